/// The sweep that a user wrote at `path`: a YAML file that names a scenario and how to vary it.
/// `Scenarios/README.md` documents what may be in it.
///
/// Every case is read, so that nothing is found wrong when half of them are planned.
///
/// - Parameters:
///   - path: Where it is. The sweep is called after its file.
///   - timeLimit: Seconds for each case, in the place of what the file says.
///   - taken: Names that no axis may have, for its values stand in a table beside columns of those
///     names.
/// - Returns: The sweep.
/// - Throws: Everything that is wrong with it at once, each fault once, with file and line.
public func loadSweep(
  at path: String, timeLimit: Double? = nil, besides taken: [String] = []
) throws(ScenarioErrors) -> SweepPlan {
  let findings = Findings()
  if let reader = SweepReader(path, besides: taken, findings) {
    let (horizons, axes, limit) = (reader.horizons(), reader.axes(), reader.timeLimit())
    let isReadable = reader.isReadable(horizons, axes)
    if let base = reader.base() {
      let grid = SweepGrid(base: base, axes: axes)
      grid.check(findings, combinations: isReadable)
      try findings.check()
      return SweepPlan(
        name: reader.name, grid, horizons, timeLimit: timeLimit ?? limit,
        (0..<grid.count).map(grid.digest))
    }
  }
  try findings.check()
  throw ScenarioErrors([ScenarioError(file: path, message: "cannot be read")])
}
