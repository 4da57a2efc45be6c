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
    /// What may only be used now and then.
    case exceptions
  }

  /// What is overridden.
  public var target: Target
  /// By what: minutes, or a whole number; of exceptions 0 for none and 1 for those of the layers.
  public var value: Int

  /// An override of `target`.
  public init(_ target: Target, _ value: Int) {
    self.target = target
    self.value = value
  }

  /// How its figure is cited.
  public var citation: Citation { .own(target, .override) }
}

extension Limits {
  mutating func apply(_ override: LimitOverride) {
    let (value, citation) = (override.value, override.citation)
    switch override.target {
    case .number(let key):
      self[key] = value
      citations[key] = citation
    case .dailyRest: dailyRests = [RestRule([RestPattern(value, in: 24 * 60)], citation)]
    case .weeklyRest: weeklyRests = [RestRule([RestPattern(value, in: 7 * 24 * 60)], citation)]
    case .nightThreshold: nightThreshold = value
    case .longestNightShift:
      longestNightShift = value
      cite(.longestShift, citation)
    case .lateNightEnd: lateNightEnd = ClockTime(minutes: value) ?? lateNightEnd
    case .restAfterLateNight:
      restAfterLateNight = value
      cite(.restAfterLate, citation)
    case .nightSeries: nightSeries = value
    case .restAfterNightSeries:
      restAfterNightSeries = value
      cite(.restAfterSeries, citation)
    case .window(let id): apply(override, toWindow: id)
    case .exceptions: if value == 0 { self = withoutExceptions }
    }
  }

  private mutating func cite(_ limit: NightLimits.Limit, _ citation: Citation) {
    for index in nights.indices { nights[index].citations[limit] = citation }
  }

  private mutating func apply(_ override: LimitOverride, toWindow id: String) {
    for index in windows.indices where windows[index].citation.id == id {
      windows[index].most = override.value
      windows[index].citation = override.citation
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
