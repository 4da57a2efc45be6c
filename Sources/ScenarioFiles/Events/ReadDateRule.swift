import RiskCalendar
import Rostering

extension EventDatesReader {
  /// The one rule of `when`.
  func rule(_ when: Entry) -> DateRule? {
    let given = Self.rules.filter { when.has($0.key) }
    guard let first = given.first else {
      findings.add(
        when.place,
        "\(when.title) has no rule. Write one of " + Self.rules.map(\.key).joined(separator: ", "))
      return nil
    }
    if given.count > 1 {
      when.note(
        given[1].key, "\(when.title) has both \(first.key) and \(given[1].key). Keep one of them")
    }
    for (key, rule) in Self.companions
    where when.has(key) && !given.contains(where: { $0.key == rule }) {
      when.note(key, "\(key) of \(when.title) only has a meaning beside \(quoted(rule))")
    }
    return first.read(self)(when)
  }

  private static var rules: [(key: String, read: (Self) -> (Entry) -> DateRule?)] {
    [
      ("yearly", yearly), ("weekday", weekday), ("easter", easter), ("holiday", holiday),
      ("islamic_month", islamic), ("dates", dates), ("periods", periods), ("fixtures", fixtures),
      ("school_holiday", schoolHolidays),
    ]
  }

  /// Keys that say more of a rule.
  private static let companions = [
    ("nth", "weekday"), ("month", "weekday"), ("day", "islamic_month"),
    ("region", "school_holiday"),
  ]

  // MARK: Rules of the calendar

  private func yearly(_ when: Entry) -> DateRule? {
    when.parsed("yearly", "no month and day", repair: monthAndDayMeant, monthAndDay)
      .map { .yearly(month: $0.month, day: $0.day) }
  }

  private func weekday(_ when: Entry) -> DateRule? {
    if !when.has("nth") { when.noteMissing("nth") }
    let weekday = when.weekday("weekday")
    let isLast = when.text("nth") == "last"
    let number =
      isLast
      ? -1
      : when.parsed("nth", "neither a number nor last", repair: numberMeant) {
        Int(plainDigits: $0)
      }
    let months = when.counts("month", 1...12).map { Set($0) } ?? DateRule.everyMonth
    if let number, !isLast, !(1...5).contains(number) {
      when.note("nth", "nth \"\(number)\" of \(when.title) is out of range: 1 to 5, or last")
    }
    guard let weekday, let number else { return nil }
    return .nthWeekday(number, weekday, months: months)
  }

  private func easter(_ when: Entry) -> DateRule? {
    when.count("easter", -100...100).map { .easter($0) }
  }

  private func holiday(_ when: Entry) -> DateRule? {
    let name = when.reference("holiday", to: "holiday", among: Self.holidays.map(\.name))
    return Self.holidays.first { $0.name == name }.map { .holiday($0.holiday) }
  }

  private static let holidays: [(name: String, holiday: PublicHoliday)] = [
    ("new-year", .newYear), ("easter-sunday", .easterSunday), ("easter-monday", .easterMonday),
    ("kings-day", .kingsDay), ("liberation-day", .liberationDay), ("ascension", .ascension),
    ("whit-sunday", .whitSunday), ("whit-monday", .whitMonday), ("christmas-day", .christmasDay),
    ("second-christmas-day", .secondChristmasDay),
  ]

  private func islamic(_ when: Entry) -> DateRule? {
    let name = when.reference("islamic_month", to: "Islamic month", among: Self.months)
    let day = when.count("day", 1...30)
    guard let number = Self.months.firstIndex(where: { $0 == name }),
      let month = IslamicMonth(rawValue: number + 1)
    else { return nil }
    if when.has("day") { return day.map { .islamicDay(month, day: $0) } }
    return .islamicMonth(month)
  }

  private static let months = [
    "muharram", "safar", "rabi-i", "rabi-ii", "jumada-i", "jumada-ii", "rajab", "shaban",
    "ramadan", "shawwal", "dhul-qadah", "dhul-hijjah",
  ]

  // MARK: Dates as listed

  private func dates(_ when: Entry) -> DateRule? {
    listed(when.dates("dates").map { DatePeriod($0) }, when, "dates")
  }

  private func periods(_ when: Entry) -> DateRule? {
    let entries = when.entries("periods", .period, name: when.name)
    if entries.isEmpty, when["periods"]?.list != nil { when.noteMissing("periods") }
    return listed(entries.compactMap { $0.period() }, when, "periods")
  }

  /// What lasts twice would ask twice.
  private func listed(_ periods: [DatePeriod], _ when: Entry, _ key: String) -> DateRule? {
    let sorted = periods.sorted()
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.overlaps(next) {
      when.note(
        key,
        one == next
          ? "\(one) is twice in \(key) of \(when.title)"
          : "\(one) and \(next) of \(when.title) overlap. Join them")
    }
    return periods.isEmpty ? nil : .periods(periods)
  }
}

/// The month and day in `12-31`; 29 February is one.
private func monthAndDay(_ text: String) -> (month: Int, day: Int)? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    .map { Int(plainDigits: $0) }
  guard parts.count == 2, let month = parts[0], let day = parts[1],
    CivilDate(year: 2000, month: month, day: day) != nil
  else { return nil }
  return (month, day)
}

/// The month and day in `31-12`, `12/31` or `2026-12-31`, if that is what was meant.
private func monthAndDayMeant(_ text: String) -> String? {
  var parts = text.split { "-/. ".contains($0) }.map(String.init)
  parts.removeAll { $0.utf8.count == 4 }
  guard parts.count == 2 else { return nil }
  return [parts, parts.reversed()].map { $0.joined(separator: "-") }.first {
    monthAndDay($0) != nil
  }
}

/// The number in `3rd` or `3e`, or the last.
private func numberMeant(_ text: String) -> String? {
  let digits = text.prefix { $0.isNumber }
  return digits.isEmpty ? nearMiss(text, among: ["last"]) : String(digits)
}
