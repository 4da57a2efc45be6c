public import RiskCalendar

/// The limits as one plain figure each: the usual way of every either/or, and the first definition
/// of night shifts. To set one puts that figure in the place of all that the layers say.
extension Limits {
  /// Uninterrupted rest in every 24 h.
  public var dailyRest: Int {
    get { dailyRests.first?.patterns[0].rest ?? 0 }
    set { dailyRests = plain(dailyRests, RestPattern(newValue, in: 24 * 60)) }
  }
  /// Uninterrupted rest in every 7 × 24 h.
  public var weeklyRest: Int {
    get { weeklyRests.first?.patterns[0].rest ?? 0 }
    set { weeklyRests = plain(weeklyRests, RestPattern(newValue, in: 7 * 24 * 60)) }
  }
  /// What a shift must have more of between 00:00 and 06:00 to be a night shift.
  public var nightThreshold: Int {
    get { nights.first?.threshold ?? 60 }
    set { setNights { $0.threshold = newValue } }
  }
  /// Work in a night shift.
  public var longestNightShift: Int {
    get { nights.first?.longestShift ?? .max }
    set {
      setNights {
        $0.longestShift = newValue
        $0.longShifts = nil
      }
    }
  }
  /// A night shift that ends after this time needs the longer rest.
  public var lateNightEnd: ClockTime {
    get { nights.first?.lateEnd ?? .midnight }
    set { setNights { $0.lateEnd = newValue } }
  }
  /// Rest after a night shift that ends late.
  public var restAfterLateNight: Int {
    get { nights.first?.restAfterLate ?? 0 }
    set {
      setNights {
        $0.restAfterLate = newValue
        $0.shortRestAfterLate = nil
      }
    }
  }
  /// Number of night shifts in a row that make a series.
  public var nightSeries: Int {
    get { nights.first?.series ?? 3 }
    set { setNights { $0.series = newValue } }
  }
  /// Rest after a series of night shifts.
  public var restAfterNightSeries: Int {
    get { nights.first?.restAfterSeries ?? 0 }
    set { setNights { $0.restAfterSeries = newValue } }
  }

  private func plain(_ rules: [RestRule], _ pattern: RestPattern) -> [RestRule] {
    [RestRule([pattern], rules.first?.citation ?? Citation("HOUSE-REST", .house))]
  }

  private mutating func setNights(_ change: (inout NightLimits) -> Void) {
    for index in nights.indices { change(&nights[index]) }
  }
}
