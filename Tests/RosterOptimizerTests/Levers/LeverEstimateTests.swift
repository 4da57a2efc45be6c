import Rostering
import TestSupport
import Testing

@testable import RosterOptimizer

/// What levers promise, against all rosters there are.
struct LeverEstimateTests {
  /// No lever gains more than it is said to gain at most.
  @Test(arguments: Array(0..<60))
  func noGainIsLargerThanItMayBe(seed: Int) throws {
    var random = RandomScenario(seed, .tiny)
    let agenda = random.agenda()
    guard case .best(let best) = BruteForce(agenda).find() else { return }
    let base = try RosterOptimizer(agenda).plan()
    let estimate = try LeverEstimate(agenda.scenario, base, .patient)
    #expect((estimate.least.must, estimate.least.presence) == (best.must, best.presence))
    for lever in agenda.levers where !lever.asksLess {
      let changed = Agenda(lever.applied(to: agenda.scenario), agenda.horizon)
      guard case .best(let reached) = BruteForce(changed).find() else { continue }
      let most = try estimate.promise(of: lever).most
      #expect(best.must - reached.must <= most.must, "\(lever)")
      if reached.must == best.must {
        #expect(best.presence - reached.presence <= most.presence, "\(lever)")
      }
    }
  }

  /// Line spaces that are taken from the scenario as it was are those of the changed one.
  @Test(arguments: Array(0..<40))
  func knownLinesAreTheSame(seed: Int) {
    var random = RandomScenario(seed, .small)
    let agenda = random.agenda()
    let base = RosterProblem(agenda, burden: .elsewhere)
    var seeded = Seeded(seed)
    for lever in agenda.levers.shuffled(using: &seeded).prefix(8) {
      let changed = Agenda(lever.applied(to: agenda.scenario), agenda.horizon)
      let known = RosterProblem(changed, burden: .elsewhere, known: KnownSpaces(of: base))
      let new = RosterProblem(changed, burden: .elsewhere)
      if lever.asksLess { #expect(zip(known.spaces, base.spaces).allSatisfy { $0 === $1 }) }
      for (one, other) in zip(known.spaces, new.spaces) {
        #expect(one.options.map(\.item) == other.options.map(\.item), "\(lever)")
        #expect(one.idleCost.must == other.idleCost.must, "\(lever)")
        compare(one, other, &seeded, lever)
      }
    }
  }

  /// The cheapest lines at some prices, without any for burden.
  private func compare(
    _ one: LineSpace, _ other: LineSpace, _ random: inout Seeded, _ lever: Lever
  ) {
    let options = one.options.map { _ in Double(random.number(-30...10)) }
    let prices = LinePrices(options: options, must: 1, people: 0)
    let found = [one, other].map {
      LineGenerator.cheapest($0, prices, below: LinePrices.unrewarded, burden: 0)?.price
    }
    #expect(found[0] == found[1], "\(lever)")
  }

  /// By their names rows are told apart, and known again in another problem.
  @Test(arguments: Array(0..<40))
  func everyRowHasANameOfItsOwn(seed: Int) {
    var random = RandomScenario(seed, .small)
    let agenda = random.agenda()
    let whole = MasterRows(RosterProblem(agenda)).rows.map(name)
    let apart = WeeksTogether(agenda).weeks.flatMap { MasterRows($0).rows.map(name) }
    for names in [whole, apart] { #expect(Set(names).count == names.count, "\(names)") }
  }

  /// What a row of a program is called, without knowing anything of programs.
  private func name(_ row: some Any) -> String {
    Mirror(reflecting: row).children.first { $0.label == "name" }.map { "\($0.value)" } ?? ""
  }
}
