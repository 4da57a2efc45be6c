public import Rostering

/// The worker of `scenario`, which is at `path`, whom a user calls `name`: letters and digits count.
///
/// Throws an error with the likely repair if there is nobody of that name.
public func worker(
  named name: String, in scenario: Scenario, at path: String
) throws(ScenarioErrors) -> Worker {
  let known = try scenario.workers.map(\.name).named(name, "worker", at: path)
  guard let worker = scenario.workers.first(where: { $0.name == known }) else {
    preconditionFailure("a worker whose name is known is on the team")
  }
  return worker
}
