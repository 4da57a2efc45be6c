/// What binds a worker, layer by layer: which provision holds, and what became of the others.
///
/// Says of `Limits(layers:overrides:)` where its figures come from. A provision on night shifts that
/// asks several things stands here as one rule for each of them.
public struct RulesInForce: Hashable, Sendable {
  /// One limit of one layer.
  public struct Rule: Hashable, Sendable {
    /// What it says, as far as it may be used.
    public var provision: Provision
    /// What became of it.
    public var standing: Standing
  }

  /// What became of a limit.
  public enum Standing: Hashable, Sendable {
    /// It binds.
    case holds
    /// It forbids nothing that this one, as strict or stricter, does not forbid.
    case overtaken(by: Citation)
    /// That one lawfully comes in its place.
    case replaced(by: Citation)
    /// The scenario puts that figure in its place.
    case overridden(by: Citation)
    /// It would be an exception, and this one allows none.
    case excluded(by: Citation)
    /// Nothing counts it.
    case named
  }

  /// The names of the layers, the general before the particular.
  public var layers: [String]
  /// Every limit of every layer, in their order; then what this program supposes where no layer says
  /// anything, what the scenario overrides, and the worker's own.
  public var rules: [Rule]
  /// What the scenario overrides.
  public var overrides: [LimitOverride]

  /// What holds of these layers; for hours a year, by a contract of `fte`.
  public init(
    layers: [RuleSet], overrides: [LimitOverride] = [], own: RuleSet? = nil, fte: Double = 1
  ) {
    self.layers = (layers + [own].compactMap(\.self)).map(\.name)
    self.overrides = overrides
    rules = Weighing(layers, overrides, own, fte).rules
  }

  /// The limits that bind.
  public var holding: [Rule] { rules.filter { $0.standing == .holds } }

  /// The limits that have no effect because of the one with this citation.
  public func behind(_ citation: Citation) -> [Rule] {
    rules.filter { rule in
      if rule.provision.citation == citation { return false }
      switch rule.standing {
      case .overtaken(citation), .replaced(citation), .overridden(citation), .excluded(citation):
        return true
      default: return false
      }
    }
  }
}

extension Worker {
  /// What binds her by the layers of her employer and her own.
  public func rulesInForce(under employer: Employer) -> RulesInForce {
    RulesInForce(
      layers: employer.layers, overrides: employer.overrides, own: rules, fte: fte)
  }
}
