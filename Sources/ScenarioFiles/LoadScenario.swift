public import Rostering

/// The scenario that a user wrote at `path`: a folder with a `scenario.yaml` and perhaps tables
/// beside it, or one YAML file. `Scenarios/README.md` documents what may be in them.
///
/// - Parameters:
///   - path: Where it is. The scenario is called after its folder or file.
///   - base: A scenario that it lies over if it has no `extends` of its own, so that it need say only
///     what differs. The base itself, and what that extends, are read as they are.
/// - Returns: The scenario.
/// - Throws: Everything that is wrong with it at once, each with file and line.
public func loadScenario(at path: String, over base: String? = nil) throws(ScenarioErrors)
  -> Scenario
{
  let findings = Findings()
  let scenario = ScenarioSourceReader.read(path, over: base, findings)
    .flatMap { ScenarioReader($0, findings) }?.scenario()
  try findings.check()
  guard let scenario else {
    throw ScenarioErrors([ScenarioError(file: path, message: "cannot be read")])
  }
  return scenario
}
