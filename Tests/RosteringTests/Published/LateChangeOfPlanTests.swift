import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What changes too late of what was published week by week.
@Suite struct LateChangeOfPlanTests {
  private let scenario = RosteringTests.scenario(
    of: [worker("Bea", limits: .law), worker("Anna", limits: .law)])

  private func changes(_ new: [Duty], weeks: Int = 2, from plan: PublishedPlan) -> [LateChange] {
    Roster(horizon: Horizon(firstWeek: week("2026-W51"), weekCount: weeks), duties: new)
      .lateChanges(from: plan, today: date("2026-12-14"), in: scenario)
  }

  @Test func onlyInWeeksThatWerePublished() {
    let found = changes(
      [round("2026-12-18"), round("2026-12-23")], from: plan([], from: "2026-W52"))
    #expect(found.map(\.change) == [.new(round("2026-12-23"))])
    #expect(changes([round("2026-12-18")], from: PublishedPlan()).isEmpty)
  }

  @Test func weeksWithAGapBetweenThemCountEach() {
    var published = plan([round("2026-12-18")])
    published = published.publishing(
      roster([round("2026-12-30")], "2026-W53"), of: "test", at: moment(2), .amsterdam)
    let found = changes([round("2026-12-23")], weeks: 3, from: published)
    #expect(found.map(\.change) == [.gone(round("2026-12-18")), .gone(round("2026-12-30"))])
  }

  @Test func whatWasOffAlreadyIsNoChange() {
    #expect(changes([], weeks: 1, from: plan([round("2026-12-18")], [])).isEmpty)
  }

  @Test func inTheOrderOfTheTeamThenByTime() {
    var published = plan([])
    published = published.publishing(
      roster([], "2026-W52"), of: "test", at: moment(2), .amsterdam)
    let found = changes(
      [round("2026-12-18"), round("2026-12-17", by: "Bea"), round("2026-12-23", by: "Bea")],
      from: published)
    #expect(found.map(\.worker) == ["Bea", "Bea", "Anna"])
    #expect(found.map(\.date) == [date("2026-12-17"), date("2026-12-23"), date("2026-12-18")])
  }
}
