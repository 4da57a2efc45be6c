import RiskCalendar

extension RuleSet {
  /// Cao Sociaal Werk, the limits of article 5.3 B, which hold where no agreement with the works
  /// council takes their place (5.3 A), and its hours a year.
  ///
  /// The edition of 2023–2025 as far as it was read; nights and Sundays from the edition of 2015.
  public static let caoSociaalWerk = RuleSet(
    "Cao Sociaal Werk", hoursOfSociaalWerk + restsOfSociaalWerk + nightsOfSociaalWerk)

  private static let hoursOfSociaalWerk: [Provision] = [
    Provision(recent("CSW-SHIFT", "5.3 B"), .number(.longestShift, 10 * 60)),
    Provision(
      recent("CSW-AVG4", "5.3 B"), .window(.work, .weeks(4), most: 200 * 60, when: nil)),
    Provision(
      recent("CSW-AVG13", "5.3 B"), .window(.work, .weeks(13), most: 585 * 60, when: nil)),
    Provision(recent("CSW-YEAR", "5.2"), .window(.work, .year, most: 1878 * 60, when: nil)),
    Provision(
      old("CSW-SUN", "5.3 B"), .window(.restDays, .weeks(13), most: 13 - 4, when: nil)),
    Provision(old("CSW-STANDBY", "5.4"), .named),
  ]

  private static let restsOfSociaalWerk: [Provision] = [
    Provision(
      recent("CSW-REST-D", "5.3 B"),
      .dailyRest([
        RestPattern(11 * 60, in: 24 * 60),
        RestPattern(8 * 60, in: 24 * 60, onceIn: 7 * 24 * 60),
      ])),
    Provision(
      recent("CSW-REST-W", "5.3 B"),
      .weeklyRest([
        RestPattern(36 * 60, in: 7 * 24 * 60),
        RestPattern(60 * 60, in: 9 * 24 * 60),
        RestPattern(32 * 60, in: 9 * 24 * 60, onceIn: 35 * 24 * 60),
      ])),
  ]

  private static let nightsOfSociaalWerk: [Provision] = [
    Provision(recent("CSW-NIGHT", "5.3 B"), .nights(nightShifts)),
    Provision(
      old("CSW-N-CNT4", "5.3 B"),
      .window(.nights(lateNights), .weeks(4), most: 10, when: nil)),
    Provision(
      old("CSW-N-CNT13", "5.3 B"),
      .window(.nights(lateNights), .weeks(13), most: 25, when: nil)),
    Provision(
      old("CSW-N-CNT4-EARLY", "5.3 B"),
      .window(.nights(NightKind(threshold: 0)), .weeks(4), most: 16, when: nil)),
  ]

  private static var lateNights: NightKind {
    NightKind(threshold: 0, endingAfter: nightShifts.lateEnd)
  }

  private static var nightShifts: NightLimits {
    var nights = NightLimits(
      threshold: 0,
      citations: [
        .longestShift: old("CSW-N-LEN", "5.3 B"),
        .restAfterLate: old("CSW-N-REST", "5.3 B"),
        .restAfterSeries: old("CSW-N-SERIES", "5.3 B"),
        .row: old("CSW-N-ROW", "5.3 B"),
      ])
    nights.longestShift = 8 * 60
    nights.restAfterLate = 14 * 60
    nights.restAfterSeries = 48 * 60
    nights.row = NightLimits.Row(most: 5, mostEndingEarly: 6)
    return nights
  }

  private static func recent(_ id: String, _ article: String) -> Citation {
    Citation(
      id, .agreement, article: "Cao Sociaal Werk \(article)", source: "sociaalwerk-werkt.nl",
      edition: "2023-2025", certainty: .seen)
  }

  private static func old(_ id: String, _ article: String) -> Citation {
    Citation(
      id, .agreement, article: "Cao Sociaal Werk \(article)", source: "fcb.onlinetouch.nl",
      edition: "2015", certainty: .olderEdition)
  }
}
