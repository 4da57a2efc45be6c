import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The row of a case of a sweep")
struct SweepRowTests {
  private let row = SweepRow(
    number: 7, fingerprint: "00ff00ff00ff00ff", week: week("2026-W51"),
    values: ["half, of minder", "tot \"laat\""])

  @Test("is counted by hand, word for word")
  func wordForWord() {
    #expect(
      SweepRow.header(axes: ["inzet, in fte", "avond"])
        == "case,fingerprint,week,\"inzet, in fte\",avond,ending,must,must_bound,presence,"
        + "presence_bound,people,people_bound,presence_hours,short_hours,paid_hours,overtime_hours,"
        + "burden_per_fte_least,burden_per_fte_most,posts_falling_over,duties\r\n")
    #expect(
      row.text(of: SmallTeam.planned)
        == "7,00ff00ff00ff00ff,2026-W51,\"half, of minder\",\"tot \"\"laat\"\"\",work-limit,0,0,6,5,"
        + "49,49,12.00,0.00,27.00,0.00,8.00,21.33,0,8\r\n")
  }

  @Test("has nothing after \"impossible\" where no roster is legal")
  func impossible() throws {
    let cells = try #require(readCsv(row.text(of: nil))?.first)
    #expect(cells.count == 20)
    #expect(cells[5] == "impossible")
    #expect(cells[6...].allSatisfy { $0.isEmpty })
  }

  @Test("counts overtime worker by worker, and shortage in hours")
  func overtimeAndShortage() throws {
    var scenario = SmallTeam.scenario
    scenario.workers[0].contractMinutes = 9 * 60  // she works 9.5 h
    scenario.workers[1].contractMinutes = 216  // and she 4 h
    let planned = plan(
      scenario, SmallTeam.horizon, SmallTeam.duties, score: Score(must: 135),
      proof: Proof(bound: Score(must: 90), ending: .timeLimit))
    let figures = try #require(readBack(planned))
    #expect(figures["overtime_hours"] == "0.90")
    #expect(figures["short_hours"] == "2.25")
    #expect((figures["must"], figures["must_bound"]) == ("135", "90"))
    #expect(figures["ending"] == "time-limit")
  }

  @Test("counts a post that falls over once, whoever falls ill", arguments: [(2, "1"), (1, "0")])
  func fallingOver(atLeast: Int, expected: String) throws {
    var scenario = SmallTeam.scenario
    scenario.events = [
      RiskEvent(
        name: "kermis",
        posts: [
          Post(
            name: "plein", place: "Centrum", date: date("2026-12-18"), span: span("20:00-23:00"),
            crew: CrewRule(atLeast: atLeast, wanted: 3, atMost: 3))
        ])
    ]
    let duties = scenario.workers.prefix(2).map {
      duty($0.name, "2026-12-18 20:00-23:00", "plein", "Centrum", event: "kermis")
    }
    scenario.workers.removeLast()
    let planned = plan(scenario, SmallTeam.horizon, Array(duties))
    #expect(try #require(readBack(planned))["posts_falling_over"] == expected)
  }

  @Test("gives its figures back, and only to its own case")
  func givesBack() {
    let line = String(row.text(of: SmallTeam.planned).dropLast())
    #expect(row.figures(in: line)?["presence_hours"] == "12.00")
    #expect(row.figures(in: String(line.dropLast(3))) == nil, "torn")
    #expect(row.figures(in: line + ",1") == nil)
    let other = SweepRow(
      number: 7, fingerprint: "00ff00ff00ff00fe", week: week("2026-W51"),
      values: ["half, of minder", "tot \"laat\""])
    #expect(other.figures(in: line) == nil)
  }

  private func readBack(_ planned: PlannedRoster) -> [String: String]? {
    row.figures(in: String(row.text(of: planned).dropLast()))
  }

  @Test("is summed up in both languages")
  func summary() {
    var summary = SweepSummary()
    for (name, hours) in [("1 (a)", "12.50"), ("2 (b)", "8.00"), ("3 (c)", "12.50"), ("4 (d)", "")]
    {
      summary.add(name, ["presence_hours": hours])
    }
    (summary.planned, summary.skipped, summary.left) = (1, 3, 2)
    #expect(
      sweepReport(summary, language: .dutch) == """
        1 geval gepland, 3 overgeslagen
        1 geval zonder wettig rooster
        Meeste aanwezigheid: 12,5 uur, geval 1 (a)
        Minste aanwezigheid: 8,0 uur, geval 2 (b)
        Nog te doen: 2 gevallen; dezelfde opdracht gaat verder waar deze ophield
        """)
    #expect(
      sweepReport(summary, language: .english) == """
        1 case planned, 3 skipped
        1 case without a legal roster
        Most presence: 12.5 hours, case 1 (a)
        Least presence: 8.0 hours, case 2 (b)
        Still to do: 2 cases; the same command goes on where this one ended
        """)
    #expect(sweepReport(SweepSummary(), language: .english) == "0 cases planned, 0 skipped")
  }
}
