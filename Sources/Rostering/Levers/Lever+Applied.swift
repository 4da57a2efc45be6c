import RiskCalendar

extension Lever {
  /// The scenario in which the lever is pulled; as it is where it speaks of nobody and nothing there.
  public func applied(to scenario: Scenario) -> Scenario {
    var changed = scenario
    switch self {
    case .opening(let name, let opening):
      changed.change(name) { $0.availability += opening.entries }
    case .evenings(let name, let most): changed.change(name) { $0.personal.eveningsPerWeek = most }
    case .weekends(let name, let most): changed.change(name) { $0.personal.weekendsPerMonth = most }
    case .latestEnd(let name, let end): changed.change(name) { $0.personal.latestEnd = end }
    case .contract(let name, let fte): changed.setContract(of: name, fte)
    case .hire(let employer, let discipline, let fte): changed.hire(employer, discipline, fte)
    case .rounds(let name, let count): changed.change(neighbourhood: name) { $0.goal.ask(count) }
    case .obligatoryRounds(let name, let count):
      changed.change(neighbourhood: name) { $0.goal.atLeast = count }
    case .leastCrew(let place, let least): changed.changeCrew(place) { $0.atLeast = least }
    case .wantedCrew(let event, let post, let wanted):
      changed.changeCrew(.post(event: event, post: post)) { $0.wanted = wanted }
    case .houseLimit(let employer, let limit): changed.setHouseLimit(of: employer, limit)
    }
    return changed
  }
}

extension Lever.Opening {
  /// What she then says of those times. Where she is absent by date, the absence still holds.
  public var entries: [AvailabilityEntry] {
    dates.map { AvailabilityEntry(.available, .dates($0, $0), span: span) }
  }
}

extension PresenceGoal {
  /// Asks for so many rounds, and no more than that of any kind.
  mutating func ask(_ count: Int) {
    rounds = count
    evenings = min(evenings, count)
    weekend = min(weekend, count)
    atLeast = min(atLeast, count)
  }
}

extension Scenario {
  fileprivate mutating func change(_ name: String, _ change: (inout Worker) -> Void) {
    for index in workers.indices where workers[index].name == name { change(&workers[index]) }
  }

  fileprivate mutating func change(
    neighbourhood name: String, _ change: (inout Neighbourhood) -> Void
  ) {
    for index in neighbourhoods.indices where neighbourhoods[index].name == name {
      change(&neighbourhoods[index])
    }
  }

  fileprivate mutating func changeCrew(
    _ place: Lever.CrewedPlace, _ change: (inout CrewRule) -> Void
  ) {
    switch place {
    case .everywhere:
      var rule = crew
      change(&rule)
      for index in neighbourhoods.indices where neighbourhoods[index].crew == nil {
        neighbourhoods[index].crew = rule
      }
    case .neighbourhood(let name):
      var rule = neighbourhoods.first { $0.name == name }?.crew ?? crew
      change(&rule)
      self.change(neighbourhood: name) { $0.crew = rule }
    case .post(let event, let post):
      for e in events.indices where events[e].name == event {
        for p in events[e].posts.indices where events[e].posts[p].name == post {
          change(&events[e].posts[p].crew)
        }
        for p in events[e].recurringPosts.indices
        where events[e].recurringPosts[p].name == post {
          change(&events[e].recurringPosts[p].crew)
        }
      }
    }
  }
}
