import Rostering
import ScenarioFiles
import Testing

@Test(arguments: ["nijmegen", "nijmegen-jaarwisseling"])
func shippedScenariosHaveFourAndFourFTE(_ name: String) throws {
  let scenario = try loadScenario(at: "Scenarios/\(name)")
  let fte = Dictionary(grouping: scenario.workers, by: \.employer).mapValues { workers in
    workers.reduce(0) { $0 + $1.fte }
  }
  #expect(fte == ["Bindkracht10": 4, "Gemeente Nijmegen": 4])
}
