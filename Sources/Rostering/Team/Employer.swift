/// Who employs some of the workers: its limits bind them, its floor is the FTE it promised.
public struct Employer: Hashable, Sendable {
  /// The name, unique within a scenario.
  public var name: String
  /// FTE the employer has promised to the team, if it promised any.
  public var floorFTE: Double?
  /// Hours a week that make one FTE, in minutes (36 h in both collective agreements).
  public var fullTimeMinutes: Int
  /// What binds its workers: the law, then the agreement, then the house.
  public var layers: [RuleSet]
  /// What the scenario puts in the place of what the layers say, lawful or not.
  public var overrides: [LimitOverride]
  /// What the layers and the overrides come to for a full-time contract.
  public var limits: Limits
  /// What it pays on top for irregular hours; nil for nothing.
  public var allowances: AllowanceScheme?

  /// An employer with the limits of the law unless others are given.
  public init(
    name: String, floorFTE: Double? = nil, fullTimeMinutes: Int = 36 * 60, limits: Limits = .law
  ) {
    self.name = name
    self.floorFTE = floorFTE
    self.fullTimeMinutes = fullTimeMinutes
    layers = [.law]
    overrides = []
    self.limits = limits
  }

  /// An employer bound by these layers, but for what is overridden.
  public init(
    name: String, floorFTE: Double? = nil, fullTimeMinutes: Int = 36 * 60, layers: [RuleSet],
    overrides: [LimitOverride] = []
  ) {
    self.init(
      name: name, floorFTE: floorFTE, fullTimeMinutes: fullTimeMinutes,
      limits: Limits(layers: layers, overrides: overrides))
    self.layers = layers
    self.overrides = overrides
  }
}

extension Employer {
  /// Paid minutes a week of a contract of `fte`.
  func contractMinutes(of fte: Double) -> Int {
    Int((fte * Double(fullTimeMinutes)).rounded())
  }

  /// What binds a contract of `fte` of somebody with these rules of her own.
  func limits(under rules: RuleSet?, fte: Double) -> Limits {
    (rules.map(limits.adding) ?? limits).scaled(toFTE: fte)
  }
}
