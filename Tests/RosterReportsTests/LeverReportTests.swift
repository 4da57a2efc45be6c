import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

/// What would help most, in words.
struct LeverReportTests {
  private static let friday = Lever.opening(
    worker: "B. de Boer",
    Lever.Opening(
      .friday, isEvening: true, span: span("20:00-01:00"), dates: [date("2026-12-18")]))
  private static let post = Gain.Work(activity: "vuurplaats", place: "Waalkade")

  /// A gain of these figures, as certain as told.
  private static func gain(
    must: Int = 0, points: Int = 0, works: [(Gain.Work, Int)] = [],
    places: [(String, Int)] = [], certain: Score? = nil, isRepeatable: Bool = true
  ) -> Gain {
    Gain(
      found: Gain.Figures(
        must: must, points: points, works: works.map { Gain.Share(place: $0.0, minutes: $0.1) },
        neighbourhoods: places.map { Gain.Share(place: $0.0, minutes: $0.1) }),
      certain: certain ?? Score(must: must, presence: points), isRepeatable: isRepeatable)
  }

  private func sentence(_ lever: Lever, _ gain: Gain, _ language: Language = .dutch) -> String {
    let findings = LeverFindings(base: SmallTeam.planned)
    return leverSentence(LeverFindings.Help(lever, gain), in: findings, language: language)
  }

  // MARK: Levers

  private static let rounds = gain(points: 26, places: [("Hatert", 240)])

  @Test(arguments: [
    (
      friday,
      "Als B. de Boer ermee instemt op vrijdagavond te werken (20:00–01:00; nu niet beschikbaar)",
      "If B. de Boer agrees to work on Friday evening (20:00–01:00; unavailable now)"
    ),
    (
      Lever.opening(
        worker: "A. Smit",
        Lever.Opening(
          .monday, isEvening: false, span: span("13:00-17:00"),
          dates: [date("2026-12-14"), date("2026-12-21")])),
      "Als A. Smit ermee instemt op 2 maandagen overdag te werken (13:00–17:00; nu niet beschikbaar)",
      "If A. Smit agrees to work on 2 Mondays during the day (13:00–17:00; unavailable now)"
    ),
    (
      .contract(worker: "C. Öztürk", fte: 0.75),
      "Als C. Öztürk ermee instemt 0,75 fte te werken (nu 0,5)",
      "If C. Öztürk agrees to work 0.75 FTE (now 0.5)"
    ),
    (
      .hire(employer: "Gemeente", discipline: "jeugdcoach", fte: 0.5),
      "Met 0,5 fte jeugdcoach meer bij Gemeente", "With 0.5 FTE of jeugdcoach more at Gemeente"
    ),
    (
      .rounds(neighbourhood: "Hatert", 1), "Met 1 in plaats van 2 rondes per week in Hatert",
      "With 1 instead of 2 rounds a week in Hatert"
    ),
    (
      .obligatoryRounds(neighbourhood: "Hatert", 0),
      "Met 0 in plaats van 1 verplichte ronde per week in Hatert",
      "With 0 instead of 1 obligatory round a week in Hatert"
    ),
    (
      .leastCrew(.everywhere, 2), "Met ploegen van 2 in plaats van 3 in de wijken",
      "With crews of 2 instead of 3 in the neighbourhoods"
    ),
    (
      .wantedCrew(event: "jaarwisseling", post: "vuurplaats", 3),
      "Met 3 in plaats van 4 mensen gevraagd op vuurplaats",
      "With 3 instead of 4 people asked for at vuurplaats"
    ),
    (
      .houseLimit(employer: "Welzijn", LimitOverride(.number(.contractBand), 360)),
      "Met een ruimere regel bij Welzijn (uren boven contract in een week: hoogstens 6 u, nu "
        + "hoogstens 4 u)",
      "With a wider rule at Welzijn (hours above contract in a week: at most 6 h, now at most 4 h)"
    ),
  ])
  func everyLeverReadsInBothLanguages(_ lever: Lever, _ dutch: String, _ english: String) {
    #expect(sentence(lever, Self.rounds).hasPrefix(dutch + ": "), "\(sentence(lever, Self.rounds))")
    let words = sentence(lever, Self.rounds, .english)
    #expect(words.hasPrefix(english + ": "), "\(words)")
  }

  // MARK: Gains

