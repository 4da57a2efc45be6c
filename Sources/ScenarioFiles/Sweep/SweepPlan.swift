public import Rostering

/// A grid of what-if variants of one scenario: every week with one value of each axis.
public struct SweepPlan: Sendable {
  /// The name of its file, without the ending.
  public let name: String
  /// The names of its axes, in order.
  public let axes: [String]
  /// Seconds for the search of each case; nil for no limit.
  public let timeLimit: Double?
  /// All cases by number: weeks outermost, then the first axis, and so on.
  public let cases: [SweepCase]
  private let grid: SweepGrid

  /// The cases of `grid` for each of `horizons`; each combination of values has its `digests`.
  init(
    name: String, _ grid: SweepGrid, _ horizons: [Horizon], timeLimit: Double?,
    _ digests: [Fingerprint]
  ) {
    self.name = name
    self.grid = grid
    self.timeLimit = timeLimit
    axes = grid.axes.map(\.name)
    let names = (0..<grid.count).map { grid.values(of: $0).map(\.name) }
    let limit = timeLimit.map { "\($0)" } ?? ""
    cases = horizons.enumerated().flatMap { week, horizon in
      (0..<grid.count).map { combination in
        var digest = digests[combination]
        for text in ["\(horizon.firstWeek)", "\(horizon.weekCount)", limit] { digest.add(text) }
        return SweepCase(
          number: week * grid.count + combination + 1, horizon: horizon,
          values: names[combination], fingerprint: digest.hex, combination: combination)
      }
    }
  }

  /// The scenario of one of its cases. It is made anew every time, for hundreds of them are heavy.
  ///
  /// Throws nothing as long as the case is one of this sweep, for all have been read before.
  public func scenario(of sweepCase: SweepCase) throws(ScenarioErrors) -> Scenario {
    let findings = Findings()
    let source = grid.source(of: sweepCase.combination, findings)
    let scenario = ScenarioReader(source, findings)?.scenario()
    try findings.check()
    guard let scenario else {
      throw ScenarioErrors([ScenarioError(file: source.place.file, message: "cannot be read")])
    }
    return scenario
  }
}

/// One case of a sweep: a week, and one value of each axis.
public struct SweepCase: Hashable, Sendable {
  /// Its place in the sweep, counted from 1.
  public let number: Int
  /// The weeks to plan.
  public let horizon: Horizon
  /// The names of its values, in the order of the axes.
  public let values: [String]
  /// Sixteen hexadecimal digits that change with anything that the case is made of: what its
  /// scenario says, its weeks and its time limit. Where the files are is no part of it.
  public let fingerprint: String
  /// Which combination of values it is.
  let combination: Int
}
