/// One way to take rest: in every `window` from the first work on, rests of `part` or more that add
/// up to `rest`. All figures are minutes.
public struct RestPattern: Hashable, Sendable {
  /// How much rest in all.
  public var rest: Int
  /// Within how much time from the first work on.
  public var window: Int
  /// The shortest rest that counts.
  public var part: Int
  /// How far apart the first works of two periods that use this way are at least; nil if it may
  /// always be used.
  public var onceIn: Int?

  /// An unbroken rest unless `part` says otherwise.
  public init(_ rest: Int, in window: Int, parts part: Int? = nil, onceIn: Int? = nil) {
    self.rest = rest
    self.window = window
    self.part = part ?? rest
    self.onceIn = onceIn
  }
}

/// An either/or of a law or an agreement: every period of work follows one of its patterns.
///
/// A *period* begins with the first work after the rest that ended the period before it, or with the
/// first work known. It follows one pattern. A rest is the time between two shifts; of it counts
/// what lies within `window` of the period's first work, if that is at least `part`. A period may end
/// with any rest that counts and by which the sum reaches `rest`; the next work begins the next
/// period. A period that has not ended must still be able to end by nothing but rest after the last
/// known work. A pattern with `onceIn` is followed by no two periods that begin less than that
/// apart. A line keeps the rule if its periods can follow patterns, and end, in any such way.
///
/// What the past has broken already ends with its next unbroken rest of `patterns[0].rest`, and
/// only then can the rule be kept again.
///
/// No `part` is shorter than the rest that ends a shift, so rest within a shift never counts.
public struct RestRule: Hashable, Sendable {
  /// The ways, the usual one first.
  public var patterns: [RestPattern]
  /// Where the rule comes from.
  public var citation: Citation

  /// A rule of one to four patterns.
  public init(_ patterns: [RestPattern], _ citation: Citation) {
    precondition((1...4).contains(patterns.count), "a rest rule has one to four patterns")
    self.patterns = patterns
    self.citation = citation
  }
}
