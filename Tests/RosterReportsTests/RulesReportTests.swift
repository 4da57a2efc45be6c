import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

@Suite("The rules in force, in words")
struct RulesReportTests {
  private static func scenario(
    _ layers: [RuleSet] = [.law, .caoSociaalWerk], own: [LimitOverride] = [],
    overrides: [LimitOverride] = []
  ) -> Scenario {
    let house = RuleSet("Welzijn", .house, own, on: Limits(layers: layers))
    let employer = Employer(
      name: "Welzijn", layers: layers + (own.isEmpty ? [] : [house]), overrides: overrides)
    let personal = RuleSet(
      "A. Smit", .person, [LimitOverride(.number(.longestShift), 480)], on: employer.limits)
    return Scenario(
      name: "klein", title: "Klein team",
      workers: [
        Worker(
          name: "A. Smit", employer: employer, discipline: "jongerenwerker", fte: 0.5,
          personal: PersonalLimits(
            eveningsPerWeek: 2, latestEnd: time("22:00"), restDay: .saturday,
            worksOnRestDay: false), rules: personal),
        Worker(name: "B. Kok", employer: employer, discipline: "jongerenwerker", fte: 1),
        Worker(name: "C. Bos", employer: employer, discipline: "jongerenwerker", fte: 0.75),
      ],
      employers: [employer], disciplines: ["jongerenwerker"])
  }

