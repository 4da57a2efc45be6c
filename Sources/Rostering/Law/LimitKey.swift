/// A limit that is one number.
public enum LimitKey: String, CaseIterable, Hashable, Sendable {
  /// Rest that ends a shift, in minutes.
  case shiftSeparation = "shift_separation"
  /// Work in one shift, in minutes.
  case longestShift = "longest_shift"
  /// Work in the duties that start on one date, in minutes.
  case longestDay = "longest_day"
  /// Work in the duties that start in one week, with what absences count for, in minutes.
  case longestWeek = "longest_week"
  /// Dates in a row on which a duty may start.
  case mostConsecutiveDays = "most_consecutive_days"
  /// Paid time a week above contract that a roster may ask, in minutes.
  case contractBand = "contract_band"
  /// How much of a shift's end, in minutes, may go to a handover that no rest has to make up for.
  case handover

  /// Whether the larger of two limits is the stricter one.
  public var strictIsMore: Bool { self == .shiftSeparation }

  /// Whether the number counts days, not minutes.
  public var countsDays: Bool { self == .mostConsecutiveDays }

  /// The stricter of two values.
  public func stricter(_ one: Int, _ other: Int) -> Int {
    strictIsMore ? max(one, other) : min(one, other)
  }
}
