import RiskCalendar
import Rostering

extension ScenarioReader {
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
  /// Where the sun sets for times that are told by it.
  func location() -> Coordinates? {
    guard let entry = root.entry("location", .location) else { return nil }
    for key in ["latitude", "longitude"] where !entry.has(key) { entry.noteMissing(key) }
    let latitude = entry.decimal("latitude", "-90 to 90") { (-90...90).contains($0) }
    let longitude = entry.decimal("longitude", "-180 to 180") { (-180...180).contains($0) }
    guard let latitude, let longitude else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }
}
