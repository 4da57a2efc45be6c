import RiskCalendar
import Rostering

extension ScenarioReader {
  func events(
    _ team: [Worker], _ neighbourhoods: [Neighbourhood], _ crew: CrewRule,
    _ dates: EventDatesReader
  ) -> [RiskEvent] {
    let surroundings = EventSurroundings(team: team, neighbourhoods: neighbourhoods, crew: crew)
    let events = root.entries("events", .event).compactMap { entry -> (RiskEvent, Place)? in
      let event = EventReader(
        reader: self, entry: entry, surroundings: surroundings, dates: dates.dates(entry)
      ).event()
      return event.map { ($0, entry.place(of: "name")) }
    }
    findings.checkUnique(events.map { (name: $0.0.name, place: $0.1) }, "event")
    return events.map(\.0)
  }
}

/// What events ask for, and of whom.
struct EventSurroundings {
  var team: [Worker]
  var neighbourhoods: [Neighbourhood]
  /// Who goes on a round or post where nothing else is said.
  var crew: CrewRule
}

/// Reads one event.
struct EventReader {
  let reader: ScenarioReader
  let entry: Entry
  let surroundings: EventSurroundings
  /// When it comes round; nil if it does not say so, or wrongly.
  let dates: EventDates?

  var findings: Findings { reader.findings }
  /// Whether it says when it comes round, be it wrongly.
  var comesRound: Bool { entry.has("when") }
  var isOfFixtures: Bool { entry["when"]?["fixtures"] != nil }

  func event() -> RiskEvent? {
    let name = entry.identifier("name")
    checkParts()
    let (posts, recurring) = posts()
    var event = RiskEvent(name: name ?? "", dates: dates, posts: posts)
    event.recurringPosts = recurring
    event.demands = demands()
    event.blocks = blocks()
    event.standbys = standbys()
    event.stopsLeave = entry.flag("leave") == false
    event.asksDaysOff = asksDaysOff()
    event.rest = rest()
    return name == nil ? nil : event
  }

  private func asksDaysOff() -> Bool {
    let words = ["ask", "keep"]
    let word = entry.parsed(
      "days_off", "neither ask nor keep", repair: { nearMiss($0, among: words) }
    ) {
      words.contains($0) ? $0 : nil
    }
    return word == "ask"
  }

  private func rest() -> EventRest {
    guard let rest = entry.entry("rest", .rest) else { return EventRest() }
    return EventRest(
      before: rest.duration("before", 0...4_320) ?? 0, after: rest.duration("after", 0...4_320) ?? 0
    )
  }

  /// Notes what says nothing without something else.
  private func checkParts() {
    if entry.has("rest"), !entry.has("posts") {
      entry.note("rest", "rest of \(entry.title) is around its posts, and it has none")
    }
    guard !comesRound else { return }
    if !entry.has("posts") {
      findings.add(
        entry.place,
        "\(entry.title) has neither \"when\" nor \"posts\". Write it like when: {yearly: 12-31}")
    }
    for key in Self.whileItLasts where entry.has(key) {
      entry.note(
        key,
        "\(key) of \(entry.title) only has a meaning beside \"when\". Write it like "
          + "when: {yearly: 12-31}")
    }
  }

  private static let whileItLasts = [
    "confirmed", "leave", "days_off", "town", "neighbourhoods", "blocks", "standby",
  ]
}
