public import Rostering

/// The scenario that a user wrote at `path`: a folder with a `scenario.yaml` and perhaps tables
/// beside it, or one YAML file. `Scenarios/README.md` documents what may be in them.
///
/// Throws everything that is wrong with it at once, each with file and line.
public func loadScenario(at path: String) throws(ScenarioErrors) -> Scenario {
  let findings = Findings()
  let scenario = ScenarioSourceReader.read(path, findings)
    .flatMap { ScenarioReader($0, findings) }?.scenario()
  try findings.check()
  guard let scenario else {
    throw ScenarioErrors([ScenarioError(file: path, message: "cannot be read")])
  }
  return scenario
}
