import RiskCalendar

extension RuleSet {
  /// The Arbeidstijdenwet (ATW) and the Arbeidstijdenbesluit (ATB) for adults: what a roster can
  /// break of them, and by name what it cannot.
  ///
  /// From a consolidated text of the mid 2010s (BWBR0007671, BWBR0007687); the main figures agree
  /// with later public pages.
  public static let law = RuleSet(
    "Arbeidstijdenwet", shiftLaw + restLaw + nightLaw + sundayLaw + noticeLaw)

  private static let shiftLaw: [Provision] = [
    Provision(
      law("ATW-DIENST", "ATW 1:7 lid 1 c"), .number(.shiftSeparation, 8 * 60)),
    Provision(law("ATW-SHIFT", "ATW 5:7 lid 2 a"), .number(.longestShift, 12 * 60)),
    Provision(law("ATW-WEEK", "ATW 5:7 lid 2 b"), .number(.longestWeek, 60 * 60)),
    Provision(
      law("ATW-AVG4", "ATW 5:7 lid 3"),
      .window(.work, .weeks(4), most: 4 * 55 * 60, when: nil)),
    Provision(
      law("ATW-AVG16", "ATW 5:7 lid 2 c"),
      .window(.work, .weeks(16), most: 16 * 48 * 60, when: nil)),
    Provision(law("ATW-BREAK", "ATW 5:4 lid 1"), .breaks(over: 330, least: 30)),
    Provision(law("ATW-BREAK-10", "ATW 5:4 lid 2"), .breaks(over: 600, least: 45)),
    Provision(law("ATB-HANDOVER", "ATB 4.4:1"), .number(.handover, 15)),
    Provision(law("ATW-EQ", "ATW 5:2"), .named),
    Provision(law("ATB-FEAST", "ATB 4.2:1"), .named),
    Provision(law("ATB-URGENT", "ATB 4.3:1"), .named),
    Provision(law("ATW-CRISIS", "ATW 5:10, 2:2"), .named),
  ]

  private static let restLaw: [Provision] = [
    Provision(
      law("ATW-REST-D", "ATW 5:3 lid 2"),
      .dailyRest([
        RestPattern(11 * 60, in: 24 * 60),
        RestPattern(8 * 60, in: 24 * 60, onceIn: 7 * 24 * 60),
      ])),
    Provision(
      law("ATW-REST-W", "ATW 5:5 lid 2"),
      .weeklyRest([
        RestPattern(36 * 60, in: 7 * 24 * 60),
        RestPattern(72 * 60, in: 14 * 24 * 60, parts: 32 * 60),
      ])),
  ]

  private static let nightLaw: [Provision] = [
    Provision(law("ATW-NIGHT", "ATW 1:7 lid 1 d"), .nights(nightShifts)),
    Provision(
      law("ATW-N-AVG", "ATW 5:8 lid 2"),
      .window(
        .work, .weeks(16), most: 16 * 40 * 60,
        when: WindowLimit.Condition(NightKind(threshold: 60), atLeast: 16))),
    Provision(
      law("ATW-N-LEN12-52", "ATW 5:8 lid 3"),
      .window(
        .nights(NightKind(threshold: 60, workOver: 10 * 60)), .weeks(52), most: 22, when: nil)),
    Provision(
      law("ATW-N-CNT16", "ATW 5:8 lid 8"),
      .window(
        .nights(NightKind(threshold: 60, endingAfter: nightShifts.lateEnd)), .weeks(16), most: 36,
        when: nil)),
    Provision(law("ATW-N-CNT52", "ATW 5:8 lid 9"), .named),
  ]

  private static var nightShifts: NightLimits {
    var nights = NightLimits(
      threshold: 60,
      citations: [
        .longestShift: law("ATW-N-LEN", "ATW 5:8 lid 1"),
        .longShifts: law("ATW-N-LEN12", "ATW 5:8 lid 3"),
        .restAfterLate: law("ATW-N-REST", "ATW 5:8 lid 4"),
        .restAfterSeries: law("ATW-N-SERIES", "ATW 5:8 lid 5"),
        .longestRun: law("ATW-N-RUN", "ATW 5:8 lid 6"),
      ])
    nights.longestShift = 10 * 60
    nights.longShifts = NightLimits.LongShifts(most: 12 * 60, rest: 12 * 60, perFortnight: 5)
    nights.restAfterLate = 14 * 60
    nights.shortRestAfterLate = 8 * 60
    nights.restAfterSeries = 46 * 60
    nights.longestRun = 7
    return nights
  }

  private static let sundayLaw: [Provision] = [
    Provision(law("ATW-SUN-1", "ATW 5:6 lid 1"), .named),
    Provision(
      law("ATW-SUN-2", "ATW 5:6 lid 3"),
      .window(.restDays, .weeks(52), most: 52 - 13, when: nil)),
    Provision(law("ATW-SABBATH", "ATW 5:1"), .named),
  ]

  private static let noticeLaw: [Provision] = [
    Provision(law("ATW-NOTICE", "ATW 4:2"), .notice(days: 28, short: 4))
  ]

  private static func law(_ id: String, _ article: String) -> Citation {
    Citation(
      id, .law, article: article, source: "Arbeidstijdenwet, Arbeidstijdenbesluit",
      edition: "± 2015", certainty: .olderEdition)
  }
}
