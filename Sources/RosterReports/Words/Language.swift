/// The languages of the reports.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case dutch = "nl"
  case english = "en"

  /// The same thing in either language, side by side, so that one cannot change without the other.
  func say(_ dutch: String, _ english: String) -> String {
    switch self {
    case .dutch: dutch
    case .english: english
    }
  }

  /// `count` with a singular or plural noun.
  func count(
    _ count: Int, _ dutch: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let noun = say(
      count == 1 ? dutch.one : dutch.many, count == 1 ? english.one : english.many)
    return "\(count) \(noun)"
  }

  /// Items as in a sentence: `a, b en c`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" en ", " and ") + last
  }
}

extension String {
  /// With a capital first, as a sentence begins.
  var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
