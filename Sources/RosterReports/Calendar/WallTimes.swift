import RiskCalendar

/// What the clock on the wall shows at both ends of a stretch of time.
struct WallTimes: Hashable {
  let startDate: CivilDate
  let startTime: ClockTime
  let endDate: CivilDate
  let endTime: ClockTime

  init(_ interval: Interval, _ clock: TownClock) {
    (startDate, startTime) = clock.local(interval.start)
    (endDate, endTime) = clock.local(interval.end)
  }

  /// The same for calendars that know no time zone: they take no end that is not after the start, but in
  /// the night that clocks go back one may show that. They get the true length, and a note says what the
  /// clock shows.
  init(zoneless interval: Interval, _ clock: TownClock) {
    let shown = WallTimes(interval, clock)
    (startDate, startTime) = (shown.startDate, shown.startTime)
    (endDate, endTime) =
      (shown.endDate, shown.endTime) > (startDate, startTime)
      ? (shown.endDate, shown.endTime)
      : TownClock.utc.local(interval.end + clock.offset(at: interval.start))
  }
}

extension TownClock {
  /// Which of the two it is where the clock shows the time of `instant` twice that night; nil elsewhere.
  func turn(of instant: Instant) -> ClockTurn? {
    let (date, time) = local(instant)
    if self.instant(date, time) != instant { return .second }
    return local(instant + 60) == (date, time) ? .first : nil
  }
}

/// One of two: the clock shows the hour from two to three twice on the last Sunday of October.
enum ClockTurn {
  /// By summer time.
  case first
  /// By winter time.
  case second
}

extension Language {
  /// Which of two equal times the start or end of a stretch of time is, where that is not plain.
  func turns(_ interval: Interval, _ clock: TownClock) -> [String] {
    [
      (say("begint om", "starts at"), interval.start), (say("eindigt om", "ends at"), interval.end),
    ].compactMap { verb, instant in
      clock.turn(of: instant).map { "\(verb) \(clock.local(instant).time) \(name($0))" }
    }
  }

  private func name(_ turn: ClockTurn) -> String {
    switch turn {
    case .first: say("zomertijd, de eerste keer die nacht", "summer time, the first that night")
    case .second: say("wintertijd, de tweede keer die nacht", "winter time, the second that night")
    }
  }

  /// Like `vr 18-12-2026` or `Fri 18 Dec 2026`.
  func dated(_ date: CivilDate) -> String { "\(short(date))\(say("-", " "))\(date.parts.year)" }

  /// Like `vr 18-12-2026 19:00`.
  func moment(_ instant: Instant, _ clock: TownClock) -> String {
    let (date, time) = clock.local(instant)
    return "\(dated(date)) \(time)"
  }
}
