public import RiskCalendar

/// What a law or an agreement calls a night shift, and what it asks of one. Minutes, unless said
/// otherwise; nil where it asks nothing.
public struct NightLimits: Hashable, Sendable {
  /// Longer night shifts as an exception.
  public struct LongShifts: Hashable, Sendable {
    /// Work in one.
    public var most: Int
    /// Rest after one.
    public var rest: Int
    /// How many at most begin within 14 × 24 h.
    public var perFortnight: Int

    /// An exception of these figures.
    public init(most: Int, rest: Int, perFortnight: Int) {
      self.most = most
      self.rest = rest
      self.perFortnight = perFortnight
    }
  }

  /// How many night shifts may follow each other in a series.
  public struct Row: Hashable, Sendable {
    /// At most, if any of them ends late.
    public var most: Int
    /// At most, if none does.
    public var mostEndingEarly: Int

    /// A limit of these figures.
    public init(most: Int, mostEndingEarly: Int) {
      self.most = most
      self.mostEndingEarly = mostEndingEarly
    }
  }

  /// A shift with more than this between 00:00 and 06:00 is a night shift. Breaks count as presence
  /// here, for nobody fixes when they fall.
  public var threshold: Int
  /// Work in a night shift.
  public var longestShift: Int?
  /// Longer ones that are allowed now and then.
  public var longShifts: LongShifts?
  /// A night shift that ends after this time, by the clock, ends late.
  public var lateEnd: ClockTime
  /// Rest after a night shift that ends late.
  public var restAfterLate: Int?
  /// Rest that may take its place once in 7 × 24 h, counted from the end of one such night shift to
  /// that of the next; nil for never.
  public var shortRestAfterLate: Int?
  /// Number of night shifts in a series from which on `restAfterSeries` is due.
  public var series: Int
  /// Rest after such a series, before a shift that is no night shift; what is shorter continues a
  /// series.
  public var restAfterSeries: Int?
  /// Night shifts in one series.
  public var row: Row?
  /// Shifts in a row, with less than `runBreak` between them, of which any is a night shift.
  public var longestRun: Int?
  /// Rest that ends such a row of shifts.
  public var runBreak: Int
  /// Where the limits come from, limit by limit.
  public var citations: [Limit: Citation]

  /// The limits that a citation may be about.
  public enum Limit: String, CaseIterable, Hashable, Sendable {
    case longestShift, longShifts, restAfterLate, restAfterSeries, row, longestRun
  }

  /// A definition of night shifts without limits.
  public init(threshold: Int, citations: [Limit: Citation] = [:]) {
    self.threshold = threshold
    lateEnd = ClockTime(minutes: 2 * 60) ?? .midnight
    series = 3
    runBreak = 36 * 60
    self.citations = citations
  }
}

/// What makes a night shift one that is counted.
public struct NightKind: Hashable, Sendable {
  /// More than this between 00:00 and 06:00, in minutes.
  public var threshold: Int
  /// Only those that end after this time by the clock; nil for all.
  public var endingAfter: ClockTime?
  /// Only those with more work than this, in minutes.
  public var workOver: Int

  /// All night shifts over `threshold` unless said otherwise.
  public init(threshold: Int, endingAfter: ClockTime? = nil, workOver: Int = 0) {
    self.threshold = threshold
    self.endingAfter = endingAfter
    self.workOver = workOver
  }
}
