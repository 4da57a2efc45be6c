import Rostering

/// A case with what was measured.
struct TeamRow {
  var teamCase: TeamCase
  var measured: Measured

  /// The columns of the table.
  static let titles = [
    "case", "runs", "s", "CPU s", "peak MB", "s to root", "must", "presence", "1 % after s",
    "people", "end", "target", "",
  ]

  /// The cells of the table.
  var cells: [String] {
    let figures = [
      teamCase.name, "\(measured.runs)", number(measured.seconds, 2),
      number(measured.processorSeconds, 2), number(measured.megabytes, 0),
    ]
    return figures + outcomeCells + targetCells
  }

  private var outcomeCells: [String] {
    guard let outcome = measured.outcome else { return ["", "", "", "", "", "failed"] }
    return [
      outcome.secondsToRoot.map { number($0, 2) } ?? "–", reached(outcome[.must]),
      reached(outcome[.presence], outcome.gapShare(.presence)),
      outcome.secondsToPresence.map { number($0, 1) } ?? "–",
      reached(outcome[.people], outcome.gapShare(.people)), outcome.ending,
    ]
  }

  private var targetCells: [String] {
    guard let target = teamCase.target else { return ["", ""] }
    return [target.text, target.isMet(by: measured) ? "met" : "missed"]
  }

  /// Like `0`, or `40 ≥ 36 (0.50 %)` where nothing is proven.
  private func reached(_ level: Outcome.Reached, _ share: Double? = nil) -> String {
    guard let cost = level.cost else { return "–" }
    if level.isProven { return "\(cost)" }
    guard level.gap != nil, let bound = level.bound else { return "\(cost) ≥ ?" }
    return "\(cost) ≥ \(bound)" + (share.map { " (\(percent($0)))" } ?? "")
  }

  private func percent(_ share: Double) -> String {
    share > 1 ? "> 100 %" : "\(number(share * 100, 2)) %"
  }
}
