/// Weighs the provisions of all layers against each other.
struct Weighing {
  private var provisions: [Provision] = []
  private var standings: [Int: RulesInForce.Standing] = [:]

  init(_ layers: [RuleSet], _ overrides: [LimitOverride], _ own: RuleSet?, _ fte: Double) {
    let stated = layers.flatMap(\.provisions).flatMap(\.parts).map { $0.scaled(toFTE: fte) }
    provisions = stated
    setAside(overrides)
    provisions += Self.supposed(besides: stated)
    provisions += overrides.flatMap { $0.provisions(inPlaceOf: stated) }
    redefineNights(overrides)
    provisions += own?.provisions.flatMap(\.parts) ?? []
    exclude(overrides)
    weigh()
  }

  var rules: [RulesInForce.Rule] {
    provisions.indices.map {
      RulesInForce.Rule(provision: provisions[$0], standing: standings[$0] ?? .holds)
    }
  }

  /// The house rules that this program supposes where no layer says anything.
  private static func supposed(besides stated: [Provision]) -> [Provision] {
    let told = Set(stated.compactMap(\.key))
    return LimitKey.allCases.filter { !told.contains($0) }
      .map { Provision(.supposed($0), .number($0, Limits()[$0])) }
  }

  /// What is named only, lawfully replaced or overridden takes no part.
  private mutating func setAside(_ overrides: [LimitOverride]) {
    for index in provisions.indices {
      let provision = provisions[index]
      if provision.effect == .named {
        standings[index] = .named
      } else if let other = provisions.first(where: {
        $0.replaces.contains(provision.citation.id)
      }) {
        standings[index] = .replaced(by: other.citation)
      } else if let override = overrides.last(where: { $0.concerns(provision) }) {
        standings[index] = .overridden(by: override.citation)
      }
    }
  }

  private mutating func redefineNights(_ overrides: [LimitOverride]) {
    for index in provisions.indices {
      guard case .nights(var nights) = provisions[index].effect else { continue }
      var limits = Limits()
      limits.nights = [nights]
      for override in overrides where override.definesNights { limits.apply(override) }
      nights = limits.nights[0]
      provisions[index].effect = .nights(nights)
    }
  }

  /// Takes away what may only be used now and then, if a layer or the scenario says so.
  private mutating func exclude(_ overrides: [LimitOverride]) {
    let index = provisions.indices.first {
      provisions[$0].effect == .noExceptions && standings[$0] == nil
    }
    guard let index else { return }
    let standing = RulesInForce.Standing.excluded(by: provisions[index].citation)
    for other in provisions.indices where standings[other] == nil {
      let exception = provisions[other].exception
      provisions[other].effect = provisions[other].effect.withoutExceptions
      if provisions[other].isException {
        standings[other] = standing
      } else if let exception {
        standings[provisions.count] = standing
        provisions.append(exception)
      }
    }
  }

  private mutating func weigh() {
    let able = provisions.indices.filter { standings[$0] == nil }
    let limits = able.map { provisions[$0] }
    func strongest(_ position: Int) -> Int? {
      firstImplying(position, limits) { $0.isImplied(by: $1) }
    }
    for position in limits.indices where strongest(position) != nil {
      let winner = limits.indices.first {
        limits[position].isImplied(by: limits[$0]) && strongest($0) == nil
      }
      standings[able[position]] = winner.map { .overtaken(by: limits[$0].citation) }
    }
  }
}

extension Provision {
  /// The provision as one for each thing that it asks.
  fileprivate var parts: [Provision] {
    guard case .nights(let nights) = effect else { return [self] }
    return NightLimits.Limit.allCases.filter(nights.has).map { limit in
      Provision(
        nights.citations[limit] ?? citation, .nights(nights.only(limit)), replaces: replaces)
    }
  }

  fileprivate var key: LimitKey? {
    if case .number(let key, _) = effect { key } else { nil }
  }

  /// The unusual ways of an either/or.
  fileprivate var exception: Provision? {
    switch effect {
    case .dailyRest(let patterns) where patterns.count > 1:
      Provision(citation, .dailyRest(Array(patterns.dropFirst())))
    case .weeklyRest(let patterns) where patterns.count > 1:
      Provision(citation, .weeklyRest(Array(patterns.dropFirst())))
    default: nil
    }
  }

