public import RiskCalendar
public import Rostering

/// The risk calendar of a scenario, one event, public holiday or clock change a row, by date.
///
/// The columns are `first_date,last_date,certain_from,certain_to,kind,name,details`: what is planned
/// for, the dates that are sure (empty where none is), `event`, `holiday` or `clock-change`, and in
/// words what is asked. The text is as in `csvReport`.
public func eventsCsv(
  _ scenario: Scenario, in period: DatePeriod, language: Language = .dutch
) -> String {
  let header = [
    "first_date", "last_date", "certain_from", "certain_to", "kind", "name", "details",
  ]
  let rows = CalendarEntry.all(of: scenario, in: period, language).map { entry in
    [
      entry.period.first.description, entry.period.last.description,
      entry.certain?.first.description ?? "", entry.certain?.last.description ?? "",
      entry.kind.rawValue, entry.name, entry.details.joined(separator: " | "),
    ]
  }
  return csvText([header] + rows)
}
