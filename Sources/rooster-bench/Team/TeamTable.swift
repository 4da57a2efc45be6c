/// All that was measured, as text.
struct TeamTable {
  var rows: [TeamRow]

  /// The table, and how to read it.
  var text: String {
    let table = TextTable(titles: TeamRow.titles, numbers: 1..<6, rows: rows.map(\.cells))
    return (table.lines + [""] + legend).map { $0 + "\n" }.joined()
  }

  private var legend: [String] {
    [
      "Whole processes on \(coreCount) cores, medians; a run that uses all of its time is not "
        + "repeated.",
      "A level shows what the roster costs (less is better), and after ≥ what no roster goes below",
      "where it is not proven best; the share is that of the presence reached, or of the cost to",
      "people. \"1 % after\" is the time of search until the presence is proven within 1 % of the",
      "best, \"s to root\" that until the first bound on people, of all weeks.",
    ]
  }
}
