import Foundation
import Testing

@testable import rooster_bench

@Suite struct PublicRowTests {
  private func run(
    _ cost: Int, bound: Int? = nil, valued: Int? = nil, seconds: Double = 1, breaches: [Breach] = []
  ) -> PublicRun {
    PublicRun(
      seconds: seconds, processorSeconds: 2, megabytes: 30,
      outcome: PublicOutcome(
        cost: cost, bound: bound, secondsToRoot: 0.25, secondsToFirstRoster: 0.5, seconds: 0.75),
      value: RosterValue(requests: valued ?? cost, cover: 0, breaches: breaches))
  }

  private var failed: PublicRun { PublicRun(seconds: 3, processorSeconds: 3, megabytes: 40) }

  private func row(_ name: String, _ runs: PublicRun...) -> PublicRow {
    PublicRow(name: name, days: 14, employees: 8, shiftTypes: 2, runs: runs)
  }

  @Test func `The valuer's word`() {
    let breach = Breach(employee: "A", rule: .mostWeekends, found: "3", limit: "2")
    #expect(run(10, bound: 10).verdict == "yes")
    #expect(run(10, valued: 11).verdict == "NO: costs 11")
    #expect(run(10, bound: 11).verdict == "NO: below the bound")
    #expect(run(10, breaches: [breach]).verdict == "NO: 1 breaches")
    #expect(failed.verdict == "FAILED")
    #expect(row("x", run(10), run(10, valued: 11)).verdict == "NO: costs 11")
    #expect(!row("x", run(10), failed).agrees)
    #expect(!row("x").agrees)
  }

  @Test func `The gap is a share of the cost`() {
    #expect(run(200, bound: 150).gap == 0.25)
    #expect(run(200, bound: 200).gap == 0)
    #expect(run(0, bound: 0).gap == 0)
    #expect(run(0, bound: -1).gap == nil)
    #expect(run(200).gap == nil)
  }

  @Test func `The run in the middle is shown, and a failed one is the worst`() {
    #expect(row("x", run(30), run(10), run(20)).shown?.outcome?.cost == 20)
    #expect(row("x", failed, run(10), failed).shown?.outcome == nil)
    let equal = [9.0, 2, 5].map { run(10, seconds: $0) }
    #expect(row("x", equal[0], equal[1], equal[2]).shown?.seconds == 5)
  }

  @Test func `The table`() {
    let table = PublicTable(
      rows: [row("one", run(1200, bound: 1100)), row("second", failed)], timeLimit: 60, threads: 2)
    #expect(
      table.text.split(separator: "\n").prefix(4) == [
        "instance  days × staff × types  cost  bound  gap %  root s  first s     s  peak MB"
          + "  valuer agrees",
        "--------  --------------------  ----  -----  -----  ------  -------  ----  -------"
          + "  -------------",
        "one                 14 × 8 × 2  1200   1100   8.33    0.25     0.50  1.00       30  yes",
        "second              14 × 8 × 2     –      –      –       –        –  3.00       40  FAILED",
      ])
  }

  @Test func `The figures as CSV`() {
    let lines = publicCSV([row("one", run(1200, bound: 1100)), row("second", failed)])
      .split(separator: "\r\n")
    #expect(
      lines.dropFirst() == [
        "\"one\",14,8,2,1,1200,1100,8.333,0.250,0.500,1.000,2.000,30.0,1200,0,true",
        "\"second\",14,8,2,1,,,,,,3.000,3.000,40.0,,,false",
      ])
    let fields = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(fields) == [16])
  }

  @Test func `The figures as JSON`() throws {
    let text = try jsonText(PublicJSON([row("one", run(7, bound: 6))], timeLimit: 60, threads: 2))
    for entry in ["\"time_limit\" : 60", "\"seconds_to_root\" : 0.25", "\"peak_mb\" : 30"] {
      #expect(text.contains(entry))
    }
  }

  @Test func `Names with numbers are ordered as people count`() {
    let names = ["Instance10.txt", "Instance2.txt", "instance1.txt", "Instance24.txt"]
    #expect(
      names.sorted(by: isCountedBefore)
        == ["instance1.txt", "Instance2.txt", "Instance10.txt", "Instance24.txt"])
  }
}
