import Rostering
import ScenarioFiles

/// A small town with `yaml` about it.
func readScenario(_ yaml: String, _ tables: [String: String] = [:]) throws -> Scenario {
  let town = """
    disciplines: [a, b]
    employers: [{name: E}]
    workers: [{name: Anna, discipline: a, fte: 1}, {name: Bea, discipline: b, fte: 1}, {name: Cor, discipline: b, fte: 1}]
    neighbourhoods: [{name: A, rounds: 1}, {name: B, rounds: 1}, {name: A b, rounds: 1}]
    blocks: [{name: avond, days: fri, from: 19:00, to: 23:00}, {name: middag, days: fri, from: 13:00, to: 17:00}]

    """
  let folder = try TemporaryFolder(
    tables.merging(["scenario.yaml": town + yaml]) { own, _ in own })
  return try loadScenario(at: folder.path)
}

/// The one event in `yaml`, in that town on the Waal.
func readEvents(_ yaml: String, _ scenario: String = "", _ tables: [String: String] = [:]) throws
  -> [RiskEvent]
{
  let lines = yaml.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n").dropFirst(4)
  return try readScenario(
    "location: {latitude: 51.84, longitude: 5.85}\n" + scenario + "\nevents:\n  - " + lines + "\n",
    tables
  ).events
}
