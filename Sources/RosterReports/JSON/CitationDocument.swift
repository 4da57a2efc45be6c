import Rostering

/// Where a limit comes from.
struct CitationDocument: Codable {
  /// Id of the provision, such as `ATW-SHIFT`.
  var id: String
  /// `law`, `agreement`, `house`, `person` or `override`.
  var layer: String
  /// The article; absent for rules of one's own.
  var article: String?
  /// The text it was read in; absent for rules of one's own.
  var text: String?
  /// Of when that text is; absent for rules of one's own.
  var edition: String?
  /// How sure it is: `seen`, `older-edition`, `derived`, `chosen` or `supposed`.
  var certainty: String

  init(_ citation: Citation) {
    id = citation.id
    layer = citation.layer.key
    article = citation.article.isEmpty ? nil : citation.article
    text = citation.source.isEmpty ? nil : citation.source
    edition = citation.edition.isEmpty ? nil : citation.edition
    certainty = citation.certainty.rawValue
  }
}

extension Layer {
  /// The layer in files.
  var key: String {
    switch self {
    case .law: "law"
    case .agreement: "agreement"
    case .house: "house"
    case .person: "person"
    case .override: "override"
    }
  }
}
