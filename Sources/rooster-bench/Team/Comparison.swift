import Rostering

/// The optimizer beside the compact program of the same problem.
enum Comparison {
  /// One line, if both were measured.
  static func lines(_ rows: [TeamRow]) -> [String] {
    guard let compact = rows.first(where: { $0.teamCase.group == .compact }),
      let own = rows.first(where: {
        $0.teamCase.group == .nijmegen && $0.teamCase.weeks == compact.teamCase.weeks
      })
    else { return [] }
    return [
      "",
      "\(own.teamCase.name): \(presence(own)) in \(seconds(own)) s; the compact program in "
        + "\(seconds(compact)) s: \(presence(compact)). \(judgement(own, compact))",
    ]
  }

  private static func judgement(_ own: TeamRow, _ compact: TeamRow) -> String {
    guard let ours = costs(own) else { return "Nothing to compare." }
    guard let theirs = costs(compact) else { return "Only rooster has a roster." }
    if ours == theirs { return "The same." }
    return ours < theirs ? "Rooster is better." : "Rooster is WORSE."
  }

  /// What the two levels cost that both programs have.
  private static func costs(_ row: TeamRow) -> (Int, Int)? {
    guard let must = row.measured.outcome?[.must].cost,
      let presence = row.measured.outcome?[.presence].cost
    else { return nil }
    return (must, presence)
  }

  private static func presence(_ row: TeamRow) -> String {
    costs(row).map { "must \($0.0), presence \($0.1)" } ?? "no roster"
  }

  private static func seconds(_ row: TeamRow) -> String { number(row.measured.seconds, 1) }
}
