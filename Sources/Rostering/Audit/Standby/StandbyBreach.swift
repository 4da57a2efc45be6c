public import RiskCalendar

/// A hard rule on stand-by.
public enum StandbyRule: String, CaseIterable, Hashable, Sendable {
  /// A turn is on an occasion that is asked for, of a worker who may be asked, and nobody has it
  /// twice.
  case asked
  /// No more people have an occasion than it asks for.
  case people
  /// Nobody has a turn while she is on duty, or at a time of another turn.
  case oneAtATime = "one-at-a-time"
  /// No turn overlaps time at which the worker is unavailable, or a date pinned free.
  case availability
  /// Of so many dates in a row no more than `mostDays` have stand-by on them (ATW 5:9).
  case days
  /// In so many dates in a row there are `leastRests` periods of `rest` with neither work nor
  /// stand-by (ATW 5:9).
  case rests
  /// No turn is within `beforeNight` before a night shift, in it, or within `afterNight` after it
  /// (ATW 5:9).
  case nightShift = "night-shift"
}

/// A breach of a rule on stand-by, with its figures.
public struct StandbyBreach: Hashable, Sendable {
  /// The rule.
  public var rule: StandbyRule
  /// Name of the worker; empty where it is about no one worker.
  public var worker: String
  /// The turns that break it, by start.
  public var turns: [StandbyTurn]
  /// The duties that they meet: those of the shift, for a night shift.
  public var duties: [Duty]
  /// What was found: dates, rests, people, or minutes.
  public var found: Int
  /// What the rule allows: the most of dates and people, the least otherwise.
  public var limit: Int
  /// The dates over which it is counted, if it is.
  public var period: Interval?
  /// Where the limit comes from; nil for rules of the plan itself.
  public var citation: Citation?
}
