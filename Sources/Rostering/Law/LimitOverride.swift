import RiskCalendar

/// A limit that the scenario puts in the place of whatever the layers say.
public struct LimitOverride: Hashable, Sendable {
  /// What may be overridden.
  public enum Target: Hashable, Sendable {
    /// A limit that is one number.
    case number(LimitKey)
    /// Rest in every 24 h, without either/or.
    case dailyRest
    /// Rest in every 7 × 24 h, without either/or.
    case weeklyRest
    /// What makes a night shift, by every definition.
    case nightThreshold
    /// Work in a night shift.
    case longestNightShift
    /// When a night shift ends late, in minutes after midnight.
    case lateNightEnd
    /// Rest after a night shift that ends late.
    case restAfterLateNight
    /// Night shifts that make a series.
    case nightSeries
    /// Rest after a series of night shifts.
    case restAfterNightSeries
    /// A limit over weeks, by the id of its provision: minutes, nights or days.
    case window(String)
    /// Either/ors and exceptions at all: 0 for none.
    case exceptions
  }

  /// What is overridden.
  public var target: Target
  /// By what: minutes, or a whole number.
  public var value: Int

  /// An override of `target`.
  public init(_ target: Target, _ value: Int) {
    self.target = target
    self.value = value
  }
}

extension Limits {
  /// What these layers come to, but for what is overridden.
  public init(layers: [RuleSet], overrides: [LimitOverride]) {
    self.init(layers: layers)
    for override in overrides { apply(override) }
  }

  private mutating func apply(_ override: LimitOverride) {
    let value = override.value
    switch override.target {
    case .number(let key): self[key] = value
    case .dailyRest: dailyRest = value
    case .weeklyRest: weeklyRest = value
    case .nightThreshold: nightThreshold = value
    case .longestNightShift: longestNightShift = value
    case .lateNightEnd: lateNightEnd = ClockTime(minutes: value) ?? lateNightEnd
    case .restAfterLateNight: restAfterLateNight = value
    case .nightSeries: nightSeries = value
    case .restAfterNightSeries: restAfterNightSeries = value
    case .window(let id):
      for index in windows.indices where windows[index].citation.id == id {
        windows[index].most = value
      }
    case .exceptions: if value == 0 { self = withoutExceptions }
    }
  }

  /// The limits of a contract of `fte`: hours a year are fewer, all else is the same.
  func scaled(toFTE fte: Double) -> Limits {
    var limits = self
    for index in limits.windows.indices where limits.windows[index].span == .year {
      limits.windows[index].most = Int((Double(limits.windows[index].most) * fte).rounded())
    }
    return limits
  }
}
