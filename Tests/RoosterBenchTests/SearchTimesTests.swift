import Testing

@testable import rooster_bench

/// What is read of the time that a search took to its bounds.
@Suite struct SearchTimesTests {
  private func line(_ level: String, _ bound: Int, _ seconds: Double) -> String {
    "2026-11-21T09:00:00+0000 debug rooster: bound=\(bound) level=\(level) must=- people=- "
      + "presence=- rounds=9 seconds=\(seconds) [rooster] search\n"
  }

  private func secondsToRoot(_ log: String, people bound: Int?, weeks: Int) -> Double? {
    var outcome = Outcome(
      levels: ["people": .init(cost: 90_000, bound: bound)], fullPresence: 100, ending: "proven")
    outcome.noteTimes(SearchLog(log).moments, weeks: weeks)
    return outcome.secondsToRoot
  }

  @Test func `The first bound on people that says something`() {
    let log =
      line("must", 50, 0.1) + line("people", -300, 0.2) + line("people", 47_850, 0.42)
      + line("people", 48_000, 0.9)
    #expect(secondsToRoot(log, people: 48_000, weeks: 1) == 0.42)
    #expect(secondsToRoot(line("presence", 7, 0.1), people: 0, weeks: 1) == nil)
    #expect(secondsToRoot("bound=1 level=people seconds=2\n", people: 1, weeks: 1) == nil)
  }

  @Test func `A bound on one of several weeks is none on all`() {
    let weeks = line("people", 21_090, 1) + line("people", 51_000, 3)
    #expect(secondsToRoot(weeks, people: 72_060, weeks: 2) == nil)
    let whole = weeks + line("people", 72_000, 4) + line("people", 72_060, 5)
    #expect(secondsToRoot(whole, people: 72_060, weeks: 2) == 4)
    #expect(secondsToRoot(whole, people: nil, weeks: 2) == nil)
    #expect(secondsToRoot(weeks, people: -600, weeks: 2) == nil)
  }
}
