extension Limits {
  /// What these layers, the general before the particular, come to, but for what is overridden.
  ///
  /// Of the limits that are one number the strictest wins; a house rule that this program supposes
  /// stands where no layer says anything. All else holds side by side, but for what is lawfully
  /// replaced by another layer, and for what forbids nothing that is not forbidden anyway.
  public init(layers: [RuleSet], overrides: [LimitOverride] = []) {
    self.init()
    let allowsExceptions = overrides.contains(LimitOverride(.exceptions, 1))
    add(layers.flatMap(\.provisions), allowsExceptions: allowsExceptions)
    for key in LimitKey.allCases where citations[key] == nil {
      citations[key] = .supposed(key)
    }
    for override in overrides { apply(override) }
    dropIdle()
  }

  /// The same with one more layer on top; it may be stricter, and never puts anything aside that is
  /// overridden.
  public func adding(_ layer: RuleSet) -> Limits {
    var limits = self
    limits.add(layer.provisions, allowsExceptions: false)
    limits.dropIdle()
    return limits
  }

  private mutating func add(_ provisions: [Provision], allowsExceptions: Bool) {
    let replaced = provisions.reduce(into: Set<String>()) { $0.formUnion($1.replaces) }
    for provision in provisions where !replaced.contains(provision.citation.id) {
      add(provision)
    }
    if !allowsExceptions, provisions.contains(where: { $0.effect == .noExceptions }) {
      self = withoutExceptions
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
    case .noExceptions, .named: break
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
    var citation = own(.number(key), .house)
    citation.certainty = .supposed
    return citation
  }

  /// What an employer or a worker lays down, or the scenario puts in the place of a limit.
  static func own(_ target: LimitOverride.Target, _ layer: Layer) -> Citation {
    Citation("\(layer.prefix)-\(target.name)", layer)
  }
}

extension Layer {
  /// What the ids of rules of one's own begin with.
  fileprivate var prefix: String {
    switch self {
    case .law: "LAW"
    case .agreement: "AGREEMENT"
    case .house: "HOUSE"
    case .person: "PERSON"
    case .override: "OVERRIDE"
    }
  }
}

extension LimitOverride.Target {
  /// What it is called in the id of a rule of one's own.
  fileprivate var name: String {
    switch self {
    case .number(let key):
      String(key.rawValue.uppercased().map { $0 == "_" ? "-" : $0 })
    case .dailyRest: "DAILY-REST"
    case .weeklyRest: "WEEKLY-REST"
    case .nightThreshold: "NIGHT-THRESHOLD"
    case .longestNightShift: "LONGEST-NIGHT-SHIFT"
    case .lateNightEnd: "LATE-NIGHT-END"
    case .restAfterLateNight: "REST-AFTER-LATE-NIGHT"
    case .nightSeries: "NIGHT-SERIES"
    case .restAfterNightSeries: "REST-AFTER-NIGHT-SERIES"
    case .window(let id): id
    case .exceptions: "EXCEPTIONS"
    }
  }
}
