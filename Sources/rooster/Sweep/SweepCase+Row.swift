import RiskCalendar
import RosterReports
import Rostering
import ScenarioFiles

extension SweepCase {
  /// Its row of the table.
  var row: SweepRow {
    SweepRow(
      number: number, fingerprint: fingerprint, week: horizon.firstWeek, values: values)
  }

  /// What it is called, like `12 (2026-W51, zoals nu)`.
  var title: String {
    "\(number) (" + (["\(horizon.firstWeek)"] + values).joined(separator: ", ") + ")"
  }
}
