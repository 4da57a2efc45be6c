import Rostering

extension ScenarioReader {
  /// Everything that stands under a key of some event, with the event.
  func partsOfEvents(_ key: String) -> [(event: SourceValue, part: SourceValue)] {
    (root["events"]?.list ?? []).flatMap { event in
      (event[key]?.list ?? []).map { (event: event, part: $0) }
    }
  }

  /// Notes blocks and stand-bys that have one name, be they of the scenario or of events.
  func checkNames() {
    for (key, what) in [("blocks", "block"), ("standby", "standby")] {
      let all = (root[key]?.list ?? []) + partsOfEvents(key).map(\.part)
      let names = all.compactMap { item in
        item["name"].flatMap { name in name.text.map { (name: $0, place: name.place) } }
      }
      findings.checkUnique(names.filter { !slug(of: $0.name).isEmpty }, what)
    }
  }

  /// Notes posts of two events that a roster could not tell apart.
  func checkTwinPosts(_ scenario: Scenario) {
    var seen: [Post: String] = [:]
    for event in scenario.events {
      for var post in event.posts {
        post.crew = CrewRule()
        post.breakMinutes = 0
        if let other = seen.updateValue(event.name, forKey: post), other != event.name {
          findings.add(
            root.place(of: "events"),
            "post \(quoted(post.name)) on \(post.date) is in the events \(quoted(other)) and "
              + "\(quoted(event.name)). Keep one of them")
        }
      }
    }
    checkRecurringTwins()
  }

  /// Posts that come round may be on any date: of those a name and a place are in one event only.
  private func checkRecurringTwins() {
    var seen: [[String]: [PlacedPost]] = [:]
    for (event, post) in partsOfEvents("posts") {
      guard let name = post["name"]?.text, let place = post["place"]?.text else { continue }
      let later = PlacedPost(
        event: event["name"]?.text ?? "", isRecurring: post["date"]?.isEmpty ?? true)
      let earlier = seen[[name, place], default: []].first {
        $0.event != later.event && ($0.isRecurring || later.isRecurring)
      }
      if let earlier {
        findings.add(
          post["name"]?.place ?? post.place,
          "post \(quoted(name)) at \(quoted(place)) is in the events \(quoted(earlier.event)) and "
            + "\(quoted(later.event)). Give it a name of its own")
      }
      seen[[name, place], default: []].append(later)
    }
  }
}

/// A post as far as others may be its twin.
private struct PlacedPost {
  var event: String
  var isRecurring: Bool
}
