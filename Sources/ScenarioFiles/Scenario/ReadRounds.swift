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
    findings.checkUnique(
      blocks.map { (name: $0.0.name, place: $0.1.place(of: "name")) }, "block")
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

  private func blocksOf(_ entry: Entry) -> Set<String>? {
    let items = entry.texts("blocks", separators: [","]).filter {
      !wasRemoved($0.text, from: "blocks")
    }
    if items.isEmpty {
      entry.note("blocks", "blocks of \(entry.title) names none. Leave it out for all of them")
    }
    return Set(
      items.compactMap { entry.reference($0.text, $0.place, to: "block", among: blockNames) })
  }

  private func goal(_ entry: Entry) -> PresenceGoal {
    if !entry.has("rounds") { entry.noteMissing("rounds") }
    let rounds = entry.count("rounds", 0...50)
    func part(_ key: String) -> Int {
      let count = entry.count(key, 0...50) ?? 0
      if let rounds, count > rounds {
        entry.note(
          key, "\(key) \"\(count)\" of \(entry.title) is more than its rounds \"\(rounds)\"")
      }
      return count
    }
    return PresenceGoal(
      rounds: rounds ?? 0, evenings: part("evenings"), weekend: part("weekend"),
      atLeast: part("at_least"), weight: entry.count("weight", 1...10) ?? 1,
      diminishing: entry.decimal("diminishing", "above 0 and at most 1") { $0 > 0 && $0 <= 1 }
        ?? 0.8,
      twiceADay: entry.flag("twice_a_day") ?? false)
  }
}
