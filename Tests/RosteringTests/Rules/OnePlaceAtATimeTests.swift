import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct OnePlaceAtATimeTests {
  private func breaches(_ duties: [Duty], after history: [Duty] = []) -> [Violation] {
    var scenario = scenario(of: [worker()])
    scenario.travel = TravelTimes(usual: 20, between: [.init("Hatert", "Lindenholt"): 35])
    scenario.history = history
    return RosteringTests.breaches(of: .onePlaceAtATime, by: duties, scenario)
  }

  @Test(arguments: [
    ("17:00–18:00", "Hatert", [[]]),
    ("16:59–18:00", "Hatert", [[-1, 0]]),
    ("17:20–18:00", "Dukenburg", [[]]),
    ("17:19–18:00", "Dukenburg", [[19, 20]]),
    ("17:35–18:00", "Lindenholt", [[]]),
    ("17:34–18:00", "Lindenholt", [[34, 35]]),
  ])
  func travelFitsBetweenTwoDuties(hours: String, place: String, expected: [[Int]]) {
    let first = duty("2026-12-14", "13:00–17:00", at: "Hatert")
    let next = duty("2026-12-14", hours, at: place)
    let found = breaches([first, next])
    #expect(figures(found) == expected.filter { !$0.isEmpty })
    #expect(found.allSatisfy { $0.duties == [first, next] })
  }

  @Test func aLongDutyIsInTheWayOfAllThatItOverlaps() {
    let long = duty("2026-12-14", "09:00–17:00")
    let others = [duty("2026-12-14", "10:00–11:00"), duty("2026-12-14", "12:00–13:00")]
    #expect(breaches([long] + others).map(\.duties) == others.map { [long, $0] })
  }

  @Test func theSameDutyTwiceIsOnceTooOften() {
    let twice = duty("2026-12-14", "09:00–17:00")
    #expect(breaches([twice, twice]).count == 1)
  }

  @Test func historyCountsOnlyTogetherWithTheRoster() {
    let late = duty("2026-12-13", "20:00–01:00", at: "Hatert")
    let overlapped = duty("2026-12-13", "21:00–22:00")
    #expect(breaches([], after: [late, overlapped]).isEmpty)
    let next = duty("2026-12-14", "01:10–02:00")
    #expect(figures(breaches([next], after: [late])) == [[10, 20]])
  }
}
