import RiskCalendar

/// Finds who can take somebody's place on work of a roster.
struct StandInSearch {
  private let audit: Audit
  private let duties: [String: [Duty]]
  private let standby: StandbyPlan?
  private let burdens: [String: Double]
  private var found: [Chance: Fit] = [:]

  /// One worker on one item of the agenda.
  private struct Chance: Hashable {
    let worker: String
    let position: Int
  }

  /// What it takes for a worker to do one more thing.
  private enum Fit {
    case free
    case leaving(Duty)
    case never
  }

  init(_ audit: Audit, _ roster: Roster, _ standby: StandbyPlan?) {
    self.audit = audit
    self.standby = standby
    let duties = Dictionary(grouping: roster.duties, by: \.worker)
    self.duties = duties
    burdens = Dictionary(
      uniqueKeysWithValues: audit.agenda.scenario.workers.map { worker in
        let account = audit.account(of: duties[worker.name] ?? [], by: worker)
        return (worker.name, Double(account.openingBurden + account.burden) / worker.fte)
      })
  }

  private var agenda: Agenda { audit.agenda }

  /// Who is on an item, in the order of the scenario.
  func crew(at position: Int) -> [Worker] {
    agenda.scenario.workers.filter { worker in
      duties[worker.name, default: []].contains { agenda.position(of: $0) == position }
    }
  }

  /// What can be done at a post if `absent` falls ill.
  mutating func outcome(at position: Int, without absent: Worker) -> DropOut.Outcome {
    guard let rule = agenda.crew(of: agenda.items[position]) else { return .fewer }
    let crew = crew(at: position)
    let rest = crew.filter { $0.name != absent.name }
    let candidates = byPreference(at: position).filter { worker in
      !crew.contains { $0.name == worker.name } && rule.admits(rest + [worker])
    }
    var swap: DropOut.Outcome?
    var standIns: [String] = []
    for worker in candidates {
      switch fit(worker, at: position) {
      case .free: standIns.append(worker.name)
      case .leaving(let duty): swap = swap ?? .swap(worker.name, leaving: duty)
      case .never: break
      }
    }
    if !standIns.isEmpty { return .standIns(standIns) }
    return swap ?? (rule.admits(rest) ? .fewer : .fallsOver)
  }

  /// Who is on stand-by at the start of an item first, then whoever carries least by FTE.
  private func byPreference(at position: Int) -> [Worker] {
    let start = agenda.items[position].interval.start
    let reachable = Set(
      (standby?.turns ?? []).filter { $0.interval.start <= start && start < $0.interval.end }
        .map(\.worker))
    return agenda.scenario.workers.enumerated().sorted { left, right in
      let keys = [left, right].map {
        (
          reachable.contains($0.element.name) ? 0 : 1, burdens[$0.element.name] ?? 0, $0.offset
        )
      }
      return keys[0] < keys[1]
    }.map(\.element)
  }

  private mutating func fit(_ worker: Worker, at position: Int) -> Fit {
    let chance = Chance(worker: worker.name, position: position)
    if let known = found[chance] { return known }
    let fit = newFit(worker, at: position)
    found[chance] = fit
    return fit
  }

  private func newFit(_ worker: Worker, at position: Int) -> Fit {
    let own = duties[worker.name] ?? []
    let extra = agenda.duty(of: worker, on: agenda.items[position])
    let known = Set(audit.violations(of: own, by: worker))
    func isLegal(_ duties: [Duty]) -> Bool {
      audit.violations(of: duties, by: worker).allSatisfy(known.contains)
    }
    if isLegal(own + [extra]) { return .free }
    let left = own.filter { isRelease($0, for: extra) }.first { duty in
      isLegal(own.filter { $0 != duty } + [extra])
    }
    return left.map { .leaving($0) } ?? .never
  }

  /// Whether a duty is near enough to stand in the way, and no post itself.
  private func isRelease(_ duty: Duty, for extra: Duty) -> Bool {
    let day = 24 * 60
    let near = Interval(extra.interval.start - day, extra.interval.end + day)
    return duty.event == nil && duty.interval.overlaps(near)
  }
}
