public import RiskCalendar

/// At most so much in every so many consecutive weeks: averages of hours, counts of nights and of
/// worked rest days.
///
/// Weeks run from Monday to Sunday. Work belongs to the week in which its duty starts, a night
/// shift to that in which the shift starts, and a rest day that a duty touches to its own. Past
/// weeks count as far as they are known.
public struct WindowLimit: Hashable, Sendable {
  /// What is counted.
  public enum Measure: Hashable, Sendable {
    /// Minutes of work, with what absences count for (ATW 5:2).
    case work
    /// Night shifts.
    case nights(NightKind)
    /// Weekly rest days, Sundays unless agreed otherwise, that a duty touches.
    case restDays
  }

  /// Over which weeks.
  public enum Span: Hashable, Sendable {
    /// Every so many consecutive weeks.
    case weeks(Int)
    /// The weeks of one year (ISO 8601, so whole weeks); `most` is for 52 of them, and more by the
    /// same measure in a year of 53.
    case year
  }

  /// A limit that only holds where there are so many night shifts in the same weeks.
  public struct Condition: Hashable, Sendable {
    /// Of which kind.
    public var nights: NightKind
    /// How many at least.
    public var atLeast: Int

    /// A condition of `atLeast` nights.
    public init(_ nights: NightKind, atLeast: Int) {
      self.nights = nights
      self.atLeast = atLeast
    }
  }

  /// What is counted.
  public var measure: Measure
  /// Over which weeks.
  public var span: Span
  /// Minutes, nights or days at most.
  public var most: Int
  /// When it holds; nil for always.
  public var condition: Condition?
  /// Where it comes from.
  public var citation: Citation

  /// A limit on `measure`.
  public init(
    _ measure: Measure, _ span: Span, most: Int, when condition: Condition? = nil,
    _ citation: Citation
  ) {
    self.measure = measure
    self.span = span
    self.most = most
    self.condition = condition
    self.citation = citation
  }

  /// The weeks of the span that ends with `week`, in order.
  public func weeks(endingWith week: IsoWeek) -> [IsoWeek] {
    switch span {
    case .weeks(let count): (1 - count...0).map { week + $0 }
    case .year: (1 - week.number...0).map { week + $0 }
    }
  }

  /// What is allowed in the span that ends with `week`.
  public func most(endingWith week: IsoWeek) -> Int {
    guard span == .year, (week + (53 - week.number)).year == week.year else { return most }
    return most * 53 / 52
  }
}

/// The breaks that a long shift needs: with more than `over` minutes of work at least `least`
/// minutes, in breaks of duties and in what gaps between duties leave beside the way.
public struct BreakLimit: Hashable, Sendable {
  /// With more work than this, in minutes.
  public var over: Int
  /// So many minutes of break.
  public var least: Int
  /// Where it comes from.
  public var citation: Citation

  /// The shortest stretch that is a break: 15 minutes (ATW 1:7 lid 1 e).
  public static let shortest = 15

  /// A limit on shifts with more than `over` minutes of work.
  public init(over: Int, least: Int, _ citation: Citation) {
    self.over = over
    self.least = least
    self.citation = citation
  }
}
