import Testing

@testable import rooster_bench

/// What the team suite shows of figures that are invented.
@Suite struct TeamRowTests {
  private func outcome(
    must: Int = 0, presence: (Int, Int?) = (40, 40), people: (Int, Int?), root: Double? = 0.42
  ) -> Outcome {
    Outcome(
      levels: [
        "must": .init(cost: must, bound: 0), "presence": .init(cost: presence.0, bound: presence.1),
        "people": .init(cost: people.0, bound: people.1),
      ], fullPresence: 1040, ending: "work-limit", secondsToPresence: 0.3, secondsToRoot: root)
  }

  private func measured(_ outcome: Outcome?, seconds: Double = 0.2, megabytes: Double = 90)
    -> Measured
  {
    Measured(
      .init(seconds: seconds, processorSeconds: 0.25, megabytes: megabytes, status: 0), outcome)
  }

  private func row(_ outcome: Outcome?, _ target: Target? = nil) -> TeamRow {
    TeamRow(
      teamCase: TeamCase(
        group: .growth, name: "x", weeks: 1, program: .itself, arguments: [], limit: 60,
        target: target), measured: measured(outcome))
  }

  @Test func `The cells of a row`() {
    #expect(
      row(outcome(presence: (40, 36), people: (20_000, 19_950))).cells == [
        "x", "1", "0.20", "0.25", "90", "0.42", "0", "40 ≥ 36 (0.40 %)", "0.3",
        "20000 ≥ 19950 (0.25 %)", "work-limit", "", "",
      ])
    let unknown = row(outcome(people: (20_000, nil), root: nil)).cells
    #expect(unknown[5] == "–")
    #expect(unknown[9] == "20000 ≥ ?")
    #expect(row(outcome(people: (100, -300))).cells[9] == "100 ≥ -300 (> 100 %)")
    #expect(row(nil).cells.count == TeamRow.titles.count)
    #expect(unknown.count == TeamRow.titles.count)
  }

  @Test func `The figures as CSV and JSON`() throws {
    let rows = [row(outcome(people: (20_000, 19_950))), row(nil)]
    let lines = teamCSV(rows).split(separator: "\r\n")
    #expect(
      lines.dropFirst() == [
        "\"x\",1,1,0.200,0.250,90.0,0,0,40,40,20000,19950,1040,0.00000,0.00250,0.30,0.420,"
          + "work-limit,\"\",", "\"x\",1,1,0.200,0.250,90.0,,,,,,,,,,,,failed,\"\",",
      ])
    let fields = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(fields) == [20])
    let json = try jsonText(TeamJSON(rows))
    for entry in ["\"seconds_to_root\" : 0.42", "\"people_gap\" : 0.0025"] {
      #expect(json.contains(entry))
    }
  }

  @Test func `A gap on any level can miss a target`() {
    let target = Target(gap: 0.001, limit: 10)
    let close = outcome(people: (20_000, 19_980))
    #expect(target.isMet(by: measured(close)))
    #expect(!target.isMet(by: measured(close, megabytes: 501)))
    #expect(!target.isMet(by: measured(outcome(people: (20_000, 19_979)))))
    #expect(!target.isMet(by: measured(outcome(people: (20_000, nil)))))
    #expect(!target.isMet(by: measured(outcome(must: 30, people: (20_000, 20_000)))))
    #expect(!target.isMet(by: measured(outcome(presence: (40, 38), people: (1, 1)))))
    #expect(!target.isMet(by: measured(nil)))
    #expect(row(close, target).cells.suffix(2) == ["gaps ≤ 0.1 % in 10 s, ≤ 500 MB", "met"])
  }

  @Test func `What is to be proven within a time`() {
    let target = Target(seconds: 0.3, gap: 0, limit: 60)
    let proven = outcome(people: (20_000, 20_000))
    #expect(target.isMet(by: measured(proven, seconds: 0.3)))
    #expect(!target.isMet(by: measured(proven, seconds: 0.31)))
    #expect(!target.isMet(by: measured(outcome(people: (20_000, 19_999)))))
    #expect(target.text == "≤ 0.3 s, proven, ≤ 500 MB")
  }

  @Test func `The cases with a target`() {
    let cases = TeamCase.all(timeLimit: 60, compactSeconds: 120).filter { $0.target != nil }
    #expect(
      cases.map(\.name) == [
        "Nijmegen, 1 week", "Nijmegen, 4 weeks", "Nijmegen, 13 weeks", "team of 45, 4 weeks",
      ])
    #expect(cases.map(\.limit) == [60, 10, 60, 60])
    let brief = TeamCase.all(timeLimit: 5, compactSeconds: 120)
    #expect(Set(brief.filter { $0.group != .compact }.map(\.limit)) == [5])
  }
}
