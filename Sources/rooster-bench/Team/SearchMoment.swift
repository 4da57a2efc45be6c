import Rostering

/// Where a search stood at some moment.
struct SearchMoment {
  var level: String
  /// What the best roster so far costs on presence.
  var presence: Int?
  /// No roster costs less on the level.
  var bound: Int?
  var seconds: Double
}

extension Outcome {
  /// Notes when the presence was first proven to be close to the best: while it was searched, or
  /// at the latest when the search went on to people.
  mutating func noteTimes(_ moments: [SearchMoment]) {
    guard let last = presenceGap, last <= Target.presenceShare else { return }
    secondsToPresence =
      moments.first { moment in
        moment.level == Level.people.benchName || isPresenceClose(moment)
      }?.seconds
  }

  private func isPresenceClose(_ moment: SearchMoment) -> Bool {
    guard moment.level == Level.presence.benchName, let cost = moment.presence,
      let bound = moment.bound
    else { return false }
    return presenceShare(gap: max(0, cost - bound), cost: cost, full: fullPresence)
      <= Target.presenceShare
  }
}
