import RiskCalendar
import Rostering

extension ScenarioReader {
  /// The matches that events may be about.
  func fixtures() -> [Fixture] {
    let matches = root.entries("fixtures", .fixture).compactMap { entry -> (Fixture, Place)? in
      if !entry.has("date") { entry.noteMissing("date") }
      let date = entry.date("date")
      let kickOff = entry.clock("kick_off")
      let opponent = entry.shownText("opponent")
      let risk = entry.has("risk") ? entry.shownText("risk") : nil
      guard let date, let opponent else { return nil }
      return (Fixture(date: date, kickOff: kickOff, opponent: opponent, risk: risk), entry.place)
    }
    for (index, (match, place)) in matches.enumerated() {
      let twin = matches[..<index].first {
        $0.0.date == match.date && slug(of: $0.0.opponent) == slug(of: match.opponent)
      }
      guard let twin else { continue }
      findings.add(
        place,
        "the match against \(quoted(match.opponent)) on \(match.date) is there already "
          + "(\(twin.1.title))")
    }
    return matches.map(\.0)
  }
}

extension EventDatesReader {
  /// The matches that an event is about: all, or those of a risk or against an opponent.
  func fixtures(_ when: Entry) -> DateRule? {
    guard let known = known(calendar.fixtures, .fixtures, when, "fixtures") else { return nil }
    if when["fixtures"]?.text?.lowercased() == "all" { return .fixtures(known) }
    if let text = when["fixtures"]?.text {
      when.note(
        "fixtures",
        "fixtures \(quoted(text)) of \(when.title) is neither all nor a group of keys, like "
          + "fixtures: \(example(text, known))")
      return nil
    }
    return when.entry("fixtures", .matches).map { .fixtures(matches($0, among: known)) }
  }

  /// Those of a risk and against an opponent.
  private func matches(_ entry: Entry, among known: [Fixture]) -> [Fixture] {
    if !entry.has("risk"), !entry.has("opponent") {
      findings.add(
        entry.place, "\(entry.title) names neither a risk nor an opponent. Write all for all")
    }
    let risks = chosen(entry, "risk", .fixtures, "risk")
    let opponents = chosen(entry, "opponent", .fixtures, "opponent")
    let matches = known.filter { match in
      (risks?.contains { $0 == match.risk } ?? true)
        && (opponents?.contains(match.opponent) ?? true)
    }
    let isNamed = risks?.isEmpty != true && opponents?.isEmpty != true
    if matches.isEmpty, isNamed, isWhole(known, .fixtures) {
      findings.add(
        entry.place, "\(entry.title) are no match of the list: none has this risk and opponent")
    }
    return matches
  }

  private func example(_ text: String, _ known: [Fixture]) -> String {
    if let risk = nearMiss(text, among: known.compactMap(\.risk)) { return "{risk: \(risk)}" }
    return nearMiss(text, among: known.map(\.opponent)).map { "{opponent: \($0)}" }
      ?? "{risk: hoog}"
  }
}
