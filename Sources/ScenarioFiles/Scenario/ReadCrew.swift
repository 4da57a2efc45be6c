import Rostering

extension ScenarioReader {
  /// A pair, and one of each discipline if there are two or more.
  var usualCrew: CrewRule {
    let mix = disciplines.count >= 2 ? disciplines.map { CrewRule.Quota($0, 1) } : []
    return CrewRule(atLeast: 2, wanted: 2, atMost: max(2, mix.count), disciplines: mix)
  }

  /// The crew that `owner` asks for; what it does not say is as in `usual`, stretched to fit the
  /// numbers that it does say.
  func crew(_ owner: Entry, under usual: CrewRule) -> CrewRule {
    guard let entry = owner.entry("crew", .crew) else { return usual }
    let crew = rule(entry, under: usual)
    check(crew, entry)
    return crew
  }

  /// What an event raises of a usual crew; nil if nothing. What it does not say raises nothing.
  func raisedCrew(_ owner: Entry, over usual: CrewRule) -> CrewRule? {
    guard let entry = owner.entry("crew", .crew) else { return nil }
    check(rule(entry, under: usual), entry)
    return rule(entry, under: CrewRule(atLeast: 1, atMost: 1))
  }

  private func rule(_ entry: Entry, under usual: CrewRule) -> CrewRule {
    let given = (
      least: entry.count("at_least", 1...20), wanted: entry.count("wanted", 1...20),
      most: entry.count("at_most", 1...20)
    )
    let least = given.least ?? usual.atLeast
    let wanted = given.wanted ?? min(max(least, usual.wanted), given.most ?? .max)
    let most = given.most ?? max(wanted, usual.atMost)
    return CrewRule(
      atLeast: least, wanted: wanted, atMost: most,
      disciplines: entry.has("disciplines")
        ? quotas(entry, "disciplines", "discipline", disciplines) : usual.disciplines,
      skills: entry.has("skills") ? quotas(entry, "skills", "skill", skills) : usual.skills)
  }

  private func quotas(
    _ entry: Entry, _ key: String, _ what: String, _ known: [String]
  ) -> [CrewRule.Quota] {
    guard let fields = entry[key]?.map else {
      entry.note(
        key,
        "\(key) of \(entry.title) is \(entry[key]?.kind ?? "") where counts are "
          + "expected, like \(key): \(Section.crew.example(of: key) ?? "")")
      return []
    }
    return fields.compactMap { field in
      guard let name = entry.reference(field.key, field.place, to: what, among: known) else {
        return nil
      }
      guard let text = field.value.text, let count = Int(plainDigits: text),
        (0...20).contains(count)
      else {
        findings.add(
          field.place, "\(quoted(field.key)) of \(entry.title) is no whole number from 0 to 20")
        return nil
      }
      return count == 0 ? nil : CrewRule.Quota(name, count)
    }
  }

  private func check(_ crew: CrewRule, _ entry: Entry) {
    if crew.atLeast > crew.wanted {
      findings.add(
        entry.place,
        "\(entry.title) has at_least \"\(crew.atLeast)\", more than wanted \"\(crew.wanted)\"")
    }
    if crew.wanted > crew.atMost {
      findings.add(
        entry.place,
        "\(entry.title) has wanted \"\(crew.wanted)\", more than at_most \"\(crew.atMost)\"")
    }
    let mix = crew.disciplines.reduce(0) { $0 + $1.count }
    if mix > crew.atMost {
      findings.add(
        entry.place,
        "\(entry.title) asks for \(mix) people of its disciplines, more than at_most "
          + "\"\(crew.atMost)\". Maybe disciplines: {}?")
    }
    for quota in crew.skills where quota.count > crew.atMost {
      findings.add(
        entry.place,
        "\(entry.title) asks for \(quota.count) people with the skill \(quoted(quota.name)), more "
          + "than at_most \"\(crew.atMost)\"")
    }
  }
}
