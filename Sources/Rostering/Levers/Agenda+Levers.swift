import RiskCalendar

extension Agenda {
  /// All that might help with the work of the horizon, in the order of the scenario. Each is within
  /// law and agreement; whether it helps is another matter.
  public var levers: [Lever] {
    openings + personalLevers + staffLevers + goalLevers + crewLevers + houseLevers
  }

  /// What is agreed with workers on evenings, weekends and late hours, a step further.
  private var personalLevers: [Lever] {
    scenario.workers.flatMap { worker in
      let (name, personal) = (worker.name, worker.personal)
      let evenings = personal.eveningsPerWeek.flatMap { $0 < 7 ? $0 + 1 : nil }
      let weekends = personal.weekendsPerMonth.flatMap { $0 < 5 ? $0 + 1 : nil }
      return [
        evenings.map { Lever.evenings(worker: name, perWeek: $0) },
        weekends.map { Lever.weekends(worker: name, perMonth: $0) },
      ].compactMap(\.self) + laterEnds(worker).map { .latestEnd(worker: name, $0) }
    }
  }

  /// The ends of work that come next after the latest end agreed with a worker.
  private func laterEnds(_ worker: Worker) -> [ClockTime] {
    guard let latest = worker.personal.latestEnd else { return [] }
    let ends = Set(items.filter { concerns($0, worker) }.map(lateMinutes(of:)))
    return ends.filter { $0 > latest.lateMinutes }.sorted().prefix(2)
      .compactMap { ClockTime(minutes: $0 > 1440 ? $0 - 1440 : $0) }
  }

  /// When work ends, in minutes since the midnight at which its date began; those that a clock shows.
  private func lateMinutes(of item: AgendaItem) -> Int {
    let (date, time) = scenario.clock.local(item.interval.end)
    return time.minutes + 1440 * (date - item.date)
  }

  /// Half an FTE more of each discipline at each employer, and a larger contract for part-timers.
  private var staffLevers: [Lever] {
    let kinds = scenario.employers.flatMap { employer in
      scenario.disciplines.map { (employer: employer.name, discipline: $0) }
    }
    let hires = kinds.filter { kind in
      scenario.workers.contains {
        $0.employer == kind.employer && $0.discipline == kind.discipline
      }
    }.map { Lever.hire(employer: $0.employer, discipline: $0.discipline, fte: 0.5) }
    return hires
      + scenario.workers.filter(hasGrowingContract).map { worker in
        .contract(worker: worker.name, fte: min(1, (worker.fte * 100 + 25).rounded() / 100))
      }
  }

  /// Whether more hours would bind a part-timer by nothing but the rules of her employer.
  private func hasGrowingContract(_ worker: Worker) -> Bool {
    guard worker.fte < 1,
      let employer = scenario.employers.first(where: { $0.name == worker.employer })
    else { return false }
    return worker.under(employer, fte: worker.fte) == worker
  }

  private var goalLevers: [Lever] {
    scenario.neighbourhoods.flatMap { neighbourhood in
      let (name, goal) = (neighbourhood.name, neighbourhood.goal)
      let fewer = goal.rounds > 0 ? [Lever.rounds(neighbourhood: name, goal.rounds - 1)] : []
      let obliged = goal.atLeast
      return fewer
        + (obliged > 0 ? [.obligatoryRounds(neighbourhood: name, obliged - 1)] : [])
    }
  }

  private var houseLevers: [Lever] {
    scenario.employers.flatMap { employer in
      employer.looserHouseLimits.map { .houseLimit(employer: employer.name, $0) }
    }
  }
}

extension ClockTime {
  /// Minutes since the midnight before a day's work: before noon is on the next day.
  fileprivate var lateMinutes: Int { minutes < 12 * 60 ? minutes + 1440 : minutes }
}
