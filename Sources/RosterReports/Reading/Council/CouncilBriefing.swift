import Rostering

/// A roster held against the figures of a document, in the language of readers outside the team:
/// hours and neighbourhoods, and nobody's name.
struct CouncilBriefing {
  let planned: PlannedRoster
  let account: FiguresAccount
  let language: Language

  /// Nil where the scenario states no figures.
  init?(_ planned: PlannedRoster, _ language: Language) {
    guard let account = FiguresAccount(of: planned) else { return nil }
    self.planned = planned
    self.account = account
    self.language = language
  }

  var figures: Figures { account.figures }

  func say(_ dutch: String, _ english: String) -> String { language.say(dutch, english) }
}

extension CouncilBriefing {
  /// Whether the roster meets every figure of the document; nil where that has none.
  var isMet: Bool? { account.answers.isEmpty ? nil : account.answers.allSatisfy(\.self) }

  /// In one sentence whether the roster meets the document.
  var headline: String {
    let (all, met) = (account.answers.count, account.answers.count(where: \.self))
    let document = "“\(figures.document)”"
    switch (all, met) {
    case (0, _):
      return say(
        "In \(document) staat geen cijfer waaraan dit rooster te toetsen is.",
        "There is no figure in \(document) that this roster can be held against.")
    case (1, 1):
      return say(
        "Dit rooster haalt het cijfer uit \(document).",
        "This roster meets the figure of \(document).")
    case (1, _):
      return say(
        "Dit rooster haalt het cijfer uit \(document) niet.",
        "This roster does not meet the figure of \(document).")
    case (all, all):
      return say(
        "Dit rooster haalt alle \(all) cijfers uit \(document).",
        "This roster meets all \(all) figures of \(document).")
    case (_, 0):
      return say(
        "Dit rooster haalt geen van de \(all) cijfers uit \(document).",
        "This roster meets none of the \(all) figures of \(document).")
    default:
      return say(
        "Dit rooster haalt \(met) van de \(all) cijfers uit \(document).",
        "This roster meets \(met) of the \(all) figures of \(document).")
    }
  }

  /// What is not met and by how much; nil where nothing is.
  var shortfall: String? {
    let hours = (formLines + [totalLine]).compactMap(\.shortfall)
    let places = account.unfamiliarNeighbourhoods.map(\.name)
    let faces = say(
      "bekende gezichten (te weinig in \(language.list(places)))",
      "familiar faces (too few in \(language.list(places)))")
    let all = hours + (places.isEmpty ? [] : [faces])
    return all.isEmpty
      ? nil : say("Niet gehaald: ", "Not met: ") + language.list(all) + "."
  }
}
