import RiskCalendar
import Rostering

/// The days of a horizon by number, and the instants that rules and costs look at.
struct HorizonCalendar: Sendable {
  /// The horizon's first midnight; all minutes count from here.
  let origin: Instant
  let clock: TownClock
  let weekCount: Int
  /// Midnight at the start of every day of the horizon and of the day after it.
  let midnights: [Int]
  private let evening: ClockTime
  private let firstDate: CivilDate
  /// Calendar months, numbered through, by day from `monthsFrom` on.
  private let months: [Int]
  private static let monthsFrom = -40

  init(_ agenda: Agenda) {
    let clock = agenda.scenario.clock
    let firstDate = agenda.horizon.firstDate
    let origin = clock.day(firstDate).start
    let dayCount = 7 * agenda.horizon.weekCount
    self.clock = clock
    self.firstDate = firstDate
    self.origin = origin
    evening = agenda.scenario.eveningStart
    weekCount = agenda.horizon.weekCount
    midnights = (0...dayCount).map { clock.day(firstDate + $0).start - origin }
    months = (Self.monthsFrom...dayCount).map { day in
      let (year, month, _) = (firstDate + day).parts
      return 12 * year + month
    }
  }

  var dayCount: Int { 7 * weekCount }
  func day(of date: CivilDate) -> Int { date - firstDate }

  /// The week a day belongs to; those before the horizon are below 0.
  func week(of day: Int) -> Int { (day - dayOfWeek(day)) / 7 }

  /// The Saturday of the weekend that `day` belongs to, or nil on a weekday.
  func saturday(of day: Int) -> Int? {
    dayOfWeek(day) >= 5 ? day - (dayOfWeek(day) - 5) : nil
  }

  /// 0 for Monday to 6 for Sunday.
  func dayOfWeek(_ day: Int) -> Int { (day % 7 + 7) % 7 }

  /// Whether two days are in one calendar month.
  func isSameMonth(_ day: Int, _ other: Int) -> Bool {
    let (left, right) = (day - Self.monthsFrom, other - Self.monthsFrom)
    guard months.indices.contains(left), months.indices.contains(right) else { return false }
    return months[left] == months[right]
  }

  /// When the evening of a date begins.
  func eveningStart(of date: CivilDate) -> Instant { clock.instant(date, evening) }

  /// What the clock shows at a minute of the horizon.
  func clockTime(at minute: Int) -> ClockTime { clock.local(origin + minute).time }

  /// The week of the horizon that holds `date`; those before are below 0.
  func week(holding date: CivilDate) -> Int { week(of: day(of: date)) }

  /// The first date on `weekday` that `interval` touches.
  func date(on weekday: Weekday, touchedBy interval: Interval) -> CivilDate? {
    dates(touching: interval).first { $0.weekday == weekday && interval.overlaps(clock.day($0)) }
  }

  /// Minutes of `interval` from 00:00 to 06:00, on whatever date.
  func nightMinutes(_ interval: Interval) -> Int {
    dates(touching: interval).reduce(0) { $0 + interval.overlap(night(of: $1)) }
  }

  /// Minutes of a duty by kind of burden.
  func burden(_ interval: Interval, isEvent: Bool) -> Burden {
    var burden = Burden()
    for date in dates(touching: interval) {
      let day = clock.day(date)
      burden.evening += interval.overlap(Interval(eveningStart(of: date), day.end))
      burden.night += interval.overlap(night(of: date))
      if date.weekday.isWeekend { burden.weekend += interval.overlap(day) }
    }
    if isEvent { burden.event = interval.minutes }
    return burden
  }

  private func night(of date: CivilDate) -> Interval {
    let six = ClockTime(minutes: 6 * 60) ?? .midnight
    return Interval(clock.day(date).start, clock.instant(date, six))
  }

  private func dates(touching interval: Interval) -> [CivilDate] {
    let (first, last) = (clock.date(of: interval.start), clock.date(of: interval.end))
    return (first.dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:))
  }
}
