/// A person on the team. Her name identifies her.
public struct Worker: Hashable, Sendable {
  /// The name, unique within a scenario, also when reduced to letters and digits.
  public var name: String
  /// Name of her employer.
  public var employer: String
  /// Her discipline, such as jongerenwerker or jeugdcoach.
  public var discipline: String
  /// Contract as a fraction of full time, above 0 and at most 1.2.
  public var fte: Double
  /// Contract in paid minutes a week.
  public var contractMinutes: Int
  /// What she may do that others may not.
  public var skills: Set<String>
  /// Neighbourhoods where she is a familiar face.
  public var homes: Set<String>
  /// What law, agreement and house allow, and her own rules.
  public var limits: Limits
  /// Rules that bind her alone, on top of those of her employer; nil for none.
  public var rules: RuleSet?
  /// What she and her employer agreed on top.
  public var personal: PersonalLimits
  /// When she can and would like to work.
  public var availability: [AvailabilityEntry]
  /// Burden carried in from earlier weeks, in minutes (see `Burden`).
  public var openingBurden: Int
  /// What she is paid on top for irregular hours; nil for nothing.
  public var allowances: AllowanceScheme?
  /// Her wage in cents an hour, if it is told.
  public var hourlyWage: Int?

  /// A worker of `employer` with that employer's limits and her own rules.
  public init(
    name: String, employer: Employer, discipline: String, fte: Double, skills: Set<String> = [],
    homes: Set<String> = [], personal: PersonalLimits = PersonalLimits(),
    rules: RuleSet? = nil, availability: [AvailabilityEntry] = [], openingBurden: Int = 0
  ) {
    self.name = name
    self.employer = employer.name
    self.discipline = discipline
    self.fte = fte
    contractMinutes = employer.contractMinutes(of: fte)
    self.skills = skills
    self.homes = homes
    self.rules = rules
    limits = employer.limits(under: rules, fte: fte)
    self.personal = personal
    allowances = employer.allowances
    self.availability = availability
    self.openingBurden = openingBurden
  }
}
