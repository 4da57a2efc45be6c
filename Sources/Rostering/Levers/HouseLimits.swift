extension Employer {
  /// Rules of its house that could be less strict within law and agreement: each down to what those
  /// say, or one step where they say nothing. Exceptions that law or agreement allow now and then stay
  /// out of it, and so do night shifts.
  var looserHouseLimits: [LimitOverride] {
    // Limits that do not come of the layers cannot be weighed anew.
    guard limits == Limits(layers: layers, overrides: overrides) else { return [] }
    let general = Limits(layers: layers.map(\.withoutHouseRules))
    let numbers = LimitKey.allCases.compactMap { key in
      looser(key, than: general).map { LimitOverride(.number(key), $0) }
    }
    let rests = [
      (LimitOverride.Target.dailyRest, limits.dailyRests, general.dailyRests),
      (.weeklyRest, limits.weeklyRests, general.weeklyRests),
    ].compactMap { target, rests, general -> LimitOverride? in
      let house = rests.filter { $0.citation.layer == .house }.map(\.usual).max()
      guard let house, let usual = general.map(\.usual).max(), usual < house else { return nil }
      return LimitOverride(target, usual)
    }
    return numbers + rests
  }

  /// A value of a limit that allows more than the house does; nil if nothing lawful is.
  private func looser(_ key: LimitKey, than general: Limits) -> Int? {
    guard limits.citations[key]?.layer == .house, let step = key.step else { return nil }
    let isSilent = general.citations[key]?.layer == .house
    let value = isSilent ? limits[key] + step : general[key]
    return value > limits[key] ? value : nil
  }

  /// The same employer with this rule in its house, instead of what it had of that kind.
  func layingDown(_ limit: LimitOverride) -> Employer {
    let rules = RuleSet(name, .house, [limit], on: limits)
    var layers = layers
    let house = layers.firstIndex { $0.provisions.contains { $0.citation.layer == .house } }
    for provision in rules.provisions {
      guard let house else { continue }
      if let old = layers[house].provisions.firstIndex(where: { $0.citation == provision.citation })
      {
        layers[house].provisions[old] = provision
      } else {
        layers[house].provisions.append(provision)
      }
    }
    if house == nil { layers.append(rules) }
    var employer = Employer(
      name: name, floorFTE: floorFTE, fullTimeMinutes: fullTimeMinutes, layers: layers,
      overrides: overrides)
    employer.allowances = allowances
    return employer
  }
}

extension LimitKey {
  /// How much more is worth asking for where neither law nor agreement says anything; nil where it
  /// never is.
  fileprivate var step: Int? {
    switch self {
    case .longestShift, .longestDay: 60
    case .longestWeek: 4 * 60
    case .mostConsecutiveDays: 1
    case .contractBand: 2 * 60
    case .shiftSeparation, .handover: nil
    }
  }
}

extension RestRule {
  /// The rest that is asked in the usual way.
  fileprivate var usual: Int { patterns.first?.rest ?? 0 }
}

extension RuleSet {
  fileprivate var withoutHouseRules: RuleSet {
    RuleSet(name, provisions.filter { $0.citation.layer != .house })
  }
}
