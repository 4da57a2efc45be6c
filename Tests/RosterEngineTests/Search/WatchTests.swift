import RosterEngine
import Testing

/// What is left of the time.
struct WatchTests {
  @Test func aShareOfNoLimitIsNoLimit() {
    #expect(Watch(Watch(), atMost: .infinity).remaining == nil)
  }

  @Test func nobodyHasMoreTimeThanTheWhole() throws {
    let whole = Watch(time: 5)
    let part = Watch(whole, atMost: 60)
    #expect(try #require(part.remaining) <= 5)
    #expect(try #require(Watch(whole, atMost: 1).remaining) <= 1)
  }

  @Test func whoeverIsCancelledIsOverAtOnce() {
    let cancelled = Watch(time: 60) { true }
    #expect(Watch(cancelled, atMost: 30).isOver)
    #expect(cancelled.interruption == .cancelled)
  }
}
