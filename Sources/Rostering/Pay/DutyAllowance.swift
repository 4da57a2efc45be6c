import RiskCalendar

/// What one duty brings its worker on top of her wage.
public struct DutyAllowance: Hashable, Sendable {
  /// The duty.
  public var duty: Duty
  /// Name of the employer who pays.
  public var employer: String
  /// Hundredths of a minute of pay.
  public var hundredths: Int
  /// The same in money, in cents; nil where the wage is not told.
  public var cents: Int?

  /// The allowance of a duty at an hourly wage in cents.
  public init(duty: Duty, employer: String, hundredths: Int, hourlyWage: Int?) {
    self.duty = duty
    self.employer = employer
    self.hundredths = hundredths
    cents = hourlyWage.map { (hundredths * $0 + 3000) / 6000 }
  }
}

extension Agenda {
  /// What each duty of `roster` brings on top, in the order of the roster; of weeks that an agreement
  /// passes over it is nothing (see `AllowanceScheme.passedOver`). Duties of strangers, and of
  /// workers without allowances, are left out.
  public func allowances(of roster: Roster) -> [DutyAllowance] {
    let staff = Dictionary(scenario.workers.map { ($0.name, $0) }) { first, _ in first }
    let weeks = Dictionary(grouping: roster.duties, by: workedWeek)
    let skipped = weeks.filter { week, duties in
      staff[week.worker]?.allowances?.passesOver(duties, clock: scenario.clock) ?? false
    }
    return roster.duties.compactMap { duty in
      guard let worker = staff[duty.worker], worker.allowances != nil else { return nil }
      let isSkipped = skipped[workedWeek(of: duty)] != nil
      return DutyAllowance(
        duty: duty, employer: worker.employer,
        hundredths: isSkipped
          ? 0 : worker.allowanceHundredths(of: duty.interval, clock: scenario.clock),
        hourlyWage: worker.hourlyWage)
    }
  }

  private func workedWeek(of duty: Duty) -> WorkedWeek {
    let date = scenario.clock.date(of: duty.interval.start)
    return WorkedWeek(worker: duty.worker, week: IsoWeek(containing: date))
  }
}

/// A worker's week.
private struct WorkedWeek: Hashable {
  var worker: String
  var week: IsoWeek
}

extension AllowanceScheme {
  /// Whether `duties`, all of one worker's week, are one block in the bands that is too short to
  /// bring anything.
  fileprivate func passesOver(_ duties: [Duty], clock: TownClock) -> Bool {
    guard let passedOver else { return false }
    let paid = duties.flatMap { pieces(of: $0.interval, clock: clock).map(\.interval) }
      .sorted { $0.start < $1.start }
    guard let start = paid.first?.start, let end = paid.map(\.end).max() else { return false }
    let isUnbroken = zip(paid, paid.dropFirst()).allSatisfy { $1.start <= $0.end }
    return isUnbroken && end - start <= passedOver
  }
}
