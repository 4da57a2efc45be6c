import RiskCalendar
import Rostering

extension ScenarioReader {
  func blocks() -> [Block] {
    let blocks = root.entries("blocks", .block).compactMap { entry -> (Block, Entry)? in
      let name = entry.identifier("name")
      if !entry.has("days") { entry.noteMissing("days") }
      let days = entry.weekdays("days")
      let span = entry.span()
      let breakMinutes = entry.breakMinutes(within: span?.clockMinutes)
      let handover = entry.handoverMinutes()
      guard let name, let days, let span else { return nil }
      let block = Block(
        name: name, weekdays: days, span: span, breakMinutes: breakMinutes,
        handoverMinutes: handover)
      return (block, entry)
    }
    for (index, (block, entry)) in blocks.enumerated() {
      let twin = blocks[..<index].first {
        $0.0.span == block.span && !$0.0.weekdays.isDisjoint(with: block.weekdays)
      }
      guard let twin, twin.0.name != block.name else { continue }
      findings.add(
        entry.place,
        "\(entry.title) is at the same days and times as block \(quoted(twin.0.name)). Keep one of "
          + "them")
    }
    return blocks.map(\.0)
  }

  func neighbourhoods(_ usual: CrewRule) -> [Neighbourhood] {
    let neighbourhoods = root.entries("neighbourhoods", .neighbourhood).compactMap {
      entry -> (Neighbourhood, Place)? in
      if !entry.has("rounds") { entry.noteMissing("rounds") }
      let goal = goal(entry)
      let blocks = entry.has("blocks") ? blocksOf(entry) : nil
      let crew = entry.has("crew") ? crew(entry, under: usual) : nil
      guard let name = entry.identifier("name") else { return nil }
      let neighbourhood = Neighbourhood(name: name, goal: goal, blocks: blocks, crew: crew)
      return (neighbourhood, entry.place(of: "name"))
    }
    findings.checkUnique(
      neighbourhoods.map { (name: $0.0.name, place: $0.1) }, "neighbourhood")
    return neighbourhoods.map(\.0)
  }

  private func blocksOf(_ entry: Entry) -> Set<String> {
    let names = names(entry, "blocks", of: "blocks", "block", among: blockNames)
    let items = entry.texts("blocks", separators: [","])
    if !items.isEmpty, items.allSatisfy({ wasRemoved($0.text, from: "blocks") }) {
      noteNone("blocks", entry)
    }
    return names
  }

  /// The known names after a key, but for those that an extending scenario took from their list.
  func names(
    _ entry: Entry, _ key: String, of list: String, _ what: String, among known: [String]
  ) -> Set<String> {
    let items = entry.texts(key, separators: [","])
    if entry.has(key), items.isEmpty { noteNone(key, entry) }
    return Set(
      items.filter { !wasRemoved($0.text, from: list) }
        .compactMap { entry.reference($0.text, $0.place, to: what, among: known) })
  }

  private func noteNone(_ key: String, _ entry: Entry) {
    entry.note(key, "\(key) of \(entry.title) names none. Leave it out for all of them")
  }

  /// The presence that a neighbourhood or an event asks for; as many rounds as must be there unless it
  /// says how many.
  func goal(_ entry: Entry) -> PresenceGoal {
    let least = entry.count("at_least", 0...50) ?? 0
    let rounds = entry.count("rounds", 0...50)
    func part(_ key: String) -> Int {
      let count = entry.count(key, 0...50) ?? 0
      if let most = entry.has("rounds") ? rounds : least, count > most {
        entry.note(
          key, "\(key) \"\(count)\" of \(entry.title) is more than its rounds \"\(most)\"")
      }
      return count
    }
    return PresenceGoal(
      rounds: rounds ?? least, evenings: part("evenings"), weekend: part("weekend"),
      atLeast: part("at_least"), weight: entry.count("weight", 1...10) ?? 1,
      diminishing: entry.decimal("diminishing", "above 0 and at most 1") { $0 > 0 && $0 <= 1 }
        ?? 0.8,
      twiceADay: entry.flag("twice_a_day") ?? false)
  }
}
