import Rostering

extension Language {
  /// Who lays down a limit.
  func name(_ layer: Layer) -> String {
    switch layer {
    case .law: say("wet", "law")
    case .agreement: say("cao", "agreement")
    case .house: say("huisregel", "house rule")
    case .person: say("afspraak met de medewerker", "agreed with the worker")
    case .override: say("afwijking van de regels", "departure from the rules")
    }
  }

  /// How sure it is that a text says so today.
  func name(_ certainty: Certainty) -> String {
    switch certainty {
    case .seen: say("gezien in de bron", "seen in the source")
    case .olderEdition: say("oudere uitgave", "older edition")
    case .derived: say("afgeleid", "derived")
    case .chosen: say("eigen keuze", "own choice")
    case .supposed: say("aangenomen", "supposed")
    }
  }

  /// Id and article, or who lays it down: `ATW 5:7 lid 2 a (ATW-SHIFT)`, `huisregel (HOUSE-…)`.
  func reference(_ citation: Citation) -> String {
    let origin = citation.article.isEmpty ? name(citation.layer) : citation.article
    return "\(origin) (\(citation.id))"
  }

  /// Where a limit comes from, in full: layer, article, text, edition and how sure that is.
  func origin(_ citation: Citation) -> String {
    let text = [citation.source, citation.edition].filter { !$0.isEmpty }.joined(separator: ", ")
    let origin =
      citation.article.isEmpty ? citation.id : "\(citation.article) (\(citation.id))"
    return
      ([name(citation.layer) + ": " + origin, text].filter { !$0.isEmpty }
      + [name(citation.certainty)]).joined(separator: "; ")
  }
}
