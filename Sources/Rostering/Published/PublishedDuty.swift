public import RiskCalendar

/// A duty that people were told of. It stays the same one through all versions of the roster, however
/// often it is changed, cancelled or restored.
public struct PublishedDuty: Hashable, Sendable, Identifiable {
  /// The same in every version, and other than that of any other duty, also of other teams; it tells
  /// neither a name nor a time.
  public let id: String
  /// What was last told of it.
  public internal(set) var duty: Duty
  /// Whether it is off.
  public internal(set) var isCancelled: Bool
  /// How often it was changed, cancelled or restored.
  public internal(set) var revision: Int
  /// When that was last, or when it was first published.
  public internal(set) var changed: Instant

  /// A published duty in the state in which some version left it.
  public init(id: String, duty: Duty, isCancelled: Bool, revision: Int, changed: Instant) {
    self.id = id
    self.duty = duty
    self.isCancelled = isCancelled
    self.revision = revision
    self.changed = changed
  }

  /// The state it is in as of `moment`.
  func becoming(_ duty: Duty?, at moment: Instant) -> PublishedDuty {
    guard duty != (isCancelled ? nil : self.duty) else { return self }
    return PublishedDuty(
      id: id, duty: duty ?? self.duty, isCancelled: duty == nil, revision: revision + 1,
      changed: moment)
  }
}
