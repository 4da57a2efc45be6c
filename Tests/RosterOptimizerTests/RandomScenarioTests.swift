import CompactReference
import RosterOptimizer
import Rostering
import Testing

/// What holds of every plan, on small teams drawn at random.
struct RandomScenarioTests {
  @Test(arguments: 0..<500)
  func everyPlanKeepsItsPromises(seed: Int) throws {
    var random = RandomScenario(seed, .small)
    let agenda = random.agenda()
    do {
      let limits = RosterOptimizer.Limits(time: 0.25, nodes: 2)
      let planned = try RosterOptimizer(agenda, limits: limits).plan()
      expectPromisesKept(by: planned)
    } catch .impossible(let conflict) {
      try expectTruth(of: conflict, in: agenda)
    }
  }
}

/// A plan is legal, costs what it claims, and its bound is none that it beats.
func expectPromisesKept(by planned: PlannedRoster) {
  let audit = Audit(planned.agenda)
  #expect(audit.violations(in: planned.roster).isEmpty)
  #expect(planned.verdict.unaskedDuties.isEmpty)
  let score = audit.score(of: planned.roster)
  #expect(planned.verdict.score == score)
  guard let proof = planned.proof else {
    Issue.record("no proof")
    return
  }
  #expect(Level.allCases.allSatisfy { proof.bound[$0] <= score[$0] })
  #expect((proof.ending == .proven) == (proof.bound == score))
}

/// The pins of a conflict leave no roster; without any one of them there is one, or at least they
/// no longer break the rules that the conflict names.
func expectTruth(of conflict: PinConflict, in agenda: Agenda) throws {
  #expect(!conflict.pins.isEmpty)
  #expect(!conflict.violations.isEmpty)
  #expect(try isImpossible(agenda, conflict.pins), "these pins leave a roster")
  for pin in conflict.pins {
    let others = conflict.pins.filter { $0 != pin }
    let isLifted = try !isImpossible(agenda, others) || !breaches(agenda, others, conflict)
    #expect(isLifted, "the conflict does not need \(pin)")
  }
}

/// Whether the compact program knows no roster with these pins.
private func isImpossible(_ agenda: Agenda, _ pins: [Pin]) throws -> Bool {
  try CompactProgram(agenda.pinned(pins), levels: []).isImpossible()
}

/// Whether what these pins ask of a worker breaks a rule of the conflict on its own.
private func breaches(_ agenda: Agenda, _ pins: [Pin], _ conflict: PinConflict) -> Bool {
  guard let name = conflict.violations.first?.worker,
    let worker = agenda.scenario.workers.first(where: { $0.name == name })
  else { return true }
  let duties = Set(
    pins.compactMap { pin -> Duty? in
      guard pin.worker == name,
        case .works(let activity, let place, let interval, let pause) = pin.decision
      else { return nil }
      return Duty(
        worker: name, activity: activity, place: place, interval: interval, breakMinutes: pause)
    })
  let rules = Set(conflict.violations.map(\.rule))
  let found = Audit(agenda.pinned(pins)).violations(
    of: Array(duties), by: worker, pinsDemanded: false)
  return found.contains { rules.contains($0.rule) }
}

extension Agenda {
  /// The agenda with other pins.
  func pinned(_ pins: [Pin]) -> Agenda {
    var scenario = scenario
    scenario.pins = pins
    return Agenda(scenario, horizon)
  }
}
