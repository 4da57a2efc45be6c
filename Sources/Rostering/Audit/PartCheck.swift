/// A limit over weeks that could only be checked in part, for some weeks before the horizon are not
/// known.
public struct PartCheck: Hashable, Sendable {
  /// Name of the worker.
  public var worker: String
  /// The limit.
  public var limit: WindowLimit
  /// How many weeks are unknown of those that end with the last week of the horizon.
  public var unknownWeeks: Int
  /// How many weeks those are.
  public var weeks: Int

  /// A check that knows nothing of `unknownWeeks` of `weeks`.
  public init(worker: String, limit: WindowLimit, unknownWeeks: Int, weeks: Int) {
    self.worker = worker
    self.limit = limit
    self.unknownWeeks = unknownWeeks
    self.weeks = weeks
  }
}
