public import RiskCalendar

/// A place where a line is lawful only by an exception, or by another than the usual way of an
/// either/or: what the coordinator answers for when somebody asks.
public struct BranchUse: Hashable, Sendable {
  /// What it makes use of.
  public enum Branch: Hashable, Sendable {
    /// A period of rest that follows this pattern, not the usual one.
    case rest(RestPattern)
    /// A night shift longer than the usual limit.
    case longNightShift
    /// A rest shorter than usual after a night shift that ends late.
    case shortRestAfterNight
  }

  /// Name of the worker.
  public var worker: String
  /// The rule.
  public var rule: Rule
  /// Where the rule comes from, if that is told.
  public var citation: Citation?
  /// What it makes use of.
  public var branch: Branch
  /// When: the work of the period, or the night shift.
  public var interval: Interval

  /// A use of `branch` by `worker`.
  public init(
    worker: String, rule: Rule, citation: Citation?, branch: Branch, interval: Interval
  ) {
    self.worker = worker
    self.rule = rule
    self.citation = citation
    self.branch = branch
    self.interval = interval
  }
}
