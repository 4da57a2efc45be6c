import RiskCalendar
import Rostering

/// No duty touches the weekly rest day of a worker who has not agreed to it (ATW 5:6 lid 1).
enum RestDay {
  static func permits(_ item: AgendaItem, _ terms: LineTerms) -> Bool {
    let personal = terms.worker.personal
    return personal.worksOnRestDay
      || terms.calendar.date(on: personal.restDay, touchedBy: item.interval) == nil
  }

  /// The week of the rest day that `interval` touches, if somebody counts them.
  static func week(of interval: Interval, _ terms: LineTerms) -> Int? {
    guard terms.countsRestDays else { return nil }
    return terms.calendar.date(on: terms.worker.personal.restDay, touchedBy: interval)
      .map(terms.calendar.week(holding:))
  }
}
