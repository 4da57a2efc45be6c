import RiskCalendar
import RosterEngine
import Rostering

/// Of what size the steps between possible costs are, level by level.
///
/// Every cost on the levels of shortage and people is a sum of whole weights times stretches of
/// time, so if all times of a problem are on half hours, costs are multiples of 30.
struct Granularity {
  let granules: Score

  init(
    _ agenda: Agenda, _ spaces: [LineSpace], _ goals: [RosterProblem.Goal],
    _ burdens: [SharedBurden]
  ) {
    let time = Self.timeUnit(agenda, spaces, burdens)
    let presence = goals.flatMap(\.steps).reduce(0, greatestCommonDivisor)
    granules = Score(
      must: max(1, time), presence: max(1, presence),
      people: max(1, greatestCommonDivisor(time, agenda.scenario.weights.unfamiliar)))
  }

  /// The largest stretch of time of which every time in the problem is a multiple.
  private static func timeUnit(
    _ agenda: Agenda, _ spaces: [LineSpace], _ burdens: [SharedBurden]
  ) -> Int {
    let scenario = agenda.scenario
    let origin = scenario.clock.day(agenda.horizon.firstDate).start
    var times = agenda.items.flatMap {
      [$0.interval.start - origin, $0.interval.minutes, $0.breakMinutes]
    }
    times += spaces.flatMap { $0.terms.sessions.minutes.joined() }
    times += [
      6 * 60, PresenceGoal.obligatoryRoundMinutes, scenario.weights.idleFree,
      scenario.weights.contractSlack, scenario.eveningStart.minutes,
    ]
    for worker in scenario.workers {
      let stretches = worker.availability(
        from: agenda.horizon.firstDate, through: agenda.horizon.lastDate + 2,
        clock: scenario.clock)
      times += stretches.map { $0.interval.end - origin } + [worker.contractMinutes]
      times += agenda.horizon.weeks.map(worker.creditMinutes(in:))
    }
    times += spaces.flatMap { [$0.terms.burdenStep, $0.terms.openingBurden] }
    times += burdens.flatMap { [$0.step, $0.opening] }
    // An allowance is counted in half hours.
    if scenario.workers.contains(where: { $0.allowances != nil }) { times.append(30) }
    return times.reduce(0, greatestCommonDivisor)
  }
}
