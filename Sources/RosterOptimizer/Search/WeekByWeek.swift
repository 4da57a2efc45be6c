import RiskCalendar
import Rostering

/// Plans a horizon of several weeks one week after the other, each with the weeks before it as its
/// past, and proves how good that is week by week.
///
/// Costs add up exactly: hours, sessions and goals are counted by week, and burden is priced on
/// top of what the weeks before have brought. Lower bounds add up too, where no shift can reach
/// into the next week: what a roster of all weeks does in one week is legal in that week alone,
/// and the convex price of burden is never lower on top of other burden.
struct WeekByWeek {
  private let agenda: Agenda
  private let pace: Pace

  init(_ agenda: Agenda, _ pace: Pace) {
    self.agenda = agenda
    self.pace = pace
  }

  /// The roster; nil if the pins leave none, or none after what earlier weeks have taken.
  func run() throws -> RosterSearch.Outcome? {
    var scenario = agenda.scenario
    scenario.weights.burdenStep *= agenda.horizon.weekCount
    let start = scenario
    var weeks: [RosterSearch.Outcome] = []
    var proofs: [Proof] = []
    for week in agenda.horizon.weeks {
      guard let planned = try plan(week, scenario) else { return nil }
      proofs.append(weeks.isEmpty ? planned.proof : try prove(week, start, planned))
      weeks.append(planned)
      scenario.history += planned.roster.duties
      for worker in scenario.workers.indices {
        scenario.workers[worker].openingBurden += planned.burdens[worker]
      }
    }
    return joined(weeks, proofs)
  }

  private func plan(_ week: IsoWeek, _ scenario: Scenario) throws -> RosterSearch.Outcome? {
    let problem = RosterProblem(Agenda(scenario, Horizon(firstWeek: week)))
    return try RosterSearch(problem, Master(problem), pace).run()
  }

  /// What the week costs at least in any roster of the horizon: what it costs without a past.
  private func prove(
    _ week: IsoWeek, _ start: Scenario, _ planned: RosterSearch.Outcome
  ) throws -> Proof {
    var scenario = start
    scenario.history = []
    let alone = try plan(week, scenario)
    let least = Proof(bound: planned.leastThinkable, ending: planned.proof.ending)
    return alone?.proof ?? least
  }

  private func joined(_ weeks: [RosterSearch.Outcome], _ proofs: [Proof]) -> RosterSearch.Outcome {
    let score = weeks.reduce(Score()) { $0 + $1.score }
    let least = weeks.reduce(Score()) { $0 + $1.leastThinkable }
    let sum = proofs.reduce(Score()) { $0 + $1.bound }
    let bound = shiftsMayCrossWeeks ? least : sum.sound(given: score, least: least)
    let stopped = proofs.map(\.ending).first { $0 == .cancelled || $0 == .timeLimit }
    return RosterSearch.Outcome(
      roster: Roster(horizon: agenda.horizon, duties: weeks.flatMap(\.roster.duties)),
      score: score,
      proof: Proof(bound: bound, ending: bound == score ? .proven : stopped ?? .workLimit),
      burdens: [], leastThinkable: least)
  }

  /// Whether a shift might hold duties of two weeks.
  private var shiftsMayCrossWeeks: Bool {
    let separation = agenda.scenario.workers.map(\.limits.shiftSeparation).max() ?? 0
    return agenda.horizon.weeks.dropFirst().contains { week in
      let before = agenda.items.filter { $0.date < week.monday }.map(\.interval.end).max()
      let after = agenda.items.filter { $0.date >= week.monday }.map(\.interval.start).min()
      guard let before, let after else { return false }
      return after - before < separation
    }
  }
}
