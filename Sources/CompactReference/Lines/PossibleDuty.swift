import RiskCalendar
import Rostering

/// A duty that one worker may be given, or had before the horizon, with what rules and costs ask
/// of it.
struct PossibleDuty {
  /// Whether she has it: a column, or 1 if it is past.
  let taken: Expression
  /// Where its work stands in the agenda's items; nil for a duty of the past.
  let item: Int?
  let place: String
  /// Name of the event it belongs to.
  let event: String?
  let interval: Interval
  /// The date on which it starts.
  let date: CivilDate
  /// Working time, which is also paid time.
  let work: Int
  /// Presence between 00:00 and 06:00.
  let nightMinutes: Int
  /// Whether it ends after the evening's start on the date on which it starts.
  let isEvening: Bool

  init(_ duty: Duty, taken: Expression, item: Int?, in scenario: Scenario) {
    let clock = scenario.clock
    let date = clock.date(of: duty.interval.start)
    self.taken = taken
    self.item = item
    self.date = date
    place = duty.place
    event = duty.event
    interval = duty.interval
    work = duty.paidMinutes
    nightMinutes = clock.minutes(of: duty.interval, from: .midnight, to: .six)
    isEvening = duty.interval.end > clock.instant(date, scenario.eveningStart)
  }

  var isPlanned: Bool { item != nil }
  var start: Instant { interval.start }
  var end: Instant { interval.end }

  /// Minutes of work, if she has it, in hours.
  var hours: Expression { Double(work) / 60 * taken }
}

extension TownClock {
  /// Elapsed minutes of `interval` between two times of whatever date.
  func minutes(of interval: Interval, from start: ClockTime, to end: ClockTime) -> Int {
    dates(touching: interval).reduce(0) { sum, date in
      sum + interval.overlap(Interval(instant(date, start), instant(date, end)))
    }
  }

  /// Elapsed minutes of `interval` on Saturdays and Sundays.
  func weekendMinutes(of interval: Interval) -> Int {
    dates(touching: interval).filter(\.weekday.isWeekend)
      .reduce(0) { $0 + interval.overlap(day($1)) }
  }

  private func dates(touching interval: Interval) -> [CivilDate] {
    let first = date(of: interval.start).dayNumber
    return (first...max(first, date(of: interval.end).dayNumber)).map(CivilDate.init(dayNumber:))
  }
}

extension ClockTime {
  /// 06:00, when the night of the law ends.
  fileprivate static let six = ClockTime(minutes: 6 * 60) ?? .midnight
  /// 24:00.
  static let endOfDay = ClockTime(minutes: 24 * 60) ?? .midnight
}
