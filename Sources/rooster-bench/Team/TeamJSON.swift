import Rostering

/// The figures of the team suite as JSON.
struct TeamJSON: Encodable {
  let cores: Int
  let cases: [Case]

  /// One case of it.
  struct Case: Encodable {
    let name: String
    let weeks: Int
    let runs: Int
    let seconds: Double
    let cpuSeconds: Double
    let peakMb: Double
    /// By the name of the level.
    let levels: [String: Outcome.Reached]
    let fullPresence: Int?
    /// Nil also where it is without bound, which JSON has no number for.
    let presenceGap: Double?
    let peopleGap: Double?
    let secondsToPresence: Double?
    let secondsToRoot: Double?
    let ending: String
    let target: String?
    let met: Bool?
  }

  /// The figures of some rows.
  init(_ rows: [TeamRow]) {
    cores = coreCount
    cases = rows.map(Case.init)
  }
}

extension TeamJSON.Case {
  fileprivate init(_ row: TeamRow) {
    let (teamCase, measured) = (row.teamCase, row.measured)
    self.init(
      name: teamCase.name, weeks: teamCase.weeks, runs: measured.runs, seconds: measured.seconds,
      cpuSeconds: measured.processorSeconds, peakMb: measured.megabytes,
      levels: measured.outcome?.levels ?? [:], fullPresence: measured.outcome?.fullPresence,
      presenceGap: measured.outcome?.gapShare(.presence).flatMap { $0.isFinite ? $0 : nil },
      peopleGap: measured.outcome?.gapShare(.people),
      secondsToPresence: measured.outcome?.secondsToPresence,
      secondsToRoot: measured.outcome?.secondsToRoot,
      ending: measured.outcome?.ending ?? "failed", target: teamCase.target?.text,
      met: teamCase.target?.isMet(by: measured))
  }
}
