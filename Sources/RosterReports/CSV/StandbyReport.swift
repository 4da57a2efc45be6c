public import Rostering

/// Who is on stand-by, one turn a row, by start; nil where none was asked for.
///
/// The columns are `date,start,end,standby,worker`, and the text is as in `csvReport`.
public func standbyReport(_ planned: PlannedRoster) -> String? {
  let clock = planned.agenda.scenario.clock
  let header = StandbyRow.CodingKeys.allCases.map(\.rawValue)
  return planned.standby.map { plan in
    csvText([header] + plan.turns.map { StandbyRow($0, clock).csvFields })
  }
}
