/// Who employs some of the workers: its limits bind them, its floor is the FTE it promised.
public struct Employer: Hashable, Sendable {
  /// The name, unique within a scenario.
  public var name: String
  /// FTE the employer has promised to the team, if it promised any.
  public var floorFTE: Double?
  /// Hours a week that make one FTE, in minutes (36 h in both collective agreements).
  public var fullTimeMinutes: Int
  /// What the law, the agreement and the house allow its workers.
  public var limits: Limits

  /// An employer with the limits of the law unless others are given.
  public init(
    name: String, floorFTE: Double? = nil, fullTimeMinutes: Int = 36 * 60, limits: Limits = .law
  ) {
    self.name = name
    self.floorFTE = floorFTE
    self.fullTimeMinutes = fullTimeMinutes
    self.limits = limits
  }
}
