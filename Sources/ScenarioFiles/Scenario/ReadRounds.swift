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
      guard let name else { return nil }
      let block = Block(
        name: name, weekdays: days ?? [], span: span ?? ClockSpan(.midnight, .midnight),
        breakMinutes: breakMinutes)
      // A faulty block has been noted; it must not be compared with others.
      return span == nil || days == nil ? nil : (block, entry)
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

  private func blocksOf(_ entry: Entry) -> Set<String> {
    Set(
      entry.texts("blocks", separators: [","]).compactMap {
        entry.reference($0.text, $0.place, to: "block", among: blockNames)
      })
  }

  private func goal(_ entry: Entry) -> PresenceGoal {
    if !entry.has("rounds") { entry.noteMissing("rounds") }
    let rounds = entry.count("rounds", 0...50)
    for key in ["evenings", "weekend", "at_least"] {
      guard let rounds, let count = entry.count(key, 0...50), count > rounds else { continue }
      entry.note(key, "\(key) \"\(count)\" of \(entry.title) is more than its rounds \"\(rounds)\"")
    }
    return PresenceGoal(
      rounds: rounds ?? 0, evenings: entry.countAgain("evenings"),
      weekend: entry.countAgain("weekend"), atLeast: entry.countAgain("at_least"),
      weight: entry.count("weight", 1...10) ?? 1,
      diminishing: entry.decimal("diminishing", "above 0 and at most 1") { $0 > 0 && $0 <= 1 }
        ?? 0.8,
      twiceADay: entry.flag("twice_a_day") ?? false)
  }
}

extension Entry {
  /// A count that has been checked before; 0 if there is none.
  fileprivate func countAgain(_ key: String) -> Int {
    self[key]?.text.flatMap { Int(plainDigits: $0) } ?? 0
  }
}
