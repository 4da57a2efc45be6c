public import Rostering

/// The duties of a roster, one a row, in the order of the roster.
///
/// The columns are `duty_id,date,start,end,break_minutes,paid_minutes,worker,employer,discipline,
/// activity,place,event`: UTF-8 without byte order mark, commas, lines that end with CR LF, and
/// quotes as RFC 4180 has them. `date` is the local date of the start; `start` and `end` are
/// instants with their offset (ISO 8601); `event` is empty where there is none.
public func csvReport(_ planned: PlannedRoster) -> String {
  let briefing = Briefing(planned: planned, language: .english)
  let header = DutyRow.CodingKeys.allCases.map(\.rawValue)
  let rows = briefing.duties.map { DutyRow($0, briefing).csvFields }
  return csvText([header] + rows)
}
