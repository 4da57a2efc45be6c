import Rostering

/// The figures as CSV, one row a case.
func benchCSV(_ rows: [BenchRow]) -> String {
  let header =
    ["case", "weeks", "runs", "seconds", "cpu_seconds", "peak_mb"]
    + Level.allCases.flatMap { [$0.benchName, "\($0.benchName)_bound"] }
    + ["full_presence", "seconds_to_presence", "ending", "target", "met"]
  return ([header] + rows.map(csvFields)).map { $0.joined(separator: ",") + "\r\n" }.joined()
}

private func csvFields(_ row: BenchRow) -> [String] {
  let (benchCase, measured) = (row.benchCase, row.measured)
  let levels = Level.allCases.flatMap { level in
    [measured.outcome?[level].cost, measured.outcome?[level].bound].map { text($0) }
  }
  return [
    quoted(benchCase.name), "\(benchCase.weeks)", "\(measured.runs)", number(measured.seconds, 3),
    number(measured.processorSeconds, 3), number(measured.megabytes, 1),
  ] + levels + [
    text(measured.outcome?.fullPresence),
    measured.outcome?.secondsToPresence.map { number($0, 2) } ?? "",
    measured.outcome?.ending ?? "failed", quoted(benchCase.target?.text ?? ""),
    benchCase.target.map { "\($0.isMet(by: measured))" } ?? "",
  ]
}

private func text(_ value: Int?) -> String { value.map { "\($0)" } ?? "" }

private func quoted(_ text: String) -> String {
  "\"" + text.replacing("\"", with: "\"\"") + "\""
}
