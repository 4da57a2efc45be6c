import RosterEngine
import Rostering

/// The levers of an agenda by what they promise.
struct LeverRanking {
  /// Those that may help, those first that may help most.
  let promising: [Lever]
  /// How many promise nothing, which is no proof.
  let faint: Int
  /// How many cannot help, whatever the rosters.
  let useless: Int

  /// - Throws: ``SearchError`` if the time is up.
  init(of levers: [Lever], by estimate: LeverEstimate, threads: Int, _ watch: Watch) throws {
    let promises = try onOwnThreads(levers.count, threads: threads) { number in
      Result {
        if let interruption = watch.interruption { throw interruption }
        return try estimate.promise(of: levers[number])
      }
    }.map { try $0.get() }
    func rank(_ number: Int) -> (Score, Int) {
      (Self.rank(levers[number], promises[number].promise), number)
    }
    let possible = levers.indices.filter { Self.isGain(promises[$0].most) }
    promising = possible.filter { Self.isGain(promises[$0].promise) }
      .sorted { rank($0) < rank($1) }.map { levers[$0] }
    faint = possible.count - promising.count
    useless = levers.count - possible.count
  }

  private static func isGain(_ score: Score) -> Bool { score.must > 0 || score.presence > 0 }

  /// What promises most comes first; of equals, what asks no less than before.
  private static func rank(_ lever: Lever, _ promise: Score) -> Score {
    Score(must: -max(0, promise.must), presence: -promise.presence, people: lever.asksLess ? 1 : 0)
  }
}