  fileprivate var isException: Bool {
    if case .nights(let nights) = effect { nights.isException } else { false }
  }

  fileprivate func scaled(toFTE fte: Double) -> Provision {
    guard case .window(let measure, .year, let most, let condition) = effect else { return self }
    var provision = self
    let share = Int((Double(most) * fte).rounded())
    provision.effect = .window(measure, .year, most: share, when: condition)
    return provision
  }

  /// Whether this forbids nothing that `other` does not forbid.
  fileprivate func isImplied(by other: Provision) -> Bool {
    switch (effect, other.effect) {
    case (.number(let key, let value), .number(let otherKey, let otherValue)):
      key == otherKey && key.stricter(value, otherValue) == otherValue
    case (.dailyRest(let patterns), .dailyRest(let others)),
      (.weeklyRest(let patterns), .weeklyRest(let others)):
      RestRule(patterns, citation).isImplied(by: RestRule(others, other.citation))
    case (
      .window(let measure, let span, let most, let condition),
      .window(let otherMeasure, let otherSpan, let otherMost, let otherCondition)
    ):
      WindowLimit(measure, span, most: most, when: condition, citation).isImplied(
        by: WindowLimit(
          otherMeasure, otherSpan, most: otherMost, when: otherCondition, other.citation))
    case (.breaks(let over, let least), .breaks(let otherOver, let otherLeast)):
      over >= otherOver && least <= otherLeast
    case (.notice(let days, let short), .notice(let otherDays, let otherShort)):
      days <= otherDays && short <= otherShort
    case (.nights(let nights), .nights(let others)): nights.isImplied(by: others)
    case (.noExceptions, .noExceptions): true
    default: false
    }
  }
}

extension Provision.Effect {
  fileprivate var withoutExceptions: Provision.Effect {
    switch self {
    case .dailyRest(let patterns): return .dailyRest([patterns[0]])
    case .weeklyRest(let patterns): return .weeklyRest([patterns[0]])
    case .nights(var nights):
      if nights.isException { return self }
      (nights.longShifts, nights.shortRestAfterLate) = (nil, nil)
      return .nights(nights)
    default: return self
    }
  }
}

extension NightLimits {
  /// The same definition, asking one thing.
  fileprivate func only(_ limit: Limit) -> NightLimits {
    var nights = NightLimits(threshold: threshold, citations: citations.filter { $0.key == limit })
    (nights.lateEnd, nights.series, nights.runBreak) = (lateEnd, series, runBreak)
    switch limit {
    case .longestShift: (nights.longestShift, nights.longShifts) = (longestShift, longShifts)
    case .longShifts: nights.longShifts = longShifts
    case .restAfterLate:
      (nights.restAfterLate, nights.shortRestAfterLate) = (restAfterLate, shortRestAfterLate)
    case .restAfterSeries: nights.restAfterSeries = restAfterSeries
    case .row: nights.row = row
    case .longestRun: nights.longestRun = longestRun
    }
    return nights
  }

  /// Whether it says nothing but when shifts may be longer.
  var isException: Bool { longestShift == nil && longShifts != nil }

  /// Whether `other` asks the same or more of every shift that this calls a night shift, where both
  /// ask one thing.
  fileprivate func isImplied(by other: NightLimits) -> Bool {
    guard threshold >= other.threshold else { return false }
    if let longestShift, let most = other.longestShift {
      return longestShift >= most && [nil, longShifts].contains(other.longShifts)
    }
    if isException, let most = other.longestShift {
      return other.longShifts == nil && (longShifts?.most ?? .max) > most
    }
    if let restAfterLate, let rest = other.restAfterLate {
      let isShortRefused = (other.shortRestAfterLate ?? .max) >= shortRestAfterLate ?? .max
      return rest >= restAfterLate && lateEnd >= other.lateEnd && isShortRefused
    }
    // What ends a series, and a run, depends on the definition.
    guard threshold == other.threshold else { return false }
    if let restAfterSeries, let rest = other.restAfterSeries {
      return rest >= restAfterSeries && series >= other.series
    }
    if let longestRun, let most = other.longestRun {
      return longestRun >= most && runBreak <= other.runBreak
    }
    return false
  }
}
