import RiskCalendar

/// An independent second opinion on any roster for an agenda, however it was made.
///
/// It states the rules in its own words, from the rules alone, and shares nothing with whoever
/// makes a roster but the agenda and the limits.
public struct Audit: Sendable {
  /// What was offered and asked.
  public let agenda: Agenda
  private let dossiers: [Dossier]
  private let weeksOfRounds: [WeekOfRounds]

  /// An audit of rosters for `agenda`.
  public init(_ agenda: Agenda) {
    self.agenda = agenda
    dossiers = Dossier.all(of: agenda)
    weeksOfRounds = WeekOfRounds.all(of: agenda)
  }

  /// Everything there is to say of `roster`.
  public func judge(_ roster: Roster) -> Verdict {
    let lines = lines(of: roster)
    let attendance = Attendance(of: lines, in: agenda)
    let accounts = lines.map(WorkerAccount.init)
    let employers = employers(accounts)
    let shortages = attendance.shortages(weeksOfRounds)
    var search = ObstacleSearch(lines, attendance)
    return Verdict(
      violations: violations(in: lines, attendance), unaskedDuties: unasked(in: roster),
      score: score(accounts, employers, shortages), workers: accounts, employers: employers,
      presence: weeksOfRounds.map { PresenceAccount(of: $0, in: attendance) },
      openWork: search.openWork(shortages, in: agenda), branches: lines.flatMap(\.branches),
      partChecks: dossiers.flatMap(\.partChecks))
  }

  /// Every breach of a hard rule, without the rest of a verdict.
  public func violations(in roster: Roster) -> [Violation] {
    let lines = lines(of: roster)
    return violations(in: lines, Attendance(of: lines, in: agenda))
  }

  /// What `roster` costs, without the rest of a verdict.
  public func score(of roster: Roster) -> Score {
    let lines = lines(of: roster)
    let attendance = Attendance(of: lines, in: agenda)
    let accounts = lines.map(WorkerAccount.init)
    return score(accounts, employers(accounts), attendance.shortages(weeksOfRounds))
  }

  /// Every breach of the rules that bind one worker by herself, if these were all her duties of
  /// the roster. Pinned work that is missing is a breach only if `pinsDemanded`.
  public func violations(
    of duties: [Duty], by worker: Worker, pinsDemanded: Bool = true
  ) -> [Violation] {
    line(of: worker, duties).violations(pinsDemanded: pinsDemanded)
  }

  /// What these duties would give and ask of one worker, if they were all of hers.
  public func account(of duties: [Duty], by worker: Worker) -> WorkerAccount {
    WorkerAccount(of: line(of: worker, duties))
  }

  /// For each worker who is not on an item of the agenda and would help there, the rules that
  /// adding it to her line would break: why is nobody in Hatert on Friday?
  public func obstacles(at position: Int, in roster: Roster) -> [OpenWork.Obstacle] {
    let lines = lines(of: roster)
    var search = ObstacleSearch(lines, Attendance(of: lines, in: agenda))
    return search.obstacles(at: position)
  }

  private func line(of worker: Worker, _ duties: [Duty]) -> Line {
    // A worker that is not of the scenario, or other than there: what if she were?
    let dossier = dossiers.first { $0.worker == worker } ?? Dossier(of: worker, agenda)
    return Line(of: dossier, planned: duties, in: agenda)
  }

  /// One line for each worker of the scenario, of the duties that bear her name.
  func lines(of roster: Roster) -> [Line] {
    let duties = Dictionary(grouping: roster.duties, by: \.worker)
    return dossiers.map { Line(of: $0, planned: duties[$0.worker.name] ?? [], in: agenda) }
  }

  private func violations(in lines: [Line], _ attendance: Attendance) -> [Violation] {
    lines.flatMap { $0.violations(pinsDemanded: true) }
      + rosterRules.flatMap { $0.breaches(in: attendance) }
  }

  private func employers(_ accounts: [WorkerAccount]) -> [EmployerAccount] {
    agenda.scenario.employers.map { EmployerAccount(of: $0, dossiers, accounts, in: agenda) }
  }

  private func score(
    _ workers: [WorkerAccount], _ employers: [EmployerAccount], _ shortages: [Shortage]
  ) -> Score {
    let missed = shortages.reduce(into: Score()) { $0[$1.level] += $1.cost }
    let people =
      workers.reduce(0) { $0 + $1.cost } + employers.reduce(0) { $0 + $1.points }
    return missed + Score(people: people)
  }

  /// Work on no agenda, and work of somebody who is not on the team.
  public func unasked(in roster: Roster) -> [Duty] {
    let team = Set(agenda.scenario.workers.map(\.name))
    return roster.duties.filter { !team.contains($0.worker) || agenda.position(of: $0) == nil }
  }
}
