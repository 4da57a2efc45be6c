import Rostering

/// The figures as CSV, one row a case.
func teamCSV(_ rows: [TeamRow]) -> String {
  let header =
    ["case", "weeks", "runs", "seconds", "cpu_seconds", "peak_mb"]
    + Level.allCases.flatMap { [$0.benchName, "\($0.benchName)_bound"] }
    + ["full_presence", "presence_gap", "people_gap", "seconds_to_presence", "seconds_to_root"]
    + ["ending", "target", "met"]
  return csvText([header] + rows.map(csvFields))
}

private func csvFields(_ row: TeamRow) -> [String] {
  let (teamCase, measured) = (row.teamCase, row.measured)
  let levels = Level.allCases.flatMap { level in
    [measured.outcome?[level].cost, measured.outcome?[level].bound].map { field($0) }
  }
  return [
    quoted(teamCase.name), "\(teamCase.weeks)", "\(measured.runs)", number(measured.seconds, 3),
    number(measured.processorSeconds, 3), number(measured.megabytes, 1),
  ] + levels + [
    field(measured.outcome?.fullPresence),
    field(measured.outcome?.gapShare(.presence).map { number($0, 5) }),
    field(measured.outcome?.gapShare(.people).map { number($0, 5) }),
    field(measured.outcome?.secondsToPresence.map { number($0, 2) }),
    field(measured.outcome?.secondsToRoot.map { number($0, 3) }),
    measured.outcome?.ending ?? "failed", quoted(teamCase.target?.text ?? ""),
    field(teamCase.target?.isMet(by: measured)),
  ]
}
