import RiskCalendar

extension RuleSet {
  /// What an employer or a worker lays down on top of `above`, limit by limit.
  ///
  /// Rests have no either/or. Night shifts are defined as by the last layer above, but for what is
  /// laid down; what a changed definition is about then holds by that definition as well.
  public init(_ name: String, _ layer: Layer, _ own: [LimitOverride], on above: Limits) {
    let values = Dictionary(own.map { ($0.target, $0.value) }) { _, last in last }
    let nights = above.nights.last.flatMap { NightLimits(values, layer, on: $0) }
    self.init(
      name,
      own.compactMap { Self.provision($0, layer) }
        + (nights.map { [Provision(Citation.own(.nightThreshold, layer), .nights($0))] } ?? []))
  }

  private static func provision(_ own: LimitOverride, _ layer: Layer) -> Provision? {
    let citation = Citation.own(own.target, layer)
    switch own.target {
    case .number(let key): return Provision(citation, .number(key, own.value))
    case .dailyRest:
      return Provision(citation, .dailyRest([RestPattern(own.value, in: 24 * 60)]))
    case .weeklyRest:
      return Provision(citation, .weeklyRest([RestPattern(own.value, in: 7 * 24 * 60)]))
    case .exceptions: return own.value == 0 ? Provision(citation, .noExceptions) : nil
    case .nightThreshold, .longestNightShift, .lateNightEnd, .restAfterLateNight, .nightSeries,
      .restAfterNightSeries, .window:
      return nil
    }
  }
}

extension NightLimits {
  /// The night limits among `own` values, by the definition of `usual` but for what is laid down;
  /// nil if there are none.
  fileprivate init?(
    _ own: [LimitOverride.Target: Int], _ layer: Layer, on usual: NightLimits
  ) {
    self = usual
    citations = [:]
    threshold = own[.nightThreshold] ?? usual.threshold
    lateEnd = own[.lateNightEnd].flatMap { ClockTime(minutes: $0) } ?? usual.lateEnd
    series = own[.nightSeries] ?? usual.series
    keepLength(own, layer)
    keepRests(own, layer)
    keepRows(own, layer)
    if citations.isEmpty { return nil }
  }

  private mutating func keepLength(_ own: [LimitOverride.Target: Int], _ layer: Layer) {
    if let most = own[.longestNightShift] {
      (longestShift, longShifts) = (most, nil)
      citations[.longestShift] = .own(.longestNightShift, layer)
    } else if own[.nightThreshold] != nil {
      cite([.longestShift, .longShifts], .own(.nightThreshold, layer))
    } else {
      (longestShift, longShifts) = (nil, nil)
    }
  }

  private mutating func keepRests(_ own: [LimitOverride.Target: Int], _ layer: Layer) {
    if let rest = own[.restAfterLateNight] {
      (restAfterLate, shortRestAfterLate) = (rest, nil)
      citations[.restAfterLate] = .own(.restAfterLateNight, layer)
    } else if let changed = [.nightThreshold, .lateNightEnd].first(where: { own[$0] != nil }) {
      cite([.restAfterLate], .own(changed, layer))
    } else {
      (restAfterLate, shortRestAfterLate) = (nil, nil)
    }
    if let rest = own[.restAfterNightSeries] {
      restAfterSeries = rest
      citations[.restAfterSeries] = .own(.restAfterNightSeries, layer)
    } else if let changed = [.nightThreshold, .nightSeries].first(where: { own[$0] != nil }) {
      cite([.restAfterSeries], .own(changed, layer))
    } else {
      restAfterSeries = nil
    }
  }

  private mutating func keepRows(_ own: [LimitOverride.Target: Int], _ layer: Layer) {
    if own[.nightThreshold] != nil {
      cite([.row, .longestRun], .own(.nightThreshold, layer))
    } else {
      (row, longestRun) = (nil, nil)
    }
  }

  private mutating func cite(_ limits: [Limit], _ citation: Citation) {
    for limit in limits where has(limit) { citations[limit] = citation }
  }

  /// Whether it asks anything of that kind.
  func has(_ limit: Limit) -> Bool {
    switch limit {
    case .longestShift: longestShift != nil
    case .longShifts: longShifts != nil
    case .restAfterLate: restAfterLate != nil
    case .restAfterSeries: restAfterSeries != nil
    case .row: row != nil
    case .longestRun: longestRun != nil
    }
  }
}
