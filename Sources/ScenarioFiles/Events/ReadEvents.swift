import RiskCalendar
import Rostering

extension ScenarioReader {
  func events(_ usual: CrewRule) -> [RiskEvent] {
    let events = root.entries("events", .event).compactMap { entry -> (RiskEvent, Place)? in
      if !entry.has("posts") { entry.noteMissing("posts") }
      let posts = entry.entries("posts", .post)
      let name = entry.identifier("name")
      let asked = posts.compactMap { post($0, usual) }
      findings.checkUnique(
        posts.compactMap { post in post.name.map { (name: $0, place: post.place(of: "name")) } },
        "post")
      return name.map { (RiskEvent(name: $0, posts: asked), entry.place(of: "name")) }
    }
    findings.checkUnique(events.map { (name: $0.0.name, place: $0.1) }, "event")
    return events.map(\.0)
  }

  private func post(_ entry: Entry, _ usual: CrewRule) -> Post? {
    let name = entry.identifier("name")
    let place = entry.shownText("place")
    if !entry.has("date") { entry.noteMissing("date") }
    let date = entry.date("date")
    let span = entry.span()
    let breakMinutes = entry.breakMinutes(within: span?.clockMinutes)
    let handover = entry.handoverMinutes()
    let crew = crew(entry, under: usual)
    guard let name, let place, let date, let span else { return nil }
    return Post(
      name: name, place: place, date: date, span: span, breakMinutes: breakMinutes,
      handoverMinutes: handover, crew: crew)
  }

  func travel() -> TravelTimes {
    guard let entry = root.entry("travel", .travel) else { return TravelTimes() }
    var between: [TravelTimes.Pair: Int] = [:]
    for journey in entry.entries("between", .journey) {
      for key in ["from", "to", "minutes"] where !journey.has(key) { journey.noteMissing(key) }
      let minutes = journey.duration("minutes", 0...240)
      guard let origin = journey.shownText("from"), let goal = journey.shownText("to"), let minutes
      else { continue }
      let pair = TravelTimes.Pair(origin, goal)
      if origin == goal || between[pair] != nil {
        findings.add(
          journey.place,
          "travel from \(quoted(origin)) to \(quoted(goal)) "
            + (origin == goal ? "stays where it is" : "is there already; it counts both ways"))
      }
      between[pair] = minutes
    }
    return TravelTimes(usual: entry.duration("usual", 0...240) ?? 0, between: between)
  }
}
