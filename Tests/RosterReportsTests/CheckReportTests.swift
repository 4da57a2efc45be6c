import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("What an audit says, in words")
struct CheckReportTests {
  private func check(_ violations: [Violation], _ language: Language = .dutch) -> String {
    let planned = plan(
      SmallTeam.scenario, SmallTeam.horizon, SmallTeam.duties, violations: violations)
    return checkReport(planned, language: language)
  }

  private func breach(
    _ rule: Rule, _ found: Int, _ limit: Int, _ unit: Violation.Unit, subject: String? = nil
  ) -> Violation {
    Violation(
      rule, worker: "A. Smit", duties: [SmallTeam.duties[2]], found: found, limit: limit,
      unit: unit, subject: subject)
  }

  @Test("a short rest with its figure, limit, article and duties")
  func shortRest() {
    #expect(
      check([SmallTeam.shortRest]).contains(
        """

        1 overtreding
         1. Rust te kort – B. de Boer
            9 u 30 rust na do 17-12 23:00, minstens 11 u. Bron: ATW 5:3 lid 2.
            · do 17-12 19:00–23:00 straatronde, Lindenholt
            · vr 18-12 08:30–12:00 spreekuur, Stadhuis

        """))
  }

  @Test("that there is nothing to say")
  func legal() {
    #expect(check([]).contains("Geen overtredingen: elke regel is nageleefd.\n"))
    #expect(check([], .english).contains("No violations: every rule is kept.\n"))
  }

  @Test(
    "every kind of figure",
    arguments: [
      (Rule.weeklyRest, 1800, 2160, "30 u rust in 7 dagen, minstens 36 u. Bron: ATW 5:5 lid 2."),
      (.longestShift, 630, 600, "10 u 30 werk, hoogstens 10 u. Bron: regeling van de werkgever"),
      (.longestDay, 780, 720, "13 u werk op één dag, hoogstens 12 u. Bron: cao of huisregel."),
      (.contractHours, 2500, 2400, "41 u 40 in de week, hoogstens 40 u. Bron: contract"),
      (.restAfterNight, 720, 840, "12 u rust, minstens 14 u. Bron: ATW 5:8 lid 4."),
      (.onePlaceAtATime, 10, 20, "10 min ertussen, reistijd 20 min. Bron: rooster."),
      (.onePlaceAtATime, -30, 20, "30 min overlap. Bron: rooster."),
    ])
  func minutes(rule: Rule, found: Int, limit: Int, words: String) {
    #expect(check([breach(rule, found, limit, .minutes)]).contains(words.capitalizedSentence))
  }

  @Test(
    "every kind of count",
    arguments: [
      (Rule.consecutiveDays, 7, 6, nil, "7 dagen op rij, hoogstens 6. Bron: cao of huisregel."),
      (.evenings, 4, 3, nil, "4 avonden in de week, hoogstens 3. Bron: afspraak"),
      (.crewSize, 1, 2, nil, "1 persoon, minstens 2. Bron: ploegregel."),
      (.crewSize, 4, 3, nil, "4 personen, hoogstens 3. Bron: ploegregel."),
      (.crewMix, 0, 1, "jeugdcoach", "Jeugdcoach: 0, minstens 1. Bron: ploegregel."),
      (.oncePerDay, 2, 1, nil, "2 rondes op één dag, hoogstens 1. Bron: aanwezigheidsdoel."),
    ])
  func counts(rule: Rule, found: Int, limit: Int, subject: String?, words: String) {
    #expect(check([breach(rule, found, limit, .count, subject: subject)]).contains(words))
  }

  @Test("a duty that ends too late")
  func latestEnd() {
    let end = interval("2026-12-15 19:00-23:00").end
    let late = breach(.latestEnd, end.minutes, (end - 60).minutes, .instant)
    #expect(check([late]).contains("Eindigt di 15-12 23:00, uiterlijk 22:00. Bron: afspraak"))
    #expect(
      check([late], .english).contains("Ends Tue 15 Dec 23:00, at the latest 22:00. Source: agreed")
    )
  }

  @Test("pins: a free date and fixed work")
  func pins() {
    let report = check([
      breach(.pin, 0, 0, .none, subject: "2026-12-15"), breach(.pin, 0, 1, .count),
    ])
    #expect(report.contains("Vrij vastgelegd op di 15-12. Bron: vastgelegd door de coördinator."))
    #expect(report.contains("Vastgelegd werk ontbreekt. Bron: vastgelegd"))
  }

  @Test("every rule, in both languages, whatever its figures", arguments: Language.allCases)
  func everyRule(language: Language) {
    for unit in [Violation.Unit.minutes, .count, .instant, .none] {
      let report = check(Rule.allCases.map { breach($0, 3, 2, unit) }, language)
      #expect(report.contains(" \(Rule.allCases.count). "))
    }
  }

  @Test("duties that nobody asked for")
  func unasked() {
    let planned = plan(
      SmallTeam.scenario, SmallTeam.horizon, SmallTeam.duties, unasked: [SmallTeam.duties[0]])
    #expect(
      checkReport(planned).contains(
        "Dienstblokken waar niemand om vroeg\n · A. Smit: di 15-12 13:30–15:00 wijkbriefing"))
  }
}

extension String {
  fileprivate var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
