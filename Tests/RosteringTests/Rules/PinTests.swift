import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct PinTests {
  private func scenario(_ decision: Pin.Decision) -> Scenario {
    var scenario = RosteringTests.scenario(of: [worker(), worker("Bram")])
    scenario.pins = [Pin(worker: "Anna", decision: decision)]
    return scenario
  }

  private let training = Pin.Decision.works(
    activity: "training", place: "Arnhem", interval: interval("2026-12-16", "10:00–16:00"),
    breakMinutes: 30)

  @Test(arguments: [
    ("2026-12-15", "19:00–23:59", 0), ("2026-12-15", "19:00–00:00", 0),
    ("2026-12-15", "19:00–00:01", 1), ("2026-12-16", "10:00–11:00", 1),
    ("2026-12-17", "00:00–01:00", 0),
  ])
  func nothingTouchesADateThatIsFree(day: String, hours: String, count: Int) {
    let found = breaches(
      of: .pin, by: [duty(day, hours)], scenario(.free(date("2026-12-16"))))
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.subject == "2026-12-16" && $0.duties == [duty(day, hours)] })
  }

  @Test func aPinBindsItsWorkerOnly() {
    let others = duty("2026-12-16", "10:00–11:00", by: "Bram")
    #expect(breaches(of: .pin, by: [others], scenario(.free(date("2026-12-16")))).isEmpty)
  }

  @Test func pinnedWorkIsDone() {
    let done = duty("2026-12-16", "10:00–16:00", breakMinutes: 30, "training", at: "Arnhem")
    #expect(breaches(of: .pin, by: [done], scenario(training)).isEmpty)
    let found = breaches(of: .pin, by: [], scenario(training))
    #expect(figures(found) == [[0, 1]])
    #expect(found.first?.duties == [done])
    #expect(found.first?.worker == "Anna")
  }

  @Test(arguments: ["10:00–15:59", "10:01–16:00"])
  func otherTimesAreOtherWork(hours: String) {
    let other = duty("2026-12-16", hours, "training", at: "Arnhem")
    #expect(breaches(of: .pin, by: [other], scenario(training)).count == 1)
  }

  @Test func pinsOutsideTheHorizonRest() {
    #expect(breaches(of: .pin, by: [], scenario(training), from: "2026-W50").isEmpty)
  }

  @Test func missingWorkMayBeLeftOut() {
    let scenario = scenario(training)
    let audit = Audit(Agenda(scenario, Horizon(firstWeek: week("2026-W51"))))
    let anna = scenario.workers[0]
    #expect(audit.violations(of: [], by: anna).map(\.rule) == [.pin])
    #expect(audit.violations(of: [], by: anna, pinsDemanded: false).isEmpty)
  }
}
