extension Scenario {
  /// The scenario with no more asked than in `other`: what both ask. It is what rosters of the two may
  /// be compared by, for work that only one asks for is no gain or loss of the other.
  public func asking(noMoreThan other: Scenario) -> Scenario {
    var common = self
    for index in neighbourhoods.indices {
      common.neighbourhoods[index].crew = neighbourhoods[index].crew ?? crew
      guard let same = other.neighbourhoods.first(where: { $0.name == neighbourhoods[index].name })
      else { continue }
      common.neighbourhoods[index].goal.ask(noMoreThan: same.goal)
      common.neighbourhoods[index].crew?.ask(noMoreThan: same.crew ?? other.crew)
    }
    for index in meetings.indices {
      let same = other.meetings.first { $0.name == meetings[index].name }
      if let same { common.meetings[index].ask(noMoreThan: same) }
    }
    for index in sessions.indices {
      let same = other.sessions.first { $0.name == sessions[index].name }
      if let same { common.sessions[index].ask(noMoreThan: same) }
    }
    for index in events.indices {
      let same = other.events.first { $0.name == events[index].name }
      if let same { common.events[index].ask(noMoreThan: same) }
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

extension Meeting {
  /// Where so many of a group are asked, anybody of it will do.
  fileprivate mutating func ask(noMoreThan other: Meeting) {
    if attendance == nil { workers.formIntersection(other.workers) }
  }
}

extension Sessions {
  fileprivate mutating func ask(noMoreThan other: Sessions) {
    for (name, minutes) in weeklyMinutes {
      weeklyMinutes[name] = min(minutes, other.weeklyMinutes[name] ?? 0)
    }
  }
}

extension RiskEvent {
  fileprivate mutating func ask(noMoreThan other: RiskEvent) {
    for index in posts.indices {
      let same = other.posts.first { $0.name == posts[index].name }
      if let same { posts[index].crew.ask(noMoreThan: same.crew) }
    }
    for index in recurringPosts.indices {
      let same = other.recurringPosts.first { $0.name == recurringPosts[index].name }
      if let same { recurringPosts[index].crew.ask(noMoreThan: same.crew) }
    }
  }
}

extension CrewRule {
  fileprivate mutating func ask(noMoreThan other: CrewRule) {
    atLeast = min(atLeast, other.atLeast)
    wanted = min(wanted, other.wanted)
  }
}
