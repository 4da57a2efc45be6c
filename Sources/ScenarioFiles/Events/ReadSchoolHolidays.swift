import RiskCalendar
import Rostering

/// Days without school.
struct SchoolHoliday: Hashable {
  var name: String
  /// For which part of the country, if the list says so.
  var region: String?
  var period: DatePeriod
}

extension ScenarioReader {
  /// The school holidays that events may be about.
  func schoolHolidays() -> [SchoolHoliday] {
    let holidays = root.entries("school_holidays", .schoolHoliday).compactMap {
      entry -> (SchoolHoliday, Place)? in
      let name = entry.shownText("name")
      let region = entry.has("region") ? entry.shownText("region") : nil
      if !entry.has("to_date") { entry.noteMissing("to_date") }
      guard let period = entry.period(), let name else { return nil }
      return (SchoolHoliday(name: name, region: region, period: period), entry.place)
    }
    for (index, (holiday, place)) in holidays.enumerated() {
      let twin = holidays[..<index].first { $0.0.isTwin(of: holiday) }
      guard let twin else { continue }
      let region = holiday.region.map { " in \(quoted($0))" } ?? ""
      findings.add(
        place,
        "the school holiday \(quoted(holiday.name))\(region) of \(holiday.period) overlaps that of "
          + "\(twin.0.period) (\(twin.1.title))")
    }
    return holidays.map(\.0)
  }
}

extension SchoolHoliday {
  /// Whether the two say twice that there is no school.
  fileprivate func isTwin(of other: SchoolHoliday) -> Bool {
    slug(of: name) == slug(of: other.name) && period.overlaps(other.period)
      && region.map { slug(of: $0) } == other.region.map { slug(of: $0) }
  }
}

extension EventDatesReader {
  /// The school holidays of some names, and of some regions if it says so. Where regions differ, an
  /// event lasts from the first to the last.
  func schoolHolidays(_ when: Entry) -> DateRule? {
    guard let known = known(calendar.holidays, .schoolHolidays, when, "school_holiday") else {
      return nil
    }
    let names = chosen(when, "school_holiday", .schoolHolidays, "name")
    let regions = chosen(when, "region", .schoolHolidays, "region")
    let chosen = known.filter { holiday in
      (names?.contains(holiday.name) ?? true)
        && (regions?.contains { $0 == holiday.region } ?? true)
    }
    if chosen.isEmpty, names?.isEmpty != true, regions?.isEmpty != true,
      isWhole(known, .schoolHolidays)
    {
      when.note("school_holiday", "\(when.title) is no school holiday of its region")
    }
    return .periods(joined(chosen.map(\.period).sorted()))
  }

  private func joined(_ periods: [DatePeriod]) -> [DatePeriod] {
    periods.reduce(into: []) { joined, period in
      if let last = joined.last, last.overlaps(period) {
        joined[joined.count - 1].last = max(last.last, period.last)
      } else {
        joined.append(period)
      }
    }
  }
}
