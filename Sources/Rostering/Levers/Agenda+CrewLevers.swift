extension Agenda {
  /// Crews of one person less, wherever three or more go: nobody goes alone for it. Where the mix of a
  /// crew takes all its members, nobody can be missed.
  var crewLevers: [Lever] {
    let own = scenario.neighbourhoods.filter { $0.crew != nil }
    let inherits = own.count < scenario.neighbourhoods.count
    let places =
      (inherits ? [(Lever.CrewedPlace.everywhere, scenario.crew)] : [])
      + own.map { (.neighbourhood($0.name), $0.crew ?? scenario.crew) }
    return places.compactMap(smallerCrew)
      + postLevers
  }

  /// The same for the posts of events, each once however often it comes round; and of those that go
  /// with fewer people than are wanted, one wanted less.
  private var postLevers: [Lever] {
    let levers = posts.flatMap { asked in
      [
        smallerCrew(.post(event: asked.event, post: asked.post.name), asked.post.crew),
        fewerWanted(asked.event, asked.post),
      ].compactMap(\.self)
    }
    return levers.indices.filter { levers.firstIndex(of: levers[$0]) == $0 }.map { levers[$0] }
  }

  private func smallerCrew(_ place: Lever.CrewedPlace, _ rule: CrewRule) -> Lever? {
    let mix = rule.disciplines.reduce(0) { $0 + $1.count }
    let least = max(mix, rule.skills.map(\.count).max() ?? 0, Self.pair)
    return rule.atLeast > least ? .leastCrew(place, rule.atLeast - 1) : nil
  }

  private func fewerWanted(_ event: String, _ post: Post) -> Lever? {
    let fewer = post.crew.wanted - 1
    guard fewer >= max(Self.pair, post.crew.atLeast) else { return nil }
    return .wantedCrew(event: event, post: post.name, fewer)
  }

  private static let pair = 2
}
