/// One thing to measure.
struct TeamCase {
  /// What a case is about.
  enum Group: String, CaseIterable {
    /// The team of the shipped scenario.
    case nijmegen
    /// The plain 0/1 program of the same problem.
    case compact
    /// Teams and horizons of growing size.
    case growth
  }

  var group: Group
  var name: String
  var weeks: Int
  /// How many workers a generated team has.
  var workers: Int?
  var program: Program
  /// What follows the name of the program, but for where to write.
  var arguments: [String]
  /// Seconds that the search is given.
  var limit: Double
  var target: Target?
}

extension TeamCase {
  /// All cases, in the order of the table. A search is given `timeLimit`, or less where a target says
  /// so.
  static func all(timeLimit: Double, compactSeconds: Double) -> [TeamCase] {
    let sizes = [6, 11, 22, 44].map { (workers: $0, weeks: 1) }
    let horizons = [2, 4, 8].map { (workers: 11, weeks: $0) }
    return [
      nijmegen("2026-W51", weeks: 1, timeLimit, Target(seconds: 0.3, gap: 0, limit: 60)),
      nijmegen("2026-W49", weeks: 4, timeLimit, Target(gap: 0.001, limit: 10)),
      nijmegen("2026-W40", weeks: 13, timeLimit, Target(gap: 0.005, limit: 60)),
      compact("2026-W49", weeks: 4, compactSeconds),
    ] + (sizes + horizons).map { team(workers: $0.workers, weeks: $0.weeks, timeLimit) } + [
      team(workers: 45, weeks: 4, timeLimit, Target(gap: 0.01, limit: 60))
    ]
  }

  private static let nijmegen = "Scenarios/nijmegen"

  private static func nijmegen(
    _ week: String, weeks: Int, _ limit: Double, _ target: Target
  ) -> TeamCase {
    let limit = min(limit, target.limit)
    return TeamCase(
      group: .nijmegen, name: "Nijmegen, \(weeksText(weeks))", weeks: weeks, program: .rooster,
      arguments: [
        "plan", nijmegen, "--week", week, "--weeks", "\(weeks)", "--time-limit", "\(limit)",
        "--verbose",
      ],
      limit: limit, target: target)
  }

  private static func compact(_ week: String, weeks: Int, _ limit: Double) -> TeamCase {
    TeamCase(
      group: .compact, name: "Nijmegen, \(weeksText(weeks)), compact program", weeks: weeks,
      program: .itself,
      arguments: [
        "plan-compact", nijmegen, "--week", week, "--weeks", "\(weeks)", "--time-limit", "\(limit)",
      ],
      limit: limit, target: nil)
  }

  private static func team(
    workers: Int, weeks: Int, _ limit: Double, _ target: Target? = nil
  ) -> TeamCase {
    let limit = min(limit, target?.limit ?? limit)
    return TeamCase(
      group: .growth, name: "team of \(workers), \(weeksText(weeks))", weeks: weeks,
      workers: workers, program: .itself,
      arguments: [
        "plan-team", "--workers", "\(workers)", "--weeks", "\(weeks)", "--time-limit", "\(limit)",
      ],
      limit: limit, target: target)
  }

  private static func weeksText(_ weeks: Int) -> String {
    weeks == 1 ? "1 week" : "\(weeks) weeks"
  }
}
