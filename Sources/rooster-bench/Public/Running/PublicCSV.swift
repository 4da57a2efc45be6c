/// What was measured on public instances as CSV, one row an instance.
func publicCSV(_ rows: [PublicRow]) -> String {
  let header = [
    "instance", "days", "staff", "shift_types", "runs", "cost", "bound", "gap_percent",
    "seconds_to_root", "seconds_to_first_roster", "seconds", "cpu_seconds", "peak_mb",
    "valued_cost", "breaches", "agrees",
  ]
  return csvText([header] + rows.map(csvFields))
}

private func csvFields(_ row: PublicRow) -> [String] {
  let (run, outcome) = (row.shown, row.shown?.outcome)
  return [
    quoted(row.name), "\(row.days)", "\(row.employees)", "\(row.shiftTypes)", "\(row.runs.count)",
    field(outcome?.cost), field(outcome?.bound), field(run?.gap.map { number($0 * 100, 3) }),
    field(outcome?.secondsToRoot.map { number($0, 3) }),
    field(outcome?.secondsToFirstRoster.map { number($0, 3) }),
    field(run.map { number($0.seconds, 3) }), field(run.map { number($0.processorSeconds, 3) }),
    field(run.map { number($0.megabytes, 1) }), field(run?.value?.cost),
    field(run?.value?.breaches.count), "\(row.agrees)",
  ]
}
