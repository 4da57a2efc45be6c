import RosterOptimizer
import Rostering
import Testing

/// What events ask, judged and planned alike.
struct EventTests {
  /// The optimizer, the audit and the compact program against all rosters there are.
  @Test(arguments: 0..<150)
  func nothingBeatsTheOptimizerDuringEvents(seed: Int) throws {
    var random = RandomScenario(seed, .tiny)
    var events = RandomEvents(seed, over: random.agenda())
    try check(events.agenda())
  }

  /// Events stack in any order: crews, priorities, goals, blocks, posts and rests are the same, and so
  /// is what any roster costs.
  @Test(arguments: 0..<40)
  func theOrderOfEventsDoesNotMatter(seed: Int) throws {
    var random = RandomScenario(seed, .small)
    var events = RandomEvents(seed, over: random.agenda())
    let agenda = events.agenda()
    var scenario = agenda.scenario
    scenario.events.reverse()
    let turned = Agenda(scenario, agenda.horizon)
    let limits = RosterOptimizer.Limits(time: 0.4, nodes: 0)
    guard let planned = try? RosterOptimizer(agenda, limits: limits).plan() else { return }
    let verdict = Audit(turned).judge(planned.roster)
    #expect(verdict.isLegal)
    #expect(verdict.score == planned.verdict.score)
    #expect(Set(verdict.presence) == Set(planned.verdict.presence))
    let (work, same) = (Set(agenda.items.map(\.interval)), Set(turned.items.map(\.interval)))
    #expect(agenda.items.count == turned.items.count && work == same)
  }

  /// Without its events a scenario is what it was.
  @Test(arguments: 0..<20)
  func removingEventsRestoresTheRoster(seed: Int) throws {
    var random = RandomScenario(seed, .tiny)
    let base = random.agenda()
    var events = RandomEvents(seed, over: base)
    var scenario = events.scenario()
    scenario.events.removeAll { $0.dates != nil }
    let without = Agenda(scenario, base.horizon)
    #expect(without.items == base.items)
    guard let first = try? RosterOptimizer(base).plan() else { return }
    let second = try RosterOptimizer(without).plan()
    #expect(second.roster == first.roster)
    #expect(second.verdict.score == first.verdict.score)
  }
}
