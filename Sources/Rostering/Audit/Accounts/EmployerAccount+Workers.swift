extension EmployerAccount {
  /// What those put in that `employer` employs; dossiers and accounts in the order of the scenario.
  init(
    of employer: Employer, _ dossiers: [Dossier], _ accounts: [WorkerAccount], in agenda: Agenda
  ) {
    let staff = zip(dossiers, accounts).filter { $0.0.worker.employer == employer.name }
    let weeks = staff.flatMap(\.1.weeks)
    let fte = staff.reduce(0) { $0 + $1.0.worker.fte }
    let burden = staff.reduce(0) { $0 + $1.1.burden }
    self.init(
      employer: employer.name, fte: fte, floorFTE: employer.floorFTE,
      paid: weeks.reduce(0) { $0 + $1.paid }, contract: weeks.reduce(0) { $0 + $1.contract },
      burden: burden, openingBurden: staff.reduce(0) { $0 + $1.0.carriedBurden },
      points: agenda.burdenPoints(
        at: agenda.hasSeveralEmployers ? agenda.scenario.weights.employerBurden : 0,
        from: staff.reduce(0) { $0 + $1.0.openingBurden }, adding: burden, fte: fte))
  }
}

extension Agenda {
  /// Whether there is a balance between employers at all.
  fileprivate var hasSeveralEmployers: Bool { Set(scenario.workers.map(\.employer)).count > 1 }
}
