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
  /// Notes when a search of some weeks came how far.
  mutating func noteTimes(_ moments: [SearchMoment], weeks: Int) {
    noteRoot(moments, weeks)
    notePresence(moments)
  }

  /// Notes when there first was a bound on people. With nothing known it is 0 or less, so a bound is
  /// one above that. Of several weeks, the first reports are on single weeks: a bound on all of them
  /// is one close to that of the end.
  private mutating func noteRoot(_ moments: [SearchMoment], _ weeks: Int) {
    let atEnd = Double(self[.people].bound ?? 0)
    let least = weeks > 1 ? atEnd * (1 - Self.rootShare) : 0
    guard weeks == 1 || atEnd > 0 else { return }
    secondsToRoot =
      moments.first { moment in
        guard moment.level == Level.people.benchName, let bound = moment.bound else { return false }
        return bound > 0 && Double(bound) >= least
      }?.seconds
  }

  /// How close to the bound of the end one on all weeks is.
  private static let rootShare = 0.01

  /// Notes when the presence was first proven to be close to the best: while it was searched, or
  /// at the latest when the search went on to people.
  private mutating func notePresence(_ moments: [SearchMoment]) {
    guard let last = gapShare(.presence), last <= Target.presenceShare else { return }
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
