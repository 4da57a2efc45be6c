public import RiskCalendar

extension Worker {
  /// Hundredths of a minute of pay that work during `interval` brings her on top.
  public func allowanceHundredths(of interval: Interval, clock: TownClock) -> Int {
    allowances?.hundredths(of: interval, clock: clock) ?? 0
  }

  /// The same in points of the level of people: minutes of pay to the nearest half hour.
  public func allowancePoints(
    of interval: Interval, clock: TownClock, _ weights: PeopleWeights
  ) -> Int {
    guard weights.allowance > 0 else { return 0 }
    return weights.allowance * 30
      * ((allowanceHundredths(of: interval, clock: clock) + 1500) / 3000)
  }
}
