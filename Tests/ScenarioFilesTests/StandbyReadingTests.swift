import RiskCalendar
import Rostering
import Testing

@testable import ScenarioFiles

/// How `standby` is read.
@Suite struct StandbyReadingTests {
  private func scenario(_ standby: String) throws -> Scenario {
    let folder = try TemporaryFolder([
      "scenario.yaml": """
      disciplines: [a, b]
      employers: [{name: E}]
      workers: [{name: Anna, discipline: a, fte: 1}, {name: Bea, discipline: b, fte: 1}]
      standby: [\(standby)]
      """
    ])
    return try loadScenario(at: folder.path)
  }

  private func complaint(_ standby: String) -> String {
    do {
      _ = try scenario(standby)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func nothingIsAskedUnlessWritten() throws {
    #expect(try scenario("").standbys.isEmpty)
  }

  @Test func everyKey() throws {
    let read = try scenario(
      "{name: nacht, days: fri-sun, from: 17:00, to: 08:00, people: 2}, "
        + "{name: weekend, days: sat, who: {discipline: b}}, "
        + "{name: etmaal, days: sun, from: 08:00, to: 08:00}"
    ).standbys
    let (five, eight) = (ClockTime(minutes: 1020), ClockTime(minutes: 480))
    #expect(read.map(\.name) == ["nacht", "weekend", "etmaal"])
    #expect(read[0].days == [.friday, .saturday, .sunday])
    #expect(read[0].span == ClockSpan(try #require(five), try #require(eight)))
    #expect(read[0].people == 2)
    #expect(read[0].workers == ["Anna", "Bea"])
    #expect(read[1].span == nil)
    #expect(read[1].people == 1)
    #expect(read[1].workers == ["Bea"])
    #expect(read[2].span?.clockMinutes == 1440)
  }

  @Test(arguments: [
    ("{days: mon}", "has no \"name\""),
    ("{name: x}", "has no \"days\""),
    ("{name: x, days: mon, from: 18:00}", "has no \"to\""),
    ("{name: x, days: mon, from: 24:00, to: 08:00}", "is the end of a day"),
    ("{name: x, days: mon, people: 0}", "is out of range: 1 to 1000"),
    ("{name: x, days: mon, people: 3}", "is more than the 2 workers it is for"),
    ("{name: x, days: mon, who: {discipline: c}}", "unknown discipline"),
    ("{name: x, days: mon, personen: 2}", "people"),
    ("{name: x, days: mon}, {name: X, days: tue}", "is too much like"),
  ]) func faultsAreNamed(_ standby: String, _ expected: String) {
    let said = complaint(standby)
    #expect(said.contains(expected), "\(said)")
  }
}
