/// What was measured on public instances, as text.
struct PublicTable {
  var rows: [PublicRow]
  /// Seconds that each search was given.
  var timeLimit: Double
  var threads: Int

  private static let titles = [
    "instance", "days × staff × types", "cost", "bound", "gap %", "root s", "first s", "s",
    "peak MB", "valuer agrees",
  ]

  /// The table, and how to read it.
  var text: String {
    let table = TextTable(titles: Self.titles, numbers: 1..<9, rows: rows.map(Self.cells))
    return (table.lines + [""] + legend).map { $0 + "\n" }.joined()
  }

  private var legend: [String] {
    [
      "Whole processes on \(coreCount) cores, \(threads) threads, \(number(timeLimit, 0)) s for each "
        + "search; of several runs the one in the middle.",
      "The seconds are those until the bound of the root, until the first roster and until the end",
      "of the process. The valuer reads the roster written and shares nothing with the search.",
    ]
  }

  private static func cells(_ row: PublicRow) -> [String] {
    let (run, outcome) = (row.shown, row.shown?.outcome)
    return [
      row.name, "\(row.days) × \(row.employees) × \(row.shiftTypes)", shown(outcome?.cost),
      shown(outcome?.bound), shown(run?.gap.map { number($0 * 100, 2) }),
      shown(outcome?.secondsToRoot.map { number($0, 2) }),
      shown(outcome?.secondsToFirstRoster.map { number($0, 2) }),
      shown(run.map { number($0.seconds, 2) }), shown(run.map { number($0.megabytes, 0) }),
      row.verdict,
    ]
  }

  private static func shown(_ value: (some CustomStringConvertible)?) -> String {
    value.map { "\($0)" } ?? "–"
  }
}
