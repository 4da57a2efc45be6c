extension EmployerAccount {
  /// What those of `accounts` put in that `employer` employs; both as in `scenario`.
  init(of employer: Employer, _ accounts: [WorkerAccount], in scenario: Scenario) {
    let staff = zip(scenario.workers, accounts).filter { $0.0.employer == employer.name }
    let weeks = staff.flatMap(\.1.weeks)
    self.init(
      employer: employer.name, fte: staff.reduce(0) { $0 + $1.0.fte },
      floorFTE: employer.floorFTE, paid: weeks.reduce(0) { $0 + $1.paid },
      contract: weeks.reduce(0) { $0 + $1.contract },
      burden: staff.reduce(0) { $0 + $1.1.burden })
  }
}
