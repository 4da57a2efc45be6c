import Rostering

extension CouncilBriefing {
  /// What stays open, in one or two sentences, and first of all whether a rule is broken.
  var openSentences: [String] {
    let all = [ruleSentence, dutySentence, roundSentence].compactMap(\.self)
    return all.isEmpty ? [language.nothingOpen] : all
  }

  private var open: [OpenWork] { planned.verdict.openWork }

  private var ruleSentence: String? {
    guard !planned.verdict.isLegal else { return nil }
    let count = language.violationCount(planned.verdict.violations.count)
    return say("Let op: dit rooster heeft \(count).", "Mind: this roster has \(count).")
  }

  /// Work that must be done and is not.
  private var dutySentence: String? {
    let missing = open.filter { $0.kind.level == .must }
    guard !missing.isEmpty else { return nil }
    let hours = language.hours(missing.reduce(0) { $0 + $1.cost })
    let works = shortList(missing.map(work).eachOnce)
    return say(
      "Er blijft \(hours) uur verplicht werk open: \(works).",
      "\(hours) hours of work that must be done stay open: \(works).")
  }

  private func work(_ open: OpenWork) -> String {
    guard open.kind == .obligatoryRounds else { return open.activity }
    return say("verplichte rondes in \(open.place)", "obligatory rounds in \(open.place)")
  }

  /// Rounds that are asked and do not go. What events ask is asked by the week, too.
  private var roundSentence: String? {
    let missing = open.filter { $0.kind == .rounds(.any) && $0.event == nil }
    let count = missing.reduce(0) { $0 + $1.missing }
    guard count > 0 else {
      let isElsewhen = open.contains { $0.kind.level == .presence }
      return isElsewhen
        ? say(
          "Er gaan genoeg rondes, maar niet altijd op de gevraagde momenten.",
          "There are rounds enough, but not always at the times asked for.") : nil
    }
    let asked = account.neighbourhoods.reduce(0) { $0 + $1.presence.asked(.any) }
    let places = missing.map(\.place).eachOnce.map { place in
      "\(place) \(missing.filter { $0.place == place }.reduce(0) { $0 + $1.missing })"
    }
    let go = say(count == 1 ? "gaat" : "gaan", count == 1 ? "does" : "do")
    return say(
      "Van de \(asked) gevraagde rondes \(go) er \(count) niet: \(shortList(places)).",
      "Of the \(asked) rounds asked for, \(count) \(go) not go: \(shortList(places)).")
  }

  /// The first of many items, and how many more there are.
  private func shortList(_ items: [String]) -> String {
    let (most, rest) = (5, items.count - 5)
    guard rest > 1 else { return language.list(items) }
    return language.list(items.prefix(most) + [say("\(rest) andere", "\(rest) others")])
  }
}
