import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What one version tells that another does not.
@Suite struct PublishedChangeTests {
  private let evening = round("2026-12-18")

  @Test func nothingBetweenAVersionAndItself() {
    #expect(plan([evening]).changes(since: plan([evening])).isEmpty)
    #expect(PublishedPlan().changes(since: PublishedPlan()).isEmpty)
  }

  @Test func aDutyComes() {
    let after = plan([evening])
    #expect(after.changes(since: PublishedPlan()) == [.new(after.duties[0])])
  }

  @Test func aDutyGoes() {
    let (before, after) = (plan([evening]), plan([evening], []))
    #expect(after.changes(since: before) == [.gone(before.duties[0])])
    // A version that does not even know it, as one that was before it.
    #expect(PublishedPlan().changes(since: before) == [.gone(before.duties[0])])
  }

  @Test func aDutyThatWasOffComesBack() {
    let after = plan([evening], [], [evening])
    #expect(after.changes(since: plan([evening], [])) == [.new(after.duties[0])])
    #expect(plan([evening], []).changes(since: after) == [.gone(after.duties[0])])
  }

  @Test func aDutyThatIsOffTwiceIsNoChange() {
    #expect(plan([evening], []).changes(since: PublishedPlan()).isEmpty)
    #expect(PublishedPlan().changes(since: plan([evening], [])).isEmpty)
  }

  @Test func aDutyBecomesAnother() {
    let (before, after) = (plan([evening]), plan([evening], [evening.at("18:00–22:00")]))
    #expect(
      after.changes(since: before) == [.changed(from: before.duties[0], to: after.duties[0])])
  }

  @Test func aDutyThatWentAndCameBackAsItWasIsNoChange() {
    #expect(plan([evening], [], [evening]).changes(since: plan([evening])).isEmpty)
  }

  /// A roster that is restored may come about by other duties: nobody works otherwise for that.
  @Test func theSameWorkByAnotherDutyIsNoChange() {
    let afternoon = evening.at("13:00–17:00")
    let versions = [[evening], [afternoon], [afternoon, evening], [evening]]
    let restored = plan(versions[0], versions[1], versions[2], versions[3])
    #expect(restored.standing.map(\.id) != plan(versions[0]).standing.map(\.id))
    #expect(restored.changes(since: plan(versions[0])).isEmpty)
  }

  @Test func whatComesInThePlaceOfAMovedDutyIsAllThatIsNew() throws {
    let afternoon = evening.at("13:00–17:00")
    let after = plan([evening], [afternoon], [afternoon, evening])
    let moved = try #require(after.duties.first { $0.duty == afternoon })
    #expect(after.changes(since: plan([evening])) == [.new(moved)])
  }

  @Test func inTheOrderOfTheirStartsThenOfTheirWorkers() {
    let before = plan([round("2026-12-17", by: "Bea"), round("2026-12-16")])
    let after = plan(
      [round("2026-12-17", by: "Bea"), round("2026-12-16")],
      [round("2026-12-17", by: "Anna"), round("2026-12-15")])
    #expect(
      after.changes(since: before).map(\.latest.duty) == [
        round("2026-12-15"), round("2026-12-16"), round("2026-12-17", by: "Anna"),
        round("2026-12-17", by: "Bea"),
      ])
  }
}
