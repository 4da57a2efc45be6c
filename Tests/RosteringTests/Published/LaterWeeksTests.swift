import RiskCalendar
import Rostering
import TestSupport
import Testing

/// A week is judged together with the weeks after it that are published.
@Suite struct LaterWeeksTests {
  private let team = scenario(of: [worker("Anna"), worker("Bram")])

  /// Sunday night, and a Monday morning that it runs into.
  private let night = duty("2026-12-20", "22:00–02:00")
  private let morning = duty("2026-12-21", "01:00–05:00")

  private func rules(_ duties: [Duty], with plan: PublishedPlan) -> Set<Rule> {
    Set(team.violations(of: roster(duties), togetherWith: plan).map(\.rule))
  }

  @Test func aNightThatRunsIntoThePublishedWeekIsABreach() {
    let later = plan([morning], from: "2026-W52")
    #expect(rules([night], with: later).contains(.onePlaceAtATime))
    #expect(rules([night.by("Bram")], with: later).isEmpty)
    #expect(rules([duty("2026-12-18", "10:00–14:00")], with: later).isEmpty)
  }

  @Test func aWeekThatIsNotPublishedBindsNobody() {
    #expect(rules([night], with: PublishedPlan()).isEmpty)
    #expect(rules([night], with: plan([morning], from: "2026-W53")).isEmpty)
  }

  /// What later weeks break among themselves, or this week by itself, is told elsewhere.
  @Test func othersFaultsAreNotItsOwn() {
    let broken = plan([morning, duty("2026-12-21", "04:00–08:00", "overleg")], from: "2026-W52")
    #expect(rules([duty("2026-12-15", "10:00–14:00")], with: broken).isEmpty)
    let twice = [duty("2026-12-15", "10:00–14:00"), duty("2026-12-15", "13:00–16:00", "overleg")]
    #expect(rules(twice, with: plan([morning], from: "2026-W52")).isEmpty)
  }
}
