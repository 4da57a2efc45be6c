import RiskCalendar
import Rostering
import TestSupport
import Testing

private func obligations() -> Scenario {
  var scenario = scenario(of: [worker(), worker("Bram")])
  scenario.meetings = [
    Meeting(
      name: "wijkbriefing", place: "Basis", days: .weekly([.monday]), span: span("13:00–14:00"),
      workers: ["Bram"])
  ]
  scenario.sessions = [
    Sessions(
      name: "coaching", place: "Basis", sessionMinutes: 60,
      starts: [.init(weekdays: [.tuesday], times: [time("09:00"), time("10:00"), time("11:00")])],
      weeklyMinutes: ["Anna": 90])
  ]
  return scenario
}

@Suite struct MeantForTests {
  private func breaches(_ duty: Duty) -> [Violation] {
    RosteringTests.breaches(of: .meantFor, by: [duty], obligations())
  }

  @Test(arguments: [("Anna", 1), ("Bram", 0)])
  func aMeetingIsForSome(name: String, count: Int) {
    let found = breaches(duty("2026-12-14", "13:00–14:00", "wijkbriefing", by: name))
    #expect(found.count == count)
  }

  @Test(arguments: [("Anna", 0), ("Bram", 1)])
  func aSessionIsForThoseWhoAreAskedSome(name: String, count: Int) {
    let found = breaches(duty("2026-12-15", "09:00–10:00", "coaching", by: name))
    #expect(found.count == count)
  }

  @Test func workOnNoAgendaIsForAnybody() {
    #expect(breaches(duty("2026-12-14", "13:00–14:30", "wijkbriefing")).isEmpty)
  }
}

@Suite struct SessionsAskedTests {
  private func breaches(_ duties: [Duty]) -> [Violation] {
    RosteringTests.breaches(of: .sessionsAsked, by: duties, obligations(), weeks: 2)
  }

  private func coaching(_ day: String, _ hours: [String], by worker: String = "Anna") -> [Duty] {
    hours.map { duty(day, $0, "coaching", by: worker) }
  }

  /// Ninety minutes are reached by the second session of sixty.
  @Test func upToTheSessionThatReachesTheMinutes() {
    let two = coaching("2026-12-15", ["09:00–10:00", "10:00–11:00"])
    #expect(breaches(two).isEmpty)
    let three = two + coaching("2026-12-15", ["11:00–12:00"])
    let found = breaches(three)
    #expect(figures(found) == [[3, 2]])
    #expect(found.first?.duties == three)
  }

  @Test func everyWeekHasItsOwn() {
    let hours = ["09:00–10:00", "10:00–11:00"]
    #expect(breaches(coaching("2026-12-15", hours) + coaching("2026-12-22", hours)).isEmpty)
  }

  @Test func whoIsAskedNoneIsTheMatterOfMeantFor() {
    #expect(breaches(coaching("2026-12-15", ["09:00–10:00"], by: "Bram")).isEmpty)
  }
}
