extension Limits {
  /// What these layers, the general before the particular, come to.
  ///
  /// Of the limits that are one number the strictest wins; a house rule that this program supposes
  /// stands where no layer says anything. All else holds side by side, but for what is lawfully
  /// replaced by another layer.
  public init(layers: [RuleSet]) {
    self.init()
    let provisions = layers.flatMap(\.provisions)
    let replaced = provisions.reduce(into: Set<String>()) { $0.formUnion($1.replaces) }
    for provision in provisions where !replaced.contains(provision.citation.id) {
      add(provision)
    }
    for key in LimitKey.allCases where citations[key] == nil {
      citations[key] = .supposed(key)
    }
  }

  private mutating func add(_ provision: Provision) {
    let citation = provision.citation
    switch provision.effect {
    case .number(let key, let value): add(key, value, citation)
    case .dailyRest(let patterns): dailyRests.append(RestRule(patterns, citation))
    case .weeklyRest(let patterns): weeklyRests.append(RestRule(patterns, citation))
    case .nights(let limits): nights.append(limits)
    case .window(let measure, let span, let most, let condition):
      windows.append(WindowLimit(measure, span, most: most, when: condition, citation))
    case .breaks(let over, let least):
      breaks.append(BreakLimit(over: over, least: least, citation))
    case .notice(let days, let short):
      noticeDays = max(noticeDays, days)
      shortNoticeDays = max(shortNoticeDays, short)
    case .named: break
    }
  }

  private mutating func add(_ key: LimitKey, _ value: Int, _ citation: Citation) {
    if citations[key] != nil, key.stricter(self[key], value) == self[key] { return }
    self[key] = value
    citations[key] = citation
  }
}

extension Citation {
  /// A house rule that is supposed where nobody says anything.
  static func supposed(_ key: LimitKey) -> Citation {
    let name = key.rawValue.uppercased().map { $0 == "_" ? "-" : $0 }
    return Citation("HOUSE-\(String(name))", .house)
  }
}
