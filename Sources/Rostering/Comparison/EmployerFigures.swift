/// What one employer puts into the team, and what that asks of its workers. Times are minutes.
public struct EmployerFigures: Hashable, Sendable {
  /// Name of the employer.
  public internal(set) var employer: String
  /// FTE of its workers.
  public internal(set) var fte: Double
  /// Paid work.
  public internal(set) var paid: Int
  /// What the contracts say.
  public internal(set) var contract: Int
  /// Paid work and credit above contract, worker by worker and week by week.
  public internal(set) var over: Int
  /// Paid work and credit below contract, worker by worker and week by week.
  public internal(set) var under: Int
  /// Evening work, from the evening's start to midnight.
  public internal(set) var evening: Int
  /// Work between 00:00 and 06:00.
  public internal(set) var night: Int
  /// Work on Saturday or Sunday.
  public internal(set) var weekend: Int
  /// Burden of the horizon.
  public internal(set) var burden: Int
  /// Burden by FTE after the horizon, that of earlier weeks included.
  public internal(set) var closingBurdenPerFTE: Int
  /// The same of whoever carries most, less that of whoever carries least.
  public internal(set) var burdenSpread: Int
  /// What irregular hours bring on top; nil where it pays nothing for them.
  public internal(set) var allowance: AllowanceSum?
}

extension EmployerFigures {
  /// What each employer puts in, in the order of the scenario.
  static func all(of planned: PlannedRoster) -> [EmployerFigures] {
    let allowances = planned.agenda.allowances(of: planned.roster)
    return zip(planned.agenda.scenario.employers, planned.verdict.employers).map {
      employer, account in
      let staff = planned.agenda.scenario.workers.filter { $0.employer == employer.name }
      let own = allowances.filter { $0.employer == employer.name }
      return EmployerFigures(
        account, staff, planned.verdict,
        allowance: employer.allowances.map { _ in AllowanceSum(of: own) })
    }
  }

  private init(
    _ account: EmployerAccount, _ staff: [Worker], _ verdict: Verdict, allowance: AllowanceSum?
  ) {
    let names = Set(staff.map(\.name))
    let workers = verdict.workers.filter { names.contains($0.worker) }
    let surpluses = workers.flatMap(\.weeks).map { $0.paid + $0.credit - $0.contract }
    self.init(
      employer: account.employer, fte: account.fte, paid: account.paid,
      contract: account.contract, over: surpluses.reduce(0) { $0 + max(0, $1) },
      under: surpluses.reduce(0) { $0 + max(0, -$1) },
      evening: workers.reduce(0) { $0 + $1.evening }, night: workers.reduce(0) { $0 + $1.night },
      weekend: workers.reduce(0) { $0 + $1.weekend }, burden: account.burden,
      closingBurdenPerFTE: Int(account.closingBurdenPerFTE.rounded()),
      burdenSpread: Self.spread(of: staff, verdict), allowance: allowance)
  }

  /// Burden by FTE, opening included, of whoever of these workers carries most, less that of whoever
  /// carries least.
  static func spread(of workers: [Worker], _ verdict: Verdict) -> Int {
    let fte = Dictionary(workers.map { ($0.name, $0.fte) }) { first, _ in first }
    let burdens = verdict.workers.compactMap { account in
      fte[account.worker].map { Double(account.openingBurden + account.burden) / $0 }
    }
    return Int(((burdens.max() ?? 0) - (burdens.min() ?? 0)).rounded())
  }
}
