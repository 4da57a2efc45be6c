/// How the dates of something that comes back are found.
public enum DateRule: Hashable, Sendable {
  /// The same day of every year; a year without that day (29 February) has none.
  case yearly(month: Int, day: Int)
  /// The first to fifth such weekday of each of the months (1–12), or the last (-1); a month without
  /// a fifth has none.
  case nthWeekday(Int, Weekday, months: Set<Int>)
  /// Days after Easter Sunday, before it if negative.
  case easter(Int)
  /// A public holiday.
  case holiday(PublicHoliday)
  /// A day of the month of the Umm al-Qura calendar; a month that is too short has none.
  case islamicDay(IslamicMonth, day: Int)
  /// A month of the Umm al-Qura calendar, from its first day to its last.
  case islamicMonth(IslamicMonth)
  /// As listed: school holidays, a fair.
  case periods([DatePeriod])
  /// The dates of a fixture list.
  case fixtures([Fixture])

  /// January to December.
  public static let everyMonth = Set(1...12)

  /// Every time the rule gives a date in `range`, sorted; a month or a listed period in full.
  public func occurrences(touching range: DatePeriod) -> [DatePeriod] {
    switch self {
    case .yearly(let month, let day):
      return dates(in: range) { CivilDate(year: $0, month: month, day: day) }
    case .nthWeekday(let count, let weekday, let months):
      return months.flatMap { month in
        dates(in: range) { nth(count, weekday, month: month, of: $0) }
      }.sorted()
    case .easter(let days):
      return dates(in: range, after: days) { easterSunday($0) }
    case .holiday(let holiday):
      return dates(in: range) { holiday.date(in: $0) }
    case .islamicDay(let month, let day):
      return islamic(in: range) { $0.day(day, of: month, $1).map { DatePeriod($0) } }
    case .islamicMonth(let month):
      return islamic(in: range) { $0.month(month, of: $1) }
    case .periods(let periods):
      return periods.filter { $0.overlaps(range) }.sorted()
    case .fixtures(let fixtures):
      return fixtures.map(\.date).filter(range.contains).sorted().map { DatePeriod($0) }
    }
  }
}

/// Those in `range` of the dates `days` after the one that each year has, if any.
private func dates(
  in range: DatePeriod, after days: Int = 0, ofYear date: (Int) -> CivilDate?
) -> [DatePeriod] {
  ((range.first - days).parts.year...(range.last - days).parts.year)
    .compactMap { date($0).map { $0 + days } }
    .filter(range.contains)
    .map { DatePeriod($0) }
}

/// Those that touch `range` of what each Islamic year has, if anything.
private func islamic(
  in range: DatePeriod, ofYear period: (UmmAlQura, Int) -> DatePeriod?
) -> [DatePeriod] {
  let calendar = UmmAlQura()
  return (calendar.year(of: range.first)...calendar.year(of: range.last))
    .compactMap { period(calendar, $0) }
    .filter(range.overlaps)
}

/// The first to fifth such weekday of a month, or the last (-1).
private func nth(_ count: Int, _ weekday: Weekday, month: Int, of year: Int) -> CivilDate? {
  if count == -1 {
    return nth(5, weekday, month: month, of: year) ?? nth(4, weekday, month: month, of: year)
  }
  guard (1...5).contains(count), let first = CivilDate(year: year, month: month, day: 1) else {
    return nil
  }
  let toWeekday = (weekday.rawValue - first.weekday.rawValue + 7) % 7
  return CivilDate(year: year, month: month, day: 1 + toWeekday + 7 * (count - 1))
}
