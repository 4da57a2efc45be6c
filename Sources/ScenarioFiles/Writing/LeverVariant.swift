import RiskCalendar
public import Rostering

/// What a lever changes, as a file that says only what differs from its scenario: to extend that
/// scenario it needs no more than an `extends`.
///
/// - Parameters:
///   - lever: One of the levers of `scenario`.
///   - scenario: What it changes.
///   - remark: What stands above it, as a comment.
/// - Returns: YAML with a line end after every line.
public func variantText(_ lever: Lever, of scenario: Scenario, remark: String) -> String {
  let comment = remark.split(whereSeparator: \.isNewline).map { "# \($0)" }
  return (comment + lines(lever, scenario)).map { $0 + "\n" }.joined()
}

private func lines(_ lever: Lever, _ scenario: Scenario) -> [String] {
  switch lever {
  case .opening(let name, let opening): availability(name, opening)
  case .evenings(let name, let most): worker(name, "evenings_per_week: \(most)")
  case .weekends(let name, let most): worker(name, "weekends_per_month: \(most)")
  case .latestEnd(let name, let end): worker(name, "latest_end: \(end)")
  case .contract(let name, let fte): worker(name, "fte: \(fte)")
  case .hire(let employer, let discipline, let fte):
    worker(
      scenario.nameOfRecruit(discipline),
      "employer: \(yaml(employer)), discipline: \(yaml(discipline)), fte: \(fte)")
  case .rounds(let name, _), .obligatoryRounds(let name, _):
    goals(lever.applied(to: scenario), [name])
  case .leastCrew, .wantedCrew: crews(lever.applied(to: scenario), besides: scenario)
  case .houseLimit(let employer, let limit):
    item("employers", employer, "limits: {\(text(limit))}")
  }
}

private func availability(_ name: String, _ opening: Lever.Opening) -> [String] {
  let (from, to) = (opening.span.start, opening.span.end)
  return ["availability:"]
    + opening.dates.map {
      "  - {worker: \(yaml(name)), state: available, from_date: \($0), from: \(from), to: \(to)}"
    }
}

private func worker(_ name: String, _ fields: String) -> [String] { item("workers", name, fields) }

private func item(_ list: String, _ name: String, _ fields: String) -> [String] {
  ["\(list):", "  - {name: \(yaml(name)), \(fields)}"]
}

private func goals(_ changed: Scenario, _ names: Set<String>) -> [String] {
  ["neighbourhoods:"]
    + changed.neighbourhoods.filter { names.contains($0.name) }.map { place in
      "  - {name: \(yaml(place.name)), rounds: \(place.goal.rounds), evenings: "
        + "\(place.goal.evenings), weekend: \(place.goal.weekend), at_least: \(place.goal.atLeast)}"
    }
}

/// The crews that are not as they were.
private func crews(_ changed: Scenario, besides scenario: Scenario) -> [String] {
  let places = zip(changed.neighbourhoods, scenario.neighbourhoods).compactMap { place, old in
    place.crew == old.crew ? nil : place.crew.map { "  - {name: \(yaml(place.name)), \(text($0))}" }
  }
  let events = zip(changed.events, scenario.events).flatMap { event, old in
    zip(event.crews, old.crews).filter { $0.crew != $1.crew }.map { post, _ in
      "  - {name: \(yaml(event.name)), posts: [{name: \(yaml(post.name)), \(text(post.crew))}]}"
    }
  }
  return (places.isEmpty ? [] : ["neighbourhoods:"] + places)
    + (events.isEmpty ? [] : ["events:"] + events)
}

extension RiskEvent {
  /// The crews of its posts, by their names.
  fileprivate var crews: [(name: String, crew: CrewRule)] {
    posts.map { ($0.name, $0.crew) } + recurringPosts.map { ($0.name, $0.crew) }
  }
}

/// All numbers of a crew, for those that are not given would stretch to fit.
private func text(_ crew: CrewRule) -> String {
  "crew: {at_least: \(crew.atLeast), wanted: \(crew.wanted), at_most: \(crew.atMost)}"
}

private func text(_ limit: LimitOverride) -> String {
  switch limit.target {
  case .number(let key):
    "\(key.rawValue): \(key.countsDays ? "\(limit.value)" : durationText(limit.value))"
  case .weeklyRest: "weekly_rest: \(durationText(limit.value))"
  default: "daily_rest: \(durationText(limit.value))"
  }
}

/// A text as YAML, whatever is in it.
private func yaml(_ text: String) -> String {
  let escaped = text.map { character in
    character == "\"" || character == "\\" ? "\\\(character)" : String(character)
  }
  return "\"\(escaped.joined())\""
}
