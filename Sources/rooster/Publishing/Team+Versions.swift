import ArgumentParser
import RosterStore
import Rostering

extension Team {
  /// The roster of a version; ends the program with status 65 if there is none any more.
  func roster(of version: Int, in store: RosterStore) throws -> Roster {
    try Console.storing(path) { () throws(StoreError) in
      let publication = try store.publication(version)
      if try store.isPurged(publication) { throw .purged(version) }
      return try store.plan(asOf: version, of: publication.horizon)
        .roster(of: publication.horizon, scenario.clock)
    }
  }

  /// Ends the program with status 65 if somebody on the roster of a version has left the team.
  func checkMembers(of roster: Roster, _ version: Int) throws {
    let left = Set(roster.duties.map(\.worker)).subtracting(scenario.workers.map(\.name))
    guard !left.isEmpty else { return }
    Console.complain(
      "\(path): version \(version) has duties of \(left.sorted().joined(separator: ", ")), who is not "
        + "on the team any more. Write it with \"rooster history show --form csv\", change it, and "
        + "publish that")
    throw ExitCode(65)
  }
}
