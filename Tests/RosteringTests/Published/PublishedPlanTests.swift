import RiskCalendar
import Rostering
import TestSupport
import Testing

/// A duty that people were told of stays the same one, whatever becomes of it.
@Suite struct PublishedPlanTests {
  private let evening = duty("2026-12-18", "19:00–23:00", "straatronde", at: "Hatert")
  private let afternoon = duty("2026-12-18", "13:00–17:00", "coaching", at: "Lindenholt")

  @Test func aDutyHasAnIdThatTellsNothing() throws {
    let published = try #require(plan([evening]).duties.first)
    #expect(published.duty == evening)
    #expect(!published.isCancelled)
    #expect(published.revision == 0)
    #expect(published.changed == moment(1))
    #expect(published.id.wholeMatch(of: /[0-9a-f]{16}/) != nil)
  }

  @Test func itsIdIsThatOfNoOtherTeamWorkerOrStart() {
    let others = [
      plan([evening], of: "nijmegen"), plan([evening.by("Bea")]), plan([evening.at("20:00–23:00")]),
      plan([evening]),
    ]
    #expect(Set(others.flatMap(\.duties).map(\.id)).count == 4)
  }

  @Test(arguments: [
    duty("2026-12-18", "18:00–22:00", "straatronde", at: "Hatert"),
    duty("2026-12-18", "19:00–23:00", "straatronde", at: "Dukenburg"),
    duty("2026-12-18", "19:00–23:00", "coaching", at: "Hatert"),
    duty("2026-12-18", "19:00–23:00", breakMinutes: 30, "straatronde", at: "Hatert"),
    duty("2026-12-18", "09:00–12:00", "kantoor", at: "Basis"),
  ])
  func isTheSameWhateverChangesOnItsDate(changed: Duty) throws {
    let before = try #require(plan([evening]).duties.first)
    let after = plan([evening], [changed])
    #expect(after.duties.map(\.id) == [before.id])
    #expect(after.duties.map(\.duty) == [changed])
    #expect(after.duties.map(\.revision) == [1])
    #expect(after.duties.map(\.changed) == [moment(2)])
  }

  @Test func anotherEventChangesItToo() {
    var atEvent = evening
    atEvent.event = "Jaarwisseling"
    #expect(plan([evening], [atEvent]).duties.map(\.revision) == [1])
  }

  @Test func isNotTouchedWhereNothingChanges() {
    #expect(plan([evening, afternoon], [afternoon, evening]) == plan([evening, afternoon]))
  }

  @Test func twoThatSwapTheirWorkKeepTheirTimes() {
    let before = plan([evening, afternoon])
    let after = plan(
      [evening, afternoon],
      [evening.doing("coaching", "Lindenholt"), afternoon.doing("straatronde", "Hatert")])
    #expect(after.duties.map(\.id) == before.duties.map(\.id))
    #expect(after.duties.map(\.duty.interval) == before.duties.map(\.duty.interval))
    #expect(after.duties.map(\.revision) == [1, 1])
  }

  @Test func twoThatSwapTheirTimesKeepTheirStarts() {
    let before = plan([evening, afternoon])
    let after = plan(
      [evening, afternoon],
      [evening.at("13:00–17:00"), afternoon.at("19:00–23:00")])
    #expect(after.duties.map(\.id) == before.duties.map(\.id))
    #expect(after.duties.map(\.duty.interval) == before.duties.map(\.duty.interval))
  }

  @Test func ofTwoTheOneThatIsLeftAloneStaysAsItWas() throws {
    let before = plan([evening, afternoon])
    let after = plan([evening, afternoon], [evening])
    #expect(after.standing == before.duties.filter { $0.duty == evening })
    let cancelled = try #require(after.duties.first)
    #expect(cancelled.isCancelled && cancelled.duty == afternoon && cancelled.revision == 1)
  }

  @Test func theSameWorkAtAnotherTimeIsRecognised() {
    let before = plan([evening, afternoon])
    let after = plan([evening, afternoon], [afternoon.at("09:00–12:00")])
    #expect(after.standing.map(\.id) == [before.duties[0].id])
  }

  @Test func anotherWorkersDutyIsAnother() {
    let before = plan([evening])
    let after = plan([evening], [evening.by("Bea")])
    #expect(after.duties.map(\.duty.worker) == ["Anna", "Bea"])
    #expect(after.duties.map(\.isCancelled) == [true, false])
    #expect(after.duties.map(\.revision) == [1, 0])
    #expect(after.duties[0].id == before.duties[0].id)
    #expect(after.duties[1].id != before.duties[0].id)
  }

  @Test func anotherDateIsAnother() {
    let later = duty("2026-12-19", "19:00–23:00", "straatronde", at: "Hatert")
    let after = plan([evening], [later])
    #expect(after.duties.map(\.isCancelled) == [true, false])
    #expect(Set(after.duties.map(\.id)).count == 2)
  }

  @Test func whatIsRestoredIsTheSameAgain() throws {
    let first = try #require(plan([evening]).duties.first)
    let off = try #require(plan([evening], []).duties.first)
    #expect(off.id == first.id && off.isCancelled && off.duty == evening && off.revision == 1)
    let stillOff = plan([evening], [], []).duties
    #expect(stillOff == [off])
    let again = try #require(plan([evening], [], [], [evening]).duties.first)
    #expect(again.id == first.id && !again.isCancelled && again.revision == 2)
    #expect(again.changed == moment(4))
  }

  @Test func whatIsOnGoesBeforeWhatWasOff() {
    // The evening is off, the afternoon is on and becomes an evening.
    let before = plan([evening, afternoon], [afternoon])
    let after = plan([evening, afternoon], [afternoon], [afternoon.at("19:00–22:00")])
    #expect(after.standing.map(\.id) == before.standing.map(\.id))
  }

  @Test func aNewOneAtTheOldStartOfAMovedOneIsAnother() {
    let moved = evening.at("20:00–23:00")
    let after = plan([evening], [moved], [moved, evening.at("19:00–19:30")])
    #expect(Set(after.duties.map(\.id)).count == 2)
    #expect(after.duties.map(\.revision) == [0, 1])
  }

  @Test func twoAtOnceAreTwo() {
    let after = plan([evening, evening])
    #expect(Set(after.duties.map(\.id)).count == 2)
    #expect(plan([evening, evening], [evening]).standing.count == 1)
  }

  @Test func aDraftHasTheIdsItWillBePublishedWith() {
    let published = plan([evening], [afternoon])
    let draft = roster([evening.by("Bea"), afternoon.at("14:00–18:00")])
    let seen = published.publishing(draft, of: "test", at: moment(7), .amsterdam)
    let told = published.publishing(draft, of: "test", at: moment(9), .amsterdam)
    #expect(seen.duties.map(\.id) == told.duties.map(\.id))
    #expect(seen.duties.map(\.revision) == told.duties.map(\.revision))
  }

  @Test func weeksBesideTheHorizonStay() {
    let next = duty("2026-12-22", "10:00–12:00")
    let before = plan([evening]).publishing(
      roster([next], "2026-W52"), of: "test", at: moment(2), .amsterdam)
    let after = before.publishing(roster([]), of: "test", at: moment(3), .amsterdam)
    #expect(after.weeks == [week("2026-W51"), week("2026-W52")])
    #expect(after.standing == before.limited(to: [week("2026-W52")], .amsterdam).duties)
  }

  @Test func anEmptyWeekIsPublishedToo() {
    #expect(plan([]).weeks == [week("2026-W51")])
    #expect(plan([]).duties.isEmpty)
  }
}
