/// Whom work is for, also among people who are yet to join: those of whom everything holds that is
/// said.
public struct Audience: Hashable, Sendable {
  /// Of one of these disciplines; nil for any.
  public var disciplines: Set<String>?
  /// Employed by one of these; nil for anybody.
  public var employers: Set<String>?
  /// With at least one of these skills; nil for any or none.
  public var skills: Set<String>?
  /// A familiar face in at least one of these neighbourhoods; nil for anybody.
  public var homes: Set<String>?
  /// One of these by name; nil for anybody.
  public var names: Set<String>?

  /// Everybody unless said otherwise.
  public init(
    disciplines: Set<String>? = nil, employers: Set<String>? = nil, skills: Set<String>? = nil,
    homes: Set<String>? = nil, names: Set<String>? = nil
  ) {
    self.disciplines = disciplines
    self.employers = employers
    self.skills = skills
    self.homes = homes
    self.names = names
  }

  /// Whether `worker` is one of them.
  public func includes(_ worker: Worker) -> Bool {
    (disciplines?.contains(worker.discipline) ?? true)
      && (employers?.contains(worker.employer) ?? true)
      && (names?.contains(worker.name) ?? true)
      && !(skills?.isDisjoint(with: worker.skills) ?? false)
      && !(homes?.isDisjoint(with: worker.homes) ?? false)
  }
}
