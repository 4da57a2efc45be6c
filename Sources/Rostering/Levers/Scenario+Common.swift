extension Scenario {
  /// The scenario with no more asked than in `other`: what both ask. It is what rosters of the two may
  /// be compared by, for work that only one asks for is no gain or loss of the other.
  public func asking(noMoreThan other: Scenario) -> Scenario {
    var common = self
    common.crew.atLeast = min(crew.atLeast, other.crew.atLeast)
    for index in neighbourhoods.indices {
      guard let same = other.neighbourhoods.first(where: { $0.name == neighbourhoods[index].name })
      else { continue }
      common.neighbourhoods[index].goal.ask(noMoreThan: same.goal)
      let least = min(
        (neighbourhoods[index].crew ?? crew).atLeast, (same.crew ?? other.crew).atLeast)
      common.neighbourhoods[index].crew = neighbourhoods[index].crew ?? crew
      common.neighbourhoods[index].crew?.atLeast = least
    }
    for index in meetings.indices {
      guard let same = other.meetings.first(where: { $0.name == meetings[index].name }) else {
        continue
      }
      // Where so many of a group are asked, anybody of it will do.
      if meetings[index].attendance == nil {
        common.meetings[index].workers.formIntersection(same.workers)
      }
    }
    for index in sessions.indices {
      guard let same = other.sessions.first(where: { $0.name == sessions[index].name }) else {
        continue
      }
      common.sessions[index].weeklyMinutes = sessions[index].weeklyMinutes.reduce(into: [:]) {
        $0[$1.key] = min($1.value, same.weeklyMinutes[$1.key] ?? 0)
      }
    }
    for index in events.indices {
      guard let same = other.events.first(where: { $0.name == events[index].name }) else { continue }
      common.events[index].ask(noMoreThan: same)
    }
    return common
  }
}

extension PresenceGoal {
  fileprivate mutating func ask(noMoreThan other: PresenceGoal) {
    rounds = min(rounds, other.rounds)
    evenings = min(evenings, other.evenings)
    weekend = min(weekend, other.weekend)
    atLeast = min(atLeast, other.atLeast)
  }
}

extension RiskEvent {
  fileprivate mutating func ask(noMoreThan other: RiskEvent) {
    for index in posts.indices {
      guard let same = other.posts.first(where: { $0.name == posts[index].name }) else { continue }
      posts[index].crew.ask(noMoreThan: same.crew)
    }
    for index in recurringPosts.indices {
      let name = recurringPosts[index].name
      guard let same = other.recurringPosts.first(where: { $0.name == name }) else { continue }
      recurringPosts[index].crew.ask(noMoreThan: same.crew)
    }
  }
}

extension CrewRule {
  fileprivate mutating func ask(noMoreThan other: CrewRule) {
    atLeast = min(atLeast, other.atLeast)
    wanted = min(wanted, other.wanted)
  }
}
