import Testing

@testable import rooster_bench

@Suite struct GrowthTests {
  private func row(_ workers: Int, _ weeks: Int, _ root: Double?) -> TeamRow {
    let outcome = Outcome(levels: [:], fullPresence: 0, ending: "proven", secondsToRoot: root)
    return TeamRow(
      teamCase: TeamCase(
        group: .growth, name: "", weeks: weeks, workers: workers, program: .itself, arguments: [],
        limit: 60),
      measured: Measured(
        .init(seconds: 1, processorSeconds: 1, megabytes: 1, status: 0), outcome))
  }

  @Test func `The exponent of a power is found`() throws {
    let exact = try #require(exponent([1, 2, 4, 8].map { ($0, 0.3 * $0 * $0) }))
    #expect(abs(exact - 2) < 1e-9)
    // On the logarithms to base 2, the points (0, 0), (1, 2), (2, 1).
    let fitted = try #require(exponent([(1, 1), (2, 4), (4, 2)]))
    #expect(abs(fitted - 0.5) < 1e-9)
  }

  @Test func `There is no exponent where nothing grows or a time is 0`() {
    #expect(exponent([]) == nil)
    #expect(exponent([(2, 1), (2, 3)]) == nil)
    #expect(exponent([(1, 0), (2, 3)]) == nil)
  }

  @Test func `Lines on weeks and workers`() {
    let workers = [row(6, 1, 0.06), row(11, 1, 0.11), row(22, 1, 0.22), row(44, 1, 0.44)]
    let weeks = [row(11, 2, 0.44), row(11, 4, 1.76), row(11, 8, 7.04)]
    #expect(
      Growth.lines(workers + weeks + [row(45, 4, 90)]) == [
        "", "s to root grows as weeks^2.00, target ≤ weeks^1.7: missed",
        "s to root grows as workers^1.00, target ≤ workers^1.5: met",
      ])
    #expect(Growth.lines(workers).count == 2)
    #expect(Growth.lines(weeks).isEmpty)
    #expect(
      Growth.lines(workers.dropLast() + [row(44, 1, nil)]) == [
        "", "s to root grows as workers^?, target ≤ workers^1.5: missed",
      ])
  }
}
