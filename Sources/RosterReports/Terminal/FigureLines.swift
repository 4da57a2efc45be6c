import Rostering

extension TerminalPage {
  /// The roster against the figures of a document; nothing where the scenario states none.
  var figures: [String] {
    guard let council = CouncilBriefing(briefing.planned, language) else { return [] }
    let lines = [council.formSentence, council.familiarSentence].compactMap(\.self)
    return heading(language.title(.figures))
      + paragraph(council.headline, lead: " ")
      + lines.flatMap { paragraph($0, lead: " · ") }
  }
}

extension CouncilBriefing {
  /// Hours a week by form of work and in all, each against its figure.
  fileprivate var formSentence: String {
    let lines = (formLines + [otherLine, totalLine]).map { line in
      guard let figure = line.figure else { return "\(line.name) \(line.planned)" }
      return "\(line.name) \(line.planned), \(figure) (\(line.verdict))"
    }
    return say("Uren per week: ", "Hours a week: ") + lines.joined(separator: "; ") + "."
  }
}
