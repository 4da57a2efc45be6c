extension RuleSet {
  /// Cao Gemeenten for workers whose employer sets the roster (the special regime), with the
  /// figures of its forerunner CAR-UWO, which ended on 31 December 2019.
  public static let caoGemeenten = RuleSet(
    "Cao Gemeenten",
    [
      Provision(carUwo("CAR-DAY", "4:4"), .number(.longestDay, 11 * 60)),
      Provision(carUwo("CAR-WEEK", "4:4"), .number(.longestWeek, 50 * 60)),
      Provision(carUwo("CAR-NOTICE", "4:4"), .notice(days: 31, short: 4)),
      Provision(carUwo("CAR-DODGE", "4:4"), .named),
      Provision(
        Citation(
          "CG-WINDOW", .agreement, article: "Cao Gemeenten 1.1", source: "caogemeenten.nl",
          edition: "2020", certainty: .seen), .named),
    ])

  private static func carUwo(_ id: String, _ article: String) -> Citation {
    Citation(
      id, .agreement, article: "CAR-UWO \(article)", source: "caruwo.vng.nl",
      edition: "2019", certainty: .olderEdition)
  }
}
