public import Rostering

/// The worker of `scenario`, which is at `path`, whom a user calls `name`: letters and digits count.
///
/// Throws an error with the likely repair if there is nobody of that name.
public func worker(
  named name: String, in scenario: Scenario, at path: String
) throws(ScenarioErrors) -> Worker {
  if let worker = scenario.workers.first(where: { $0.name == name }) { return worker }
  let alike = scenario.workers.filter { slug(of: $0.name) == slug(of: name) }
  if let worker = alike.first { return worker }
  let hint = maybe(name, among: scenario.workers.map(\.name))
  throw ScenarioErrors([
    ScenarioError(file: path, message: "unknown worker \(quoted(name))\(hint)")
  ])
}
