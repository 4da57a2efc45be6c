import RiskCalendar

extension AllowanceScheme {
  /// The *onregelmatigheidstoeslag* of Cao Sociaal Werk for those whom the employer orders to work
  /// irregular hours outside 24-hour facilities (regime B), as it was in the edition of 2015.
  ///
  /// Work from 07:00 to 22:00 on Monday to Saturday brings nothing. It is not for managers, nor for
  /// scale 11 and up.
  public static let ort = AllowanceScheme(
    "ORT",
    [
      Band(workdays.union([.saturday]), span(0, 7), percent: 30),
      Band(workdays.union([.saturday]), span(22, 24), percent: 20),
      Band([.sunday], span(0, 7), percent: 100),
      Band([.sunday], span(7, 22), percent: 50),
      Band([.sunday], span(22, 24), percent: 100),
    ],
    Citation(
      "CSW-ORT", .agreement, article: "Cao Sociaal Werk 6.12 B", source: "fcb.onlinetouch.nl",
      edition: "2015", certainty: .olderEdition))

  /// The *toelage onregelmatige dienst* of the municipalities for those whose roster the employer
  /// sets (the special regime), as CAR-UWO had it until the end of 2019.
  ///
  /// A week with only one unbroken block of at most three hours in these bands brings nothing
  /// (CAR-UWO 3:11 lid 2).
  public static let tod = AllowanceScheme(
    "TOD",
    [
      Band(workdays, span(0, 6), percent: 40),
      Band(workdays, span(6, 8), percent: 20),
      Band(workdays, span(18, 22), percent: 20),
      Band(workdays, span(22, 24), percent: 40),
      Band([.saturday], span(0, 24), percent: 40),
      Band([.sunday], span(0, 24), percent: 65),
    ],
    passedOver: 3 * 60,
    Citation(
      "CAR-TOD", .agreement, article: "CAR-UWO 3:11", source: "caruwo.vng.nl",
      edition: "tot en met 2019", certainty: .olderEdition))

  /// What the agreement among `layers` pays; nil for nothing.
  public static func agreed(in layers: [RuleSet]) -> AllowanceScheme? {
    let names = Set(layers.map(\.name))
    if names.contains(RuleSet.caoSociaalWerk.name) { return .ort }
    return names.contains(RuleSet.caoGemeenten.name) ? .tod : nil
  }

  private static let workdays = Set(Weekday.allCases.filter { !$0.isWeekend })

  /// Between two whole hours of one day.
  private static func span(_ from: Int, _ to: Int) -> ClockSpan {
    ClockSpan(
      ClockTime(minutes: from * 60) ?? .midnight, ClockTime(minutes: to * 60) ?? .midnight)
  }
}
