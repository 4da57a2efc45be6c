import RiskCalendar
import TestSupport
import Testing

@testable import Rostering

@Suite("What changes too late not to be asked")
struct LateChangeTests {
  private let clock = TownClock.amsterdam

  private func changes(
    _ old: [Duty], _ new: [Duty], today: String, limits: Limits = .law, weeks: Int = 2,
    published: String = "2026-W51"
  ) -> [LateChange] {
    let team = [worker("Anna", limits: limits), worker("Bea", limits: limits)]
    let horizon = Horizon(firstWeek: week("2026-W51"), weekCount: weeks)
    let before = Horizon(firstWeek: week(published), weekCount: weeks)
    return Roster(horizon: horizon, duties: new).lateChanges(
      from: Roster(horizon: before, duties: old), today: date(today), in: scenario(of: team))
  }

  @Test("nothing, where times are the same")
  func same() {
    let old = [round("2026-12-18"), round("2026-12-18", by: "Bea")]
    var new = old
    new[0].place = "Dukenburg"
    new[0].activity = "coaching"
    #expect(changes(old, new, today: "2026-12-10").isEmpty)
  }

  @Test("a new duty, one that is gone, and one that moves")
  func kinds() {
    let old = [round("2026-12-16"), round("2026-12-17"), round("2026-12-18", by: "Bea")]
    let moved = round("2026-12-17", "13:00–17:00")
    let new = [moved, round("2026-12-19"), round("2026-12-18", by: "Bea")]
    let found = changes(old, new, today: "2026-12-10")
    #expect(
      found.map(\.change) == [.gone(old[0]), .moved(from: old[1], to: moved), .new(new[1])])
    #expect(found.map(\.worker) == ["Anna", "Anna", "Anna"])
    #expect(found.map(\.daysAhead) == [6, 7, 9])
    #expect(found.allSatisfy { $0.term == 28 && $0.shortTerm == 4 && !$0.isInShortTerm })
  }

  @Test("a duty handed from one to the other is a change for both")
  func handedOver() {
    let found = changes(
      [round("2026-12-18")], [round("2026-12-18", by: "Bea")], today: "2026-12-10")
    #expect(found.map(\.worker) == ["Anna", "Bea"])
  }

  @Test("another end alone is a move")
  func laterEnd() {
    let (old, new) = (round("2026-12-18"), round("2026-12-18", "19:00–23:30"))
    #expect(
      changes([old], [new], today: "2026-12-10").map(\.change) == [.moved(from: old, to: new)])
  }

  @Test(
    "the term is counted in whole days",
    arguments: [
      ("2026-11-20", 0, false), ("2026-11-21", 1, false), ("2026-12-14", 1, false),
      ("2026-12-15", 1, true), ("2026-12-18", 1, true), ("2026-12-19", 0, false),
    ])
  func term(today: String, count: Int, isShort: Bool) {
    let found = changes([], [round("2026-12-18")], today: today)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.isInShortTerm == isShort })
  }

  @Test("each agreement has its own term")
  func agreements() {
    let town = Limits(layers: [.law, .caoGemeenten])
    #expect(changes([], [round("2026-12-18")], today: "2026-11-18", limits: town).count == 1)
    #expect(changes([], [round("2026-12-18")], today: "2026-11-17", limits: town).isEmpty)
  }

  @Test("weeks that were not published do not change")
  func otherWeeks() {
    let new = [round("2026-12-18"), round("2026-12-23")]
    let found = changes([], new, today: "2026-12-10", published: "2026-W52")
    #expect(found.map(\.change) == [.new(new[1])])
  }

  @Test("with where the term comes from")
  func citation() {
    let employer = Employer(name: "Gemeente", layers: [.law, .caoGemeenten])
    let anna = Worker(name: "Anna", employer: employer, discipline: "jeugdcoach", fte: 1)
    var scenario = scenario(of: [anna])
    scenario.employers = [employer]
    let horizon = Horizon(firstWeek: week("2026-W51"))
    let found = Roster(horizon: horizon, duties: [round("2026-12-18")]).lateChanges(
      from: Roster(horizon: horizon, duties: []), today: date("2026-12-10"), in: scenario)
    #expect(found.map(\.citation?.id) == ["CAR-NOTICE"])
    #expect(found.map(\.term) == [31])
  }
}
