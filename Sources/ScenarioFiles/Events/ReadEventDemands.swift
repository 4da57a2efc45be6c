import RiskCalendar
import Rostering

extension EventReader {
  /// What it asks of rounds everywhere, and in single neighbourhoods.
  func demands() -> [EventDemand] {
    let everywhere = entry.entry("town", .town).flatMap { demand($0, nil, surroundings.crew) }
    let entries = entry.entries("neighbourhoods", .eventNeighbourhood)
    findings.checkUnique(
      entries.compactMap { item in item.name.map { (name: $0, place: item.place(of: "name")) } },
      "neighbourhood")
    return [everywhere].compactMap(\.self) + entries.compactMap(demand)
  }

  private func demand(_ entry: Entry) -> EventDemand? {
    if !entry.has("name") { entry.noteMissing("name") }
    let isGone = reader.wasRemoved(entry.text("name"), from: "neighbourhoods")
    let name =
      isGone
      ? nil
      : entry.reference("name", to: "neighbourhood", among: reader.neighbourhoodNames)
    let own = surroundings.neighbourhoods.first { $0.name == name }?.crew
    let demand = demand(entry, name.map { [$0] }, own ?? surroundings.crew)
    return name == nil ? nil : demand
  }

  private func demand(
    _ entry: Entry, _ neighbourhoods: Set<String>?, _ usual: CrewRule
  ) -> EventDemand? {
    let twice = entry.flag("twice_a_day") ?? false
    if !Self.asking.contains(where: entry.has), !twice {
      findings.add(
        entry.place, "\(entry.title) asks nothing; write rounds, weight, crew or closed_blocks")
    }
    var demand = EventDemand(
      neighbourhoods: neighbourhoods, days: days(entry), goal: goal(entry),
      weight: entry.count("weight", 1...10), crew: reader.raisedCrew(entry, over: usual))
    demand.closedBlocks = reader.names(
      entry, "closed_blocks", of: "blocks", "block", among: reader.blockNames)
    demand.twiceADay = twice
    return demand
  }

  private static let asking = ["rounds", "at_least", "weight", "crew", "closed_blocks"]

  private func goal(_ entry: Entry) -> PresenceGoal? {
    if entry.has("rounds") || entry.has("at_least") { return reader.goal(entry) }
    for key in ["evenings", "weekend", "diminishing"] where entry.has(key) {
      entry.note(
        key, "\(key) of \(entry.title) is about its rounds, and it asks for none. Write rounds: 2")
    }
    return nil
  }
}

// MARK: Blocks and stand-by

extension EventReader {
  func blocks() -> [EventBlock] {
    entry.entries("blocks", .eventBlock).compactMap { entry in
      let name = entry.identifier("name")
      let places =
        entry.has("neighbourhoods")
        ? reader.names(
          entry, "neighbourhoods", of: "neighbourhoods", "neighbourhood",
          among: reader.neighbourhoodNames) : nil
      let days = days(entry)
      let hours = hours(entry)
      let breakMinutes = entry.breakMinutes(within: hours?.knownMinutes)
      let handover = entry.handoverMinutes()
      // A block in neighbourhoods that were all taken away is none.
      guard let name, let hours, places?.isEmpty != true else { return nil }
      var block = EventBlock(name: name, neighbourhoods: places, days: days, hours: hours)
      block.breakMinutes = breakMinutes
      block.handoverMinutes = handover
      return block
    }
  }

  func standbys() -> [EventStandby] {
    entry.entries("standby", .eventStandby).compactMap { entry in
      let name = entry.identifier("name")
      let days = days(entry)
      let isPartOfDay = entry.has("from") || entry.has("to")
      let hours = isPartOfDay ? hours(entry, longest: 1_440) : nil
      let (audience, chosen) = reader.who(entry, surroundings.team)
      let people = reader.people(entry, chosen.count)
      guard let name else { return nil }
      var standby = EventStandby(
        name: name, days: days, hours: hours, people: people, workers: Set(chosen.map(\.name)))
      standby.audience = audience
      return standby
    }
  }
}
