extension LimitOverride {
  /// Whether the figure of `provision`, which asks one thing, is put aside.
  func concerns(_ provision: Provision) -> Bool {
    switch (target, provision.effect) {
    case (.number(let key), .number(let other, _)): key == other
    case (.dailyRest, .dailyRest), (.weeklyRest, .weeklyRest): true
    case (.longestNightShift, .nights(let nights)):
      nights.longestShift != nil || nights.longShifts != nil
    case (.restAfterLateNight, .nights(let nights)): nights.restAfterLate != nil
    case (.restAfterNightSeries, .nights(let nights)): nights.restAfterSeries != nil
    case (.window(let id), .window): provision.citation.id == id
    case (.exceptions, .noExceptions): true
    default: false
    }
  }

  /// Whether it changes what makes a night shift, or what is asked of one.
  var definesNights: Bool {
    switch target {
    case .nightThreshold, .lateNightEnd, .nightSeries: true
    default: false
    }
  }

  /// What comes in the place of what is `stated`.
  func provisions(inPlaceOf stated: [Provision]) -> [Provision] {
    switch target {
    case .number(let key): return [Provision(citation, .number(key, value))]
    case .dailyRest: return [Provision(citation, .dailyRest([RestPattern(value, in: 24 * 60)]))]
    case .weeklyRest:
      return [Provision(citation, .weeklyRest([RestPattern(value, in: 7 * 24 * 60)]))]
    case .exceptions: return value == 0 ? [Provision(citation, .noExceptions)] : []
    case .longestNightShift, .restAfterLateNight, .restAfterNightSeries, .window:
      return stated.filter(concerns).compactMap { $0.stating(value, citation) }
    case .nightThreshold, .lateNightEnd, .nightSeries: return []
    }
  }
}

extension Provision {
  /// The same with another figure; nil for an exception, which has none.
  fileprivate func stating(_ value: Int, _ citation: Citation) -> Provision? {
    switch effect {
    case .window(let measure, let span, _, let condition):
      return Provision(citation, .window(measure, span, most: value, when: condition))
    case .nights(var nights):
      guard !nights.isException, let limit = nights.citations.keys.first else { return nil }
      nights.citations = [limit: citation]
      if nights.longestShift != nil { (nights.longestShift, nights.longShifts) = (value, nil) }
      if nights.restAfterSeries != nil { nights.restAfterSeries = value }
      if nights.restAfterLate != nil {
        (nights.restAfterLate, nights.shortRestAfterLate) = (value, nil)
      }
      return Provision(citation, .nights(nights))
    default: return nil
    }
  }
}
