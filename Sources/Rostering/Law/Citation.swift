/// Who lays down a limit; each binds on top of those before it.
public enum Layer: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// The Arbeidstijdenwet and its Besluit.
  case law
  /// The collective agreement of the employer.
  case agreement
  /// The employer's own rules.
  case house
  /// What holds for one worker.
  case person
  /// What the scenario puts in the place of what the layers say.
  case override

  /// The general before the particular.
  public static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }
}

/// How sure it is that a text says today what is taken from it.
public enum Certainty: String, CaseIterable, Hashable, Sendable {
  /// Read in the source that is named.
  case seen
  /// Read in an older edition: to be checked before anybody relies on it.
  case olderEdition = "older-edition"
  /// Concluded from something else.
  case derived
  /// Somebody's own choice, so there is nothing to be sure of.
  case chosen
  /// What this program takes to be so where nobody says anything.
  case supposed
}

/// Where a limit comes from.
public struct Citation: Hashable, Sendable {
  /// A short name that stays the same, such as `ATW-SHIFT`.
  public var id: String
  /// Who lays it down.
  public var layer: Layer
  /// The article, such as `ATW 5:7 lid 2 a`; empty for rules of one's own.
  public var article: String
  /// The text it was read in.
  public var source: String
  /// Of when that text is: a year, or a date.
  public var edition: String
  /// How sure that is.
  public var certainty: Certainty

  /// The origin of a limit.
  public init(
    _ id: String, _ layer: Layer, article: String = "", source: String = "", edition: String = "",
    certainty: Certainty = .chosen
  ) {
    self.id = id
    self.layer = layer
    self.article = article
    self.source = source
    self.edition = edition
    self.certainty = certainty
  }
}
