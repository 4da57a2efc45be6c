/// What a law asks of stand-by. Minutes, unless said otherwise.
///
/// Stand-by is counted by dates: one that passes midnight is on two. A *shift* is a run of duties
/// with gaps under `shiftSeparation`; a *night shift* one with more than `nightThreshold` of it
/// between 00:00 and 06:00.
public struct StandbyLimits: Hashable, Sendable {
  /// Dates in a row over which days and rests are counted.
  public var windowDays: Int
  /// Dates with stand-by in them, at most.
  public var mostDays: Int
  /// Periods of `rest` with neither work nor stand-by in them, at least. One rest may be several.
  public var leastRests: Int
  /// The length of such a period.
  public var rest: Int
  /// No stand-by so long before the start of a night shift.
  public var beforeNight: Int
  /// No stand-by so long after the end of a night shift.
  public var afterNight: Int
  /// A gap between duties as long as this ends a shift.
  public var shiftSeparation: Int
  /// A shift with more than this at night is a night shift.
  public var nightThreshold: Int
  /// Where the limits come from, rule by rule.
  public var citations: [StandbyRule: Citation]

  /// The Arbeidstijdenwet, article 5:9.
  public static let law = StandbyLimits(
    windowDays: 28, mostDays: 14, leastRests: 2, rest: 48 * 60, beforeNight: 11 * 60,
    afterNight: 14 * 60, shiftSeparation: 8 * 60, nightThreshold: 60,
    citations: [
      .days: law("ATW-STANDBY-DAYS"), .rests: law("ATW-STANDBY-REST"),
      .nightShift: law("ATW-STANDBY-NIGHT"),
    ])

  private static func law(_ id: String) -> Citation {
    Citation(id, .law, article: "ATW 5:9", source: "rijksoverheid.nl", certainty: .seen)
  }
}
