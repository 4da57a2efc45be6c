/// What becomes of a crew at an event when one of its people falls ill.
public struct DropOut: Hashable, Sendable {
  /// What can be done.
  public enum Outcome: Hashable, Sendable {
    /// Any of these can stand in and change nothing else; who is on stand-by first, then by burden.
    case standIns([String])
    /// Only by leaving other work can somebody stand in.
    case swap(String, leaving: Duty)
    /// Nobody can stand in, but those who are left may go.
    case fewer
    /// Nobody can stand in, and those who are left may not go without her.
    case fallsOver
  }

  /// Position of the post in the agenda's items.
  public var post: Int
  /// Name of the worker who falls ill.
  public var absent: String
  /// What can be done.
  public var outcome: Outcome
}

extension Audit {
  /// The one drop-out test: what becomes of each event post if any one person of its crew falls ill,
  /// by start of the post, then in the order of the scenario. Everybody else's line stays legal.
  public func dropOuts(of roster: Roster, standby: StandbyPlan? = nil) -> [DropOut] {
    var search = StandInSearch(self, roster, standby)
    return agenda.items.indices.flatMap { position -> [DropOut] in
      guard case .post = agenda.items[position].kind else { return [] }
      return search.crew(at: position).map { absent in
        DropOut(
          post: position, absent: absent.name,
          outcome: search.outcome(at: position, without: absent))
      }
    }
  }
}

extension CrewRule {
  /// Whether `crew` may go.
  func admits(_ crew: [Worker]) -> Bool {
    (atLeast...max(atLeast, atMost)).contains(crew.count)
      && disciplines.allSatisfy { quota in
        crew.count { $0.discipline == quota.name } >= quota.count
      }
      && skills.allSatisfy { quota in
        crew.count { $0.skills.contains(quota.name) } >= quota.count
      }
  }
}
