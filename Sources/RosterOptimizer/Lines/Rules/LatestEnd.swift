import RiskCalendar
import Rostering

/// No duty ends later than agreed; a time before noon is on the day after the start.
enum LatestEnd {
  static func permits(_ item: AgendaItem, _ terms: LineTerms) -> Bool {
    guard let latest = terms.worker.personal.latestEnd else { return true }
    let isNextDay = latest.minutes < 12 * 60
    let clock = terms.calendar.clock
    return item.interval.end <= clock.instant(isNextDay ? item.date + 1 : item.date, latest)
  }
}
