import RiskCalendar
import RosterOptimizer
import Rostering
import Testing

/// What the optimizer makes is legal; spoiled, it is not, and the audit says why.
struct MutationTests {
  private static let planned = Result {
    try RosterOptimizer(Team.agenda(weeks: 1), limits: .init(time: 10, nodes: 0)).plan()
  }

  @Test(arguments: Rule.allCases)
  func theAuditCatchesEveryBreach(rule: Rule) throws {
    let planned = try Self.planned.get()
    #expect(planned.verdict.isLegal)
    var spoiled = Mutable(planned)
    rule.spoil(&spoiled)
    #expect(rules(brokenBy: spoiled).contains(rule))
  }

  /// Small harm to any duty of random rosters: a partner stays away, or is in two places.
  @Test(arguments: 500..<530)
  func theAuditCatchesHarmToAnyDuty(seed: Int) throws {
    var random = RandomScenario(seed, .small)
    let limits = RosterOptimizer.Limits(time: 0.4, nodes: 0)
    guard let planned = try? RosterOptimizer(random.agenda(), limits: limits).plan() else { return }
    let whole = Mutable(planned)
    for (item, duties) in whole.crews(where: { $0.isRound || $0.isPost }) {
      guard let rule = planned.agenda.crew(of: item) else { continue }
      var harmed = whole
      harmed.duties.removeAll { duties.prefix(duties.count - rule.atLeast + 1).contains($0) }
      #expect(rule.atLeast == 1 || rules(brokenBy: harmed).contains(.crewSize))
    }
    for duty in whole.duties {
      var harmed = whole
      var twice = duty
      twice.place = "Elders"
      harmed.duties.append(twice)
      #expect(rules(brokenBy: harmed).contains(.onePlaceAtATime))
      expectAvailabilityCounts(for: duty, in: whole)
    }
  }

  /// Whoever is unavailable cannot take over.
  private func expectAvailabilityCounts(for duty: Duty, in whole: Mutable) {
    let (horizon, clock) = (whole.agenda.horizon, whole.agenda.scenario.clock)
    for worker in whole.agenda.scenario.workers {
      let says = worker.availability(
        from: horizon.firstDate, through: horizon.lastDate + 1, clock: clock)
      let isAway = says.contains {
        $0.state == .unavailable && $0.interval.overlaps(duty.interval)
      }
      var taken = duty
      taken.worker = worker.name
      var changed = whole
      changed.duties = changed.duties.filter { $0 != duty } + [taken]
      #expect(rules(brokenBy: changed).contains(.availability) == isAway)
    }
  }

  private func rules(brokenBy roster: Mutable) -> Set<Rule> {
    Set(Audit(roster.agenda).violations(in: roster.roster).map(\.rule))
  }
}