  @Test(arguments: [
    (rounds, "4,0 uur meer aanwezigheid in Hatert (26 punten meer)."),
    (
      gain(points: 30, places: [("Hatert", 300), ("Lindenholt", 240)]),
      "9,0 uur meer aanwezigheid, waarvan 5,0 in Hatert en 4,0 in Lindenholt (30 punten meer)."
    ),
    (
      gain(points: 1, places: [("Hatert", 240), ("Lindenholt", -240)]),
      "evenveel uren aanwezigheid, 4,0 meer in Hatert en 4,0 minder in Lindenholt (1 punt meer)."
    ),
    (gain(points: 5), "evenveel uren aanwezigheid, op andere tijden (5 punten meer)."),
    (
      gain(must: 60, works: [(post, 60)]), "1,0 persoonsuur minder open op vuurplaats, Waalkade."
    ),
    (
      gain(must: 240, points: -6, works: [(post, 240)], places: [("Hatert", -240)]),
      "4,0 persoonsuren minder open op vuurplaats, Waalkade; 4,0 uur minder aanwezigheid in Hatert "
        + "(6 punten minder)."
    ),
  ])
  func whatIsGainedIsToldWithItsPrice(_ gain: Gain, _ dutch: String) {
    let words = sentence(Self.friday, gain)
    #expect(words.hasSuffix("beschikbaar): " + dutch), "\(words)")
  }

  @Test func whatIsNotCertainIsNotPromised() {
    let places = [("Hatert", 240)]
    let atLeast = Self.gain(points: 26, places: places, certain: Score(presence: 10))
    #expect(
      sentence(Self.friday, atLeast, .english).hasSuffix(
        ": at least 10 points more; in the roster found 4.0 hours more of presence in Hatert."))
    let others = Self.gain(points: 26, places: places, isRepeatable: false)
    #expect(
      sentence(Self.friday, others).hasSuffix(
        ": 26 punten meer; in het gevonden rooster 4,0 uur meer aanwezigheid in Hatert."))
    let short = Self.gain(must: 120, works: [(Self.post, 120)], certain: Score(must: 60))
    #expect(
      sentence(Self.friday, short).hasSuffix(
        ": ten minste 1,0 persoonsuur minder open, 2,0 minder op vuurplaats, Waalkade."))
  }

  @Test func pointsOfWhatIsNotAskedAnyMoreDoNotCount() {
    let gain = Self.gain(points: 10, places: [("Lindenholt", 240), ("Hatert", -240)])
    #expect(
      sentence(.rounds(neighbourhood: "Hatert", 1), gain).hasSuffix(
        "(10 punten meer voor wat gevraagd blijft)."))
  }

  // MARK: The page

  @Test func thePageTellsWhatIsWhatHelpsAndWhatWasTried() {
    var findings = LeverFindings(base: SmallTeam.planned, untried: 3, useless: 20)
    findings.add(
      .rounds(neighbourhood: "Hatert", 1), Self.gain(points: 40, places: [("Noord", 240)]))
    findings.add(Self.friday, Self.rounds)
    findings.add(.evenings(worker: "A. Smit", perWeek: 4), Self.gain())
    let page = leverReport(findings, language: .dutch, width: 200)
    #expect(page.contains("\n · Verplicht werk: alles gedekt\n"))
    #expect(page.contains("\nWat het meest zou helpen\n 1. Als B. de Boer"))
    // What is paid for by asking less comes last, however much it is.
    #expect(page.contains("\n 2. Met 1 in plaats van 2 rondes"))
    #expect(page.contains("\nGeprobeerd, geeft niets: A. Smit 4 avonden per week.\n"))
    #expect(
      page.contains(
        "\nVan 26 mogelijkheden zijn er 3 doorgerekend; van 20 staat vast dat ze niets geven, en 3 "
          + "beloven minder.\n"))
    #expect(!page.contains("Punten zijn zeker"))
  }

  @Test func whereNothingIsLeftToGainItSaysSo() {
    let horizon = SmallTeam.horizon
    let complete = plan(SmallTeam.scenario, horizon, SmallTeam.duties)
    let page = leverReport(LeverFindings(base: complete), language: .english, width: 200)
    #expect(
      page.hasSuffix("All that is asked is there: nothing is left to gain on work and presence.\n"))
  }

  @Test func aSearchThatWasBrokenOffSaysSo() {
    var findings = LeverFindings(base: SmallTeam.planned, untried: 5, isInterrupted: true)
    findings.add(.contract(worker: "C. Öztürk", fte: 0.75), Self.gain(points: 4, certain: Score()))
    findings.add(.weekends(worker: "A. Smit", perMonth: 3), Self.gain(), wasInterrupted: true)
    let page = leverReport(findings, language: .dutch, width: 200)
    #expect(page.contains("Van niets dat is doorgerekend staat vast dat het helpt."))
    #expect(
      page.contains(
        "Misschien, maar niet zeker: C. Öztürk 0,75 fte; A. Smit 3 weekenden per maand."))
    #expect(page.contains("Het zoeken is afgebroken"))
  }
}
