/// One limit as one layer states it.
public struct Provision: Hashable, Sendable {
  /// What it limits.
  public enum Effect: Hashable, Sendable {
    /// One number.
    case number(LimitKey, Int)
    /// Daily rest, in any of these ways.
    case dailyRest([RestPattern])
    /// Weekly rest, in any of these ways.
    case weeklyRest([RestPattern])
    /// Night shifts by a definition.
    case nights(NightLimits)
    /// An average or a count over weeks.
    case window(WindowLimit.Measure, WindowLimit.Span, most: Int, when: WindowLimit.Condition?)
    /// Breaks in a shift.
    case breaks(over: Int, least: Int)
    /// Days ahead at which a roster is to be known; and working times, at the latest.
    case notice(days: Int, short: Int)
    /// That nothing may be used which any layer allows only now and then.
    case noExceptions
    /// Nothing that this program counts: it is named, so that people know of it.
    case named
  }

  /// Where it comes from.
  public var citation: Citation
  /// What it limits.
  public var effect: Effect
  /// The ids of provisions of other layers in whose place it lawfully comes.
  public var replaces: Set<String>

  /// A provision that replaces nothing unless said so.
  public init(_ citation: Citation, _ effect: Effect, replaces: Set<String> = []) {
    self.citation = citation
    self.effect = effect
    self.replaces = replaces
  }
}

/// What one layer lays down.
public struct RuleSet: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// Its provisions, in the order of its articles.
  public var provisions: [Provision]

  /// A rule set of these provisions.
  public init(_ name: String, _ provisions: [Provision]) {
    self.name = name
    self.provisions = provisions
  }
}
