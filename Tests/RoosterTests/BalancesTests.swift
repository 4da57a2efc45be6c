import Foundation
import RiskCalendar
import RosterReports
import Rostering
import ScenarioFiles
import TestSupport
import Testing

extension RoosterTests {
  /// What one period leaves behind is what the next begins with.
  @Suite struct Balances {
    /// A plan's `balances.csv`, dropped in as it is, gives the next scenario all its totals.
    @Test func areTakenAsTheyAreWritten() async throws {
      let folder = try TemporaryFolder([
        "team/scenario.yaml": """
        extends: ../tiny.yaml
        employers: [{name: Welzijn, allowances: ort}, {name: Gemeente, allowances: tod}]
        """,
        "tiny.yaml": String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8),
      ])
      let run = try await rooster(
        "plan", "team", "--week", "2026-W51", "--output", "out", in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
      try folder.write(folder.text("out/balances.csv"), to: "next/balances.csv")
      try folder.write("extends: ../team\n", to: "next/scenario.yaml")

      let team = try loadScenario(at: folder.path + "/team")
      let roster = try loadRoster(at: folder.path + "/out/roster.csv", for: team)
      let next = try loadScenario(at: folder.path + "/next")
      let audit = Audit(Agenda(team, roster.horizon))
      #expect(next.balances == audit.balances(of: roster))
      let later = Agenda(next, Horizon(firstWeek: roster.horizon.firstWeek + 1))
      for account in audit.judge(roster).workers {
        let worker = try #require(next.workers.first { $0.name == account.worker })
        #expect(later.carriedBurden(of: worker) == account.burden)
        #expect(later.pastBurden(of: worker) == account.addedBurden)
      }
      #expect(next.balances.contains { $0.burden != Burden() })
      let second = try await rooster(
        "plan", "next", "--week", "2026-W52", "--output", "out", in: folder.path)
      #expect(second.status == 0, "\(second.errors)")
      #expect(second.output.contains("Per soort: begin → eind."))
    }

    /// Minutes that are no decimal fraction of an hour, nights of every kind, and a credit.
    @Test func loseNotAMinute() throws {
      let yaml = """
        disciplines: [a]
        employers: [{name: E}]
        workers: [{name: Zoë van 't Hof, fte: 0.5}]
        availability:
          - {worker: Zoë van 't Hof, state: unavailable, from_date: 2026-12-22, credit_hours: 3:20}
        events:
          - name: Jaarwisseling
            posts: [{name: post, place: p, date: 2026-12-31, from: 19:53, to: 03:07}]

        """
      let csv = """
        worker,start,end,break_minutes,activity,place
        Zoë van 't Hof,2026-12-24 22:00,2026-12-25 01:01,7,wacht,k
        Zoë van 't Hof,2026-12-27 10:00,2026-12-27 21:11,0,wacht,k
        Zoë van 't Hof,2026-12-31 19:53,2027-01-01 03:07,31,post,p
        """
      let folder = try TemporaryFolder(["team/scenario.yaml": yaml, "roster.csv": csv])
      let team = try loadScenario(at: folder.path + "/team")
      let roster = try loadRoster(at: folder.path + "/roster.csv", for: team)
      let agenda = Agenda(team, roster.horizon)
      let audit = Audit(agenda)
      let planned = PlannedRoster(
        agenda: agenda, roster: roster, verdict: audit.judge(roster), proof: nil)

      let text = balancesReport(planned)
      try folder.write(text, to: "team/balances.csv")
      #expect(try loadScenario(at: folder.path + "/team").balances == audit.balances(of: roster))
      // As a Dutch spreadsheet saves it.
      let dutch = text.replacing(",", with: ";").replacing(/(\d):(\d\d)\b/) { "\($0.1):\($0.2):00" }
      try folder.write("\u{FEFF}" + dutch, to: "team/balances.csv")
      let balances = try loadScenario(at: folder.path + "/team").balances
      #expect(balances == audit.balances(of: roster))
      #expect(balances.map(\.workMinutes) == [200 + 174 + 671, 403])
      #expect(balances.map(\.restDays) == [1, 0])
      #expect(balances.map { $0.nights[.touched] } == [1, 1])
      #expect(balances.map { $0.nights[.late] } == [0, 1])
      #expect(balances[1].burden.event == 434)
    }
  }
}