  @Test("a worker in full begins with who she is and her layers")
  func oneWorker() {
    let report = rulesReport(Self.scenario(), of: "A. Smit")
    let head = """
      A. Smit – jongerenwerker, Welzijn, 0,5 fte
      Lagen: Arbeidstijdenwet → Cao Sociaal Werk → A. Smit
       Werktijd en pauze
        · Werk in een dienst: hoogstens 8 u
          afspraak met de medewerker: PERSON-LONGEST-SHIFT; eigen keuze
          – ruimer, zonder gevolg: hoogstens 12 u – ATW 5:7 lid 2 a (ATW-SHIFT)
          – ruimer, zonder gevolg: hoogstens 10 u – Cao Sociaal Werk 5.3 B (CSW-SHIFT)
        · Werk op één dag: hoogstens 12 u
          huisregel: HOUSE-LONGEST-DAY; aangenomen

      """
    #expect(report.hasPrefix(head), "\(report)")
    #expect(
      report.contains(
        """
         Met haar afgesproken
          · Avonden in een week: hoogstens 2
          · Laatste eindtijd: 22:00
          · Rustdag: zaterdag, in plaats van zondag – ATW 5:1 (ATW-SABBATH)
          · Werkt niet op zaterdag – ATW 5:6 lid 1 (ATW-SUN-1)

        """), "\(report)")
    #expect(report.contains("  · Werk in een jaar: hoogstens 939 u\n"))
  }

  @Test("workers with the same rules stand together, with hours a year of full time")
  func groups() {
    let report = rulesReport(Self.scenario())
    #expect(report.hasPrefix("Klein team – Regels die gelden\n\nA. Smit (Welzijn)\n"))
    #expect(report.contains("\nB. Kok en C. Bos (Welzijn)\n"))
    #expect(report.contains("hoogstens 1878 u\n"))
    #expect(report.contains("Uren in een jaar zijn voor voltijd; deeltijd naar rato.\n"))
  }

  @Test(
    "every kind of limit in both languages",
    arguments: [
      ("ATW-REST-D", "Dagelijkse rust: 11 u in 24 u, of eens per 7 × 24 u 8 u in 24 u"),
      (
        "ATW-REST-W",
        "Wekelijkse rust: 36 u in 7 × 24 u, of 72 u in 14 × 24 u in delen van "
          + "minstens 32 u"
      ),
      ("ATW-BREAK", "Pauze bij meer dan 5 u 30 werk: minstens 30 min"),
      ("ATW-AVG16", "Werk gemiddeld over 16 weken: hoogstens 48 u per week"),
      (
        "ATW-N-AVG",
        "Werk gemiddeld over 16 weken bij 16 of meer nachtdiensten: hoogstens 40 u "
          + "per week"
      ),
      ("ATW-N-LEN12-52", "Nachtdiensten van meer dan 10 u in 52 weken: hoogstens 22"),
      ("ATW-N-CNT16", "Nachtdiensten die na 02:00 eindigen in 16 weken: hoogstens 36"),
      ("ATW-SUN-2", "Gewerkte zondagen of andere rustdagen in 52 weken: hoogstens 39"),
      ("ATW-N-LEN", "Werk in een nachtdienst (meer dan 1 u tussen 00:00 en 06:00): hoogstens 10 u"),
      (
        "ATW-N-REST",
        "Rust na een nachtdienst die na 02:00 eindigt (meer dan 1 u tussen 00:00 en "
          + "06:00): minstens 14 u, of eens per 7 × 24 u 8 u"
      ),
      (
        "CSW-N-ROW",
        "Nachtdiensten op rij (werk tussen 00:00 en 06:00): hoogstens 5, of 6 als geen "
          + "na 02:00 eindigt"
      ),
      (
        "ATW-NOTICE",
        "Rooster bekend: 28 dagen vooraf; als het werk dat niet toelaat werktijden "
          + "4 dagen vooraf"
      ),
      ("HOUSE-MOST-CONSECUTIVE-DAYS", "Dagen op rij met werk: hoogstens 6"),
    ])
  func limits(id: String, sentence: String) throws {
    let rules = RulesInForce(layers: [.law, .caoSociaalWerk]).rules
    let rule = try #require(rules.first { $0.provision.citation.id == id })
    #expect(Language.dutch.words(rule.provision).sentence == sentence)
    #expect(Language.english.words(rule.provision).sentence != sentence)
  }

  @Test("every provision that is only named has words")
  func named() {
    let provisions = [RuleSet.law, .caoSociaalWerk, .caoGemeenten].flatMap(\.provisions)
    for provision in provisions where provision.effect == .named {
      for language in Language.allCases {
        #expect(language.text(ofNamed: provision.citation.id) != nil, "\(provision.citation.id)")
      }
    }
  }

  @Test("a house rule that is looser is said to have no effect")
  func looser() {
    let report = rulesReport(
      Self.scenario(
        [.law, .caoGemeenten],
        own: [LimitOverride(.number(.longestWeek), 55 * 60), LimitOverride(.exceptions, 0)]),
      of: "B. Kok", width: 200)
    #expect(
      report.contains(
        """
          · Werk in één week: hoogstens 50 u
            cao: CAR-UWO 4:4 (CAR-WEEK); caruwo.vng.nl, 2019; oudere uitgave
            – ruimer, zonder gevolg: hoogstens 60 u – ATW 5:7 lid 2 b (ATW-WEEK)
            – ruimer, zonder gevolg: hoogstens 55 u – huisregel (HOUSE-LONGEST-WEEK)

        """), "\(report)")
    #expect(
      report.contains(
        "– niet toegestaan: Dagelijkse rust: eens per 7 × 24 u 8 u in 24 u – ATW 5:3 lid 2 "
          + "(ATW-REST-D)\n"))
  }

  @Test("what is overridden is marked, and listed")
  func overrides() {
    let report = rulesReport(
      Self.scenario(
        overrides: [
          LimitOverride(.number(.longestWeek), 62 * 60), LimitOverride(.nightThreshold, 90),
          LimitOverride(.window("ATW-AVG16"), 16 * 50 * 60),
        ]), of: "B. Kok", width: 200)
    #expect(
      report.contains(
        """
          · AFWIJKING: Werk in één week: hoogstens 62 u
            afwijking van de regels: OVERRIDE-LONGEST-WEEK; eigen keuze
            – in plaats van: hoogstens 60 u – ATW 5:7 lid 2 b (ATW-WEEK)

        """), "\(report)")
    #expect(
      report.contains(
        """

        Afwijkingen van de regels
         · Welzijn: Werk in één week: hoogstens 62 u, in plaats van hoogstens 60 u – ATW 5:7 lid 2 b (ATW-WEEK).
         · Welzijn: Nachtdienst: meer dan 1 u 30 tussen 00:00 en 06:00.
         · Welzijn: Werk gemiddeld over 16 weken: hoogstens 50 u per week, in plaats van hoogstens 48 u per week – ATW 5:7 lid 2 c (ATW-AVG16).

        """), "\(report)")
  }

  @Test("what is uncertain is listed once, text by text")
  func unsure() {
    let rules = RulesInForce(layers: [.law, .caoGemeenten])
    let lines = Language.dutch.unsure([rules, rules])
    #expect(lines.count == 2)
    #expect(
      lines.last == "caruwo.vng.nl, 2019 (oudere uitgave): CAR-DAY, CAR-WEEK, CAR-NOTICE, CAR-DODGE"
    )
  }

  @Test("never runs over the width of the terminal", arguments: [60, 80, 120], Language.allCases)
  func width(width: Int, language: Language) {
    let lines = rulesReport(Self.scenario(), language: language, width: width).split(
      separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
  }
}
