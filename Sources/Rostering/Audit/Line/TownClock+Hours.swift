import RiskCalendar

extension TownClock {
  /// The dates that `interval` touches, in order.
  func dates(of interval: Interval) -> [CivilDate] {
    let last = date(of: max(interval.start, interval.end - 1))
    return (date(of: interval.start).dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:))
  }

  /// Elapsed minutes of `interval` between 00:00 and 06:00.
  func nightMinutes(of interval: Interval) -> Int {
    dates(of: interval).reduce(0) { sum, date in
      let night = Interval(instant(date, .midnight), instant(date, .endOfNight))
      return sum + night.overlap(interval)
    }
  }

  /// Elapsed minutes of `interval` from `start` of a date to the midnight that ends it.
  func eveningMinutes(of interval: Interval, from start: ClockTime) -> Int {
    dates(of: interval).reduce(0) { sum, date in
      sum + Interval(instant(date, start), day(date).end).overlap(interval)
    }
  }

  /// Elapsed minutes of `interval` on Saturdays and Sundays.
  func weekendMinutes(of interval: Interval) -> Int {
    dates(of: interval).filter(\.weekday.isWeekend).reduce(0) { $0 + day($1).overlap(interval) }
  }
}

extension ClockTime {
  /// 06:00, when the night of the law ends (ATW 1:7 lid 1 d).
  static let endOfNight = ClockTime(minutes: 6 * 60) ?? .midnight
}
