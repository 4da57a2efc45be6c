import RiskCalendar
import Rostering
import TestSupport

/// A roster of these duties with what an audit says of it, in the week before Christmas 2026 unless
/// said otherwise.
func planned(
  _ duties: [Duty], _ scenario: Scenario, from first: String = "2026-W51", weeks: Int = 1,
  bound: Score? = nil
) -> PlannedRoster {
  let horizon = Horizon(firstWeek: week(first), weekCount: weeks)
  let agenda = Agenda(scenario, horizon)
  let roster = Roster(horizon: horizon, duties: duties)
  return PlannedRoster(
    agenda: agenda, roster: roster, verdict: Audit(agenda).judge(roster),
    proof: bound.map { Proof(bound: $0, ending: .workLimit) })
}

/// How the second roster differs from the first.
func contrast(_ base: PlannedRoster, _ variant: PlannedRoster) -> Contrast {
  Contrast(of: RosterFigures(of: variant), RosterFigures(of: base))
}
