extension Scenario {
  /// The worker of that name on a contract of `fte`, with the hours beside the street that go with it.
  mutating func setContract(of name: String, _ fte: Double) {
    guard let index = workers.firstIndex(where: { $0.name == name }),
      let employer = employers.first(where: { $0.name == workers[index].employer })
    else { return }
    workers[index] = workers[index].under(employer, fte: fte)
    assign(workers[index])
  }

  /// Somebody of `discipline` more, with all that is asked of people like her.
  mutating func hire(_ employer: String, _ discipline: String, _ fte: Double) {
    guard let employer = employers.first(where: { $0.name == employer }) else { return }
    let worker = Worker(
      name: nameOfRecruit(discipline), employer: employer, discipline: discipline, fte: fte)
    workers.append(worker)
    for index in meetings.indices where meetings[index].audience?.includes(worker) ?? false {
      meetings[index].workers.insert(worker.name)
    }
    for index in standbys.indices where standbys[index].audience?.includes(worker) ?? false {
      standbys[index].workers.insert(worker.name)
    }
    for event in events.indices {
      for index in events[event].standbys.indices {
        guard events[event].standbys[index].audience?.includes(worker) ?? false else { continue }
        events[event].standbys[index].workers.insert(worker.name)
      }
    }
    assign(worker)
  }

  /// What somebody who joins is called until she has a name: nobody else's.
  public func nameOfRecruit(_ discipline: String) -> String {
    let taken = Set(workers.map { slug(of: $0.name) })
    let names = (1...).lazy.map { number in
      "Extra \(discipline.prefix(70))" + (number > 1 ? " \(number)" : "")
    }
    return names.first { !taken.contains(slug(of: $0)) } ?? discipline
  }

  /// Gives a worker the hours of sessions that are asked of her.
  private mutating func assign(_ worker: Worker) {
    for index in sessions.indices {
      guard let minutes = sessions[index].ask?.minutes(of: worker) else { continue }
      sessions[index].weeklyMinutes[worker.name] = minutes > 0 ? minutes : nil
    }
  }

  /// Lays down a limit of the house of an employer, for all its workers.
  mutating func setHouseLimit(of name: String, _ limit: LimitOverride) {
    guard let index = employers.firstIndex(where: { $0.name == name }) else { return }
    employers[index] = employers[index].layingDown(limit)
    for worker in workers.indices where workers[worker].employer == name {
      workers[worker] = workers[worker].under(employers[index], fte: workers[worker].fte)
    }
  }
}

extension Worker {
  /// The same worker on a contract of `fte`, bound by what `employer` lays down now and her own rules.
  func under(_ employer: Employer, fte: Double) -> Worker {
    var worker = self
    worker.fte = fte
    worker.contractMinutes = employer.contractMinutes(of: fte)
    worker.limits = employer.limits(under: rules, fte: fte)
    return worker
  }
}
