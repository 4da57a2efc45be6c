import Rostering

extension ScenarioReader {
  /// The workers that something is for; all unless said otherwise.
  func who(_ entry: Entry, _ workers: [Worker]) -> (audience: Audience, workers: [Worker]) {
    let everybody = (Audience(), workers)
    guard let value = entry["who"] else { return everybody }
    if value.text == "all" { return everybody }
    if let text = value.text {
      entry.note(
        "who",
        "who \(quoted(text)) of \(entry.title) is neither all nor a group of keys, like who: "
          + whoExample(text))
      return everybody
    }
    guard let who = Entry(value, .who, findings, name: entry.name) else { return everybody }
    let audience = audience(who)
    let chosen = workers.filter(audience.includes)
    if chosen.isEmpty, !workers.isEmpty, !source.unreadable.contains(.workers) {
      findings.add(value.place, "who of \(entry.title) is nobody on the team")
    }
    return (audience, chosen)
  }

  private func whoExample(_ text: String) -> String {
    for (key, known) in [
      ("discipline", disciplines), ("employer", employerNames), ("skill", skills),
      ("home", neighbourhoodNames),
    ] {
      if let meant = nearMiss(text, among: known) { return "{\(key): \(meant)}" }
    }
    return nearMiss(text, among: workerNames).map { "{names: [\($0)]}" }
      ?? "{discipline: jeugdcoach}"
  }

  /// Those of whom everything holds that is said.
  private func audience(_ who: Entry) -> Audience {
    func named(
      _ key: String, _ what: String, _ known: [String], in list: String? = nil
    ) -> Set<String>? {
      guard who.has(key) else { return nil }
      let items = who.texts(key, separators: [","]).filter { item in
        list.map { !wasRemoved(item.text, from: $0) } ?? true
      }
      return Set(items.compactMap { who.reference($0.text, $0.place, to: what, among: known) })
    }
    return Audience(
      disciplines: named("discipline", "discipline", disciplines),
      employers: named("employer", "employer", employerNames, in: "employers"),
      skills: named("skill", "skill", skills),
      homes: named("home", "neighbourhood", neighbourhoodNames, in: "neighbourhoods"),
      names: named("names", "worker", workerNames, in: "workers"))
  }
}
