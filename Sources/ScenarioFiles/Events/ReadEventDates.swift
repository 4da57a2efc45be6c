import RiskCalendar
import Rostering

/// The lists that rules take dates from.
struct EventCalendar {
  var fixtures: [Fixture]
  var holidays: [SchoolHoliday]
}

/// Reads when something comes round.
struct EventDatesReader {
  let reader: ScenarioReader
  let calendar: EventCalendar

  var findings: Findings { reader.findings }

  /// The dates of an event; nil if it says nothing of them, or wrongly.
  func dates(_ event: Entry) -> EventDates? {
    guard let when = event.entry("when", .when) else { return nil }
    let rule = ruled(when)
    let uncertainty = when.count("uncertain", 0...3) ?? 0
    let confirmed = event.entries("confirmed", .period, name: event.name).map { ($0, $0.period()) }
    guard var dates = rule else { return nil }
    dates.uncertainty = uncertainty
    dates.confirmed = confirmed.compactMap(\.1)
    check(confirmed, dates)
    return dates
  }

  /// The dates of what is planned on them alone, come what may; nil if it says nothing of them, or
  /// wrongly.
  func certain(_ when: Entry) -> EventDates? {
    if when.has("uncertain") {
      when.note(
        "uncertain",
        "uncertain \(quoted(when.text("uncertain") ?? "")) of \(when.title) only has a meaning for "
          + "events. Leave it out")
    }
    return ruled(when)
  }

  /// The days of the rule, with those before and after them.
  private func ruled(_ when: Entry) -> EventDates? {
    let rule = rule(when)
    let first = when.count("first_day", -60...60) ?? 0
    let last = when.count("last_day", -60...60) ?? 0
    guard let rule else { return nil }
    let dates = EventDates(rule: rule, firstDay: first, lastDay: last)
    checkOrder(dates, when)
    return dates
  }

  /// Notes an event that is over before it begins.
  private func checkOrder(_ dates: EventDates, _ when: Entry) {
    guard let shortest = dates.rule.lengths?.lowerBound else { return }
    let earliest = dates.firstDay - (shortest - 1)
    guard dates.lastDay < earliest else { return }
    when.note(
      when.has("last_day") ? "last_day" : "first_day",
      "\(when.title) ends before it starts: first_day \"\(dates.firstDay)\", last_day "
        + "\"\(dates.lastDay)\". Maybe last_day: \(earliest)?")
  }

  /// Notes what is confirmed of nothing, or twice.
  private func check(_ confirmed: [(Entry, DatePeriod?)], _ dates: EventDates) {
    var replaced: [DatePeriod: DatePeriod] = [:]
    for (entry, period) in confirmed {
      guard let period else { continue }
      let subject = "confirmed \(period) of event \(quoted(entry.name ?? ""))"
      guard let computed = dates.computed(replacedBy: period) else {
        entry.note(
          "from_date",
          "\(subject) is near no date that its rule gives" + nearest(to: period, dates.rule))
        continue
      }
      if let other = replaced.updateValue(period, forKey: computed) {
        entry.note(
          "from_date",
          "\(subject) replaces \(computed), and so does \(other). Keep one of them")
      }
    }
  }

  private func nearest(to period: DatePeriod, _ rule: DateRule) -> String {
    rule.occurrences(touching: period.widened(by: 400))
      .min { abs($0.first - period.first) < abs($1.first - period.first) }
      .map { "; the nearest is \($0)" } ?? ""
  }
}

extension DateRule {
  /// How many days it gives at a time, at least and at most; nil if it never gives any.
  var lengths: ClosedRange<Int>? {
    switch self {
    case .periods(let periods):
      let counts = periods.map(\.count)
      guard let least = counts.min(), let most = counts.max() else { return nil }
      return least...most
    case .islamicMonth: return 29...30
    default: return 1...1
    }
  }
}
