import RiskCalendar
import RosterEngine
import Rostering

/// Plans a horizon of several weeks one week after the other, each with the weeks before it as its
/// past, and proves how good that is week by week.
///
/// Costs add up exactly: hours, sessions and goals are counted by week, and burden is priced on
/// top of what the weeks before have brought. Lower bounds add up too, where no shift can reach
/// into the next week: what a roster of all weeks does in one week is legal in that week alone
/// (``WeeksTogether``).
struct WeekByWeek {
  private let agenda: Agenda
  private let pace: Pace
  /// Whether the roster is improved as a whole, and compared with the best.
  private let weighsWeeks: Bool

  init(_ agenda: Agenda, _ pace: Pace, weighsWeeks: Bool) {
    self.agenda = agenda
    self.pace = pace
    self.weighsWeeks = weighsWeeks
  }

  /// The roster; nil if the pins leave none, or none after what earlier weeks have taken.
  func run() throws -> RosterSearch.Outcome? {
    var scenario = agenda.scenario
    scenario.weights.burdenStep *= agenda.horizon.weekCount
    scenario.burdenBaseline = agenda.scenario.burdenBaseline ?? agenda.burdenBaseline
    scenario.historyFrom =
      agenda.scenario.knownFrom ?? agenda.horizon.firstWeek
    var weeks: [RosterSearch.Outcome] = []
    let rota = WeekendRota(agenda)
    // The best roster of a week, given those before it, is not that of the horizon to the point.
    pace.isBrief = true
    defer { pace.isBrief = false }
    for week in agenda.horizon.weeks {
      let planned = rota.applied(to: scenario, in: week)
      let problem = RosterProblem(Agenda(planned, Horizon(firstWeek: week)))
      guard let planned = try RosterSearch(problem, pace).run() else { return nil }
      weeks.append(planned)
      scenario.history += planned.roster.duties
    }
    pace.isBrief = false
    return try weighed(weeks)
  }

  /// The roster of these weeks, improved as a whole while a bound on all of them is sought.
  private func weighed(_ weeks: [RosterSearch.Outcome]) throws -> RosterSearch.Outcome {
    let least = weeks.reduce(Score()) { $0 + $1.leastThinkable }
    if let interruption = pace.watch.interruption {
      return joined(weeks, least, interruption.ending)
    }
    guard weighsWeeks else { return joined(weeks, least, nil) }
    pace.weighsWeeks = true
    defer { pace.weighsWeeks = false }
    let whole = RosterProblem(agenda, burden: .inCommon)
    let planned = joined(weeks, least, nil)
    let (watch, nodes, granules) = (pace.watch, pace.nodes, whole.granules)
    let (standAlone, agenda) = (agenda.weeksStandAlone(whole.spaces), agenda)
    let bounding: @Sendable () -> (bound: Score, ending: Proof.Ending?) = {
      guard standAlone else { return (least, nil) }
      let pace = Pace(beside: watch, nodes: nodes)
      pace.weighsWeeks = true
      return Self.bound(agenda, weeks, granules, pace)
    }
    let (found, improved) = try beside(bounding) {
      try RosterSearch(whole, pace).improve(planned.roster, planned.proof)
    }
    let ending = found.ending ?? pace.watch.interruption?.ending
    return (improved ?? planned).proven(found.bound, ending)
  }

  /// What no roster of the horizon goes below, and why the search for it ended: on the level of people,
  /// among those that reach no less on the levels before.
  private static func bound(
    _ agenda: Agenda, _ weeks: [RosterSearch.Outcome], _ granules: Score, _ pace: Pace
  ) -> (bound: Score, ending: Proof.Ending?) {
    let reached = weeks.reduce(Score()) { $0 + $1.score }
    var bound = weeks.reduce(Score()) { $0 + $1.leastThinkable }
    let together = WeeksTogether(agenda, granules: granules)
    do {
      let alone = try zip(together.weeks, weeks).map { problem, planned in
        if let interruption = pace.watch.interruption { throw interruption }
        return try RosterSearch(problem, pace).leastShared(planned.roster)
      }
      bound.must = alone.reduce(0) { $0 + $1.must }
      bound.presence = alone.reduce(0) { $0 + $1.presence }
      if let people = try together.leastForPeople(weeks.map(\.roster), under: reached, pace) {
        bound.people = max(bound.people, people)
      }
      return (bound, nil)
    } catch {
      return (bound, (error as? SearchError)?.ending ?? .workLimit)
    }
  }

  private func joined(
    _ weeks: [RosterSearch.Outcome], _ least: Score, _ ending: Proof.Ending?
  ) -> RosterSearch.Outcome {
    RosterSearch.Outcome(
      roster: Roster(horizon: agenda.horizon, duties: weeks.flatMap(\.roster.duties)),
      score: weeks.reduce(Score()) { $0 + $1.score },
      proof: Proof(bound: least, ending: ending ?? .workLimit), leastThinkable: least)
  }
}

extension RosterSearch.Outcome {
  /// The roster with what is known of the best.
  fileprivate func proven(_ bound: Score, _ ending: Proof.Ending?) -> RosterSearch.Outcome {
    RosterSearch.Outcome(
      roster: roster, score: score,
      proof: Proof(bound: bound, ending: bound == score ? .proven : ending ?? .workLimit),
      leastThinkable: leastThinkable)
  }
}
