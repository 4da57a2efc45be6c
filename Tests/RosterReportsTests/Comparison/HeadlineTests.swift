import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

/// What is said first of a variant, from the duties of the small team.
@Suite("The headline of a variant")
struct HeadlineTests {
  private func headline(
    _ duties: [Duty], over base: [Duty] = SmallTeam.duties, open: (Int, Int) = (0, 0)
  ) -> String? {
    func side(_ duties: [Duty], _ open: Int) -> PlannedRoster {
      let work = Array(
        repeating: OpenWork(
          kind: .meeting, activity: "wijkbriefing", place: "Stadhuis", week: week("2026-W51"),
          missing: 1, cost: 90, occasion: nil, obstacles: []), count: open)
      return plan(
        SmallTeam.scenario, SmallTeam.horizon, duties,
        proof: Proof(bound: Score(), ending: .proven),
        openWork: work, presence: SmallTeam.presence)
    }
    let comparison = Comparison(of: side(base, open.0), with: [.planned(side(duties, open.1))])
    return ComparisonBriefing(comparison: comparison, language: .dutch).headlines.first?.sentence
  }

  private func round(_ when: String, at place: String) -> [Duty] {
    ["A. Smit", "B. de Boer"].map { duty($0, "2026-12-\(when)", "straatronde", place) }
  }

  @Test("tells that nothing differs")
  func same() {
    #expect(headline(SmallTeam.duties) == "evenveel aanwezigheid; hetzelfde rooster")
  }

  @Test("tells what is more, and who still loses")
  func more() {
    let more = round("16 19:00-23:00", at: "Hatert")
    #expect(headline(SmallTeam.duties + more) == "4,0 uur meer aanwezigheid (avond +4,0)")
    let moved =
      SmallTeam.duties.filter { $0.place != "Lindenholt" } + more
      + round("18 19:00-23:00", at: "Hatert")
    #expect(
      headline(moved) == "4,0 uur meer aanwezigheid (avond +4,0), maar minder in Lindenholt (4,0)")
  }

  @Test("names the two that lose most")
  func most() {
    #expect(
      headline([]) == "12,0 uur minder aanwezigheid (avond −12,0, weekend −4,0), vooral in Hatert "
        + "(8,0) en Lindenholt (4,0)")
  }

  @Test("tells what stays open beside the base")
  func open() {
    let (same, tail) = (SmallTeam.duties, "; hetzelfde rooster")
    #expect(
      headline(same, open: (0, 2))
        == "evenveel aanwezigheid; 2 verplichtingen open, 3,0 persoonsuren tekort" + tail)
    #expect(
      headline(same, open: (2, 1))
        == "evenveel aanwezigheid; 1 verplichting open, 1,5 persoonsuren tekort (basis: 2, 3,0)"
        + tail)
    #expect(
      headline(same, open: (2, 0)) == "evenveel aanwezigheid; geen verplichting open (basis: 2)"
        + tail)
  }

  /// C. Öztürk has 18 hours a week.
  @Test("tells what is more over contract")
  func overtime() {
    let days = (14...18).map {
      duty("C. Öztürk", "2026-12-\($0) 09:00-13:00", "spreekuur", "Stadhuis")
    }
    #expect(
      headline(SmallTeam.duties + days) == "evenveel aanwezigheid; 6,0 uur meer boven contract")
    #expect(
      headline(SmallTeam.duties, over: SmallTeam.duties + days)
        == "evenveel aanwezigheid; 6,0 uur minder boven contract")
  }
}
