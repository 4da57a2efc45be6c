/// How close a roster is known to be to the best legal one, level by level.
public struct Proof: Hashable, Sendable {
  /// Why the search ended.
  public enum Ending: String, Hashable, Sendable {
    /// Nothing better exists.
    case proven
    /// The planned amount of search was done.
    case workLimit = "work-limit"
    /// The time given was up.
    case timeLimit = "time-limit"
    /// The user stopped it.
    case cancelled
  }

  /// What no roster can go below on each level, given what this roster reaches on the levels
  /// before it. Equal to the roster's cost where the level is proven best.
  public var bound: Score
  /// Why the search ended.
  public var ending: Ending

  /// A proof with this bound.
  public init(bound: Score, ending: Ending) {
    self.bound = bound
    self.ending = ending
  }
}

/// A roster with everything a reader of it may ask: what it is for, what an audit says of it, and
/// how good it is.
public struct PlannedRoster: Sendable {
  /// What was offered and asked.
  public let agenda: Agenda
  /// Who does what.
  public let roster: Roster
  /// What an audit says of it.
  public let verdict: Verdict
  /// How close it is to the best possible; nil for a roster made elsewhere.
  public let proof: Proof?
  /// Who is on stand-by beside it; nil where none was asked for, or none planned.
  public let standby: StandbyPlan?

  /// A roster with its verdict and proof, and no stand-by unless given.
  public init(
    agenda: Agenda, roster: Roster, verdict: Verdict, proof: Proof?, standby: StandbyPlan? = nil
  ) {
    self.agenda = agenda
    self.roster = roster
    self.verdict = verdict
    self.proof = proof
    self.standby = standby
  }
}
