import Rostering

/// The optimizer beside the compact program of the same problem.
enum Comparison {
  /// One line, if both were measured.
  static func lines(_ rows: [BenchRow]) -> [String] {
    guard let compact = rows.first(where: { $0.benchCase.group == .compact }),
      let own = rows.first(where: {
        $0.benchCase.group == .nijmegen && $0.benchCase.weeks == compact.benchCase.weeks
      })
    else { return [] }
    return [
      "",
      "\(own.benchCase.name): \(presence(own)) in \(seconds(own)) s; the compact program in "
        + "\(seconds(compact)) s: \(presence(compact)). \(judgement(own, compact))",
    ]
  }

  private static func judgement(_ own: BenchRow, _ compact: BenchRow) -> String {
    guard let ours = costs(own) else { return "Nothing to compare." }
    guard let theirs = costs(compact) else { return "Only rooster has a roster." }
    if ours == theirs { return "The same." }
    return ours < theirs ? "Rooster is better." : "Rooster is WORSE."
  }

  /// What the two levels cost that both programs have.
  private static func costs(_ row: BenchRow) -> (Int, Int)? {
    guard let must = row.measured.outcome?[.must].cost,
      let presence = row.measured.outcome?[.presence].cost
    else { return nil }
    return (must, presence)
  }

  private static func presence(_ row: BenchRow) -> String {
    costs(row).map { "must \($0.0), presence \($0.1)" } ?? "no roster"
  }

  private static func seconds(_ row: BenchRow) -> String { number(row.measured.seconds, 1) }
}
