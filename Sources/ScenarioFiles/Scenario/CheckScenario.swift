import Rostering

extension ScenarioReader {
  /// Notes work that a roster could not tell apart.
  func checkActivities(_ scenario: Scenario) {
    var names = [(name: scenario.roundName, place: root.place(of: "round_name"))]
    for key in ["meetings", "sessions"] { names += namesWithPlaces(key) }
    findings.checkUnique(names, "activity")
    let others = Dictionary(names.map { (slug(of: $0.name), $0.name) }) { first, _ in first }
    for (_, post) in partsOfEvents("posts") {
      guard let name = post["name"]?.text, let other = others[slug(of: name)] else { continue }
      findings.add(
        post["name"]?.place ?? post.place,
        "post \(quoted(name)) has the name of other work, \(quoted(other)). Give it a name of its own"
      )
    }
    checkTwinPosts(scenario)
  }

  /// What the items of a list are called.
  func namesWithPlaces(_ key: String) -> [(name: String, place: Place)] {
    (root[key]?.list ?? []).compactMap { item in
      item["name"].flatMap { name in name.text.map { (name: $0, place: name.place) } }
    }
  }

  /// Notes places and activities that differ from known ones only in how they are written, and
  /// journeys between places that nothing happens at.
  func checkPlaces(_ scenario: Scenario) {
    let events = scenario.events
    var known = Spellings()
    for name in scenario.neighbourhoods.map(\.name) + scenario.meetings.map(\.place)
      + scenario.sessions.map(\.place) + events.flatMap(\.placesOfPosts)
    {
      known.add(name)
    }
    let activities = Spellings(
      [scenario.roundName] + scenario.meetings.map(\.name) + scenario.sessions.map(\.name)
        + events.flatMap(\.namesOfPosts))
    for key in ["meetings", "sessions"] {
      for item in root[key]?.list ?? [] { check(item["place"], "place", known) }
    }
    for (_, post) in partsOfEvents("posts") { check(post["place"], "place", known) }
    checkPinned(scenario, &known, activities)
    checkJourneys(known)
  }

  private func checkPinned(_ scenario: Scenario, _ known: inout Spellings, _ activities: Spellings)
  {
    for pin in root["pins"]?.list ?? [] {
      check(pin["activity"], "activity", activities)
      guard let place = pin["place"], let text = place.text else { continue }
      if pin["activity"]?.text == scenario.roundName, !neighbourhoodNames.contains(text) {
        findings.add(
          place.place,
          "unknown neighbourhood \(quoted(text)) of a pin" + maybe(text, among: neighbourhoodNames))
      } else {
        check(place, "place", known)
        known.add(text)
      }
    }
  }

  /// An extended scenario is not to blame for journeys to what the extending one dropped.
  private func checkJourneys(_ known: Spellings) {
    for journey in root["travel"]?["between"]?.list ?? []
    where journey.place.file == source.place.file {
      for key in ["from", "to"] {
        guard let value = journey[key], let text = value.text, !known.all.contains(text) else {
          continue
        }
        findings.add(
          value.place, "unknown place \(quoted(text)) of travel" + maybe(text, among: known.all))
      }
    }
  }

  private func check(_ value: SourceValue?, _ what: String, _ known: Spellings) {
    guard let value, let text = value.text, let usual = known.usual(text), usual != text else {
      return
    }
    findings.add(
      value.place,
      "the \(what) \(quoted(text)) is written differently elsewhere. Maybe \(quoted(usual))?")
  }
}

extension RiskEvent {
  fileprivate var placesOfPosts: [String] { posts.map(\.place) + recurringPosts.map(\.place) }
  fileprivate var namesOfPosts: [String] { posts.map(\.name) + recurringPosts.map(\.name) }
}

/// Names with the first way each was written.
private struct Spellings {
  private(set) var all: [String] = []
  private var bySlug: [String: String] = [:]

  init(_ names: [String] = []) {
    for name in names { add(name) }
  }

  mutating func add(_ name: String) {
    guard bySlug[slug(of: name)] == nil else { return }
    bySlug[slug(of: name)] = name
    all.append(name)
  }

  func usual(_ name: String) -> String? { bySlug[slug(of: name)] }
}
