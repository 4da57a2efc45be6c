/// What planning a scenario came to.
public enum PlanOutcome: Sendable {
  /// A legal roster.
  case planned(PlannedRoster)
  /// None, for these pins contradict these rules.
  case impossible(Agenda, pins: [Pin], violations: [Violation])

  /// Name of the scenario.
  public var name: String {
    switch self {
    case .planned(let planned): planned.agenda.scenario.name
    case .impossible(let agenda, _, _): agenda.scenario.name
    }
  }
}

/// What would be otherwise: the roster of a base beside those of variants, over the same weeks.
///
/// The sides may differ in everything: workers, employers, neighbourhoods, events, blocks. What only
/// one side has is told apart by its name.
public struct Comparison: Sendable {
  /// One side that is held against the base.
  public struct Variant: Sendable {
    /// What planning it came to.
    public let outcome: PlanOutcome
    /// How its roster differs from that of the base; nil where there is none.
    public let contrast: Contrast?

    /// Name of its scenario.
    public var name: String { outcome.name }
  }

  /// What the roster of the base comes to.
  public let base: RosterFigures
  /// The variants, as they were given.
  public let variants: [Variant]

  /// The roster of a base beside what became of its variants.
  public init(of base: PlannedRoster, with outcomes: [PlanOutcome]) {
    let figures = RosterFigures(of: base)
    self.base = figures
    variants = outcomes.map { outcome in
      guard case .planned(let planned) = outcome else {
        return Variant(outcome: outcome, contrast: nil)
      }
      return Variant(outcome: outcome, contrast: Contrast(of: RosterFigures(of: planned), figures))
    }
  }
}

/// How one roster differs from that of a base.
public struct Contrast: Sendable {
  /// What the roster comes to.
  public let figures: RosterFigures
  /// Neighbourhoods that have less presence than in the base, most lost first.
  public let losses: [PresenceLoss]
  /// Duties that differ.
  public let changes: DutyChanges
  /// The levels on which a better search might turn the difference round.
  public let uncertain: Set<Level>

  /// The difference of `figures` from `base`.
  public init(of figures: RosterFigures, _ base: RosterFigures) {
    self.figures = figures
    losses = PresenceLoss.all(from: base.presence, to: figures.presence)
    changes = DutyChanges(from: base.planned.roster, to: figures.planned.roster)
    uncertain = CostRange.uncertainLevels(base.planned, figures.planned)
  }
}
