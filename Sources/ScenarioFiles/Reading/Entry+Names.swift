import Rostering

extension Entry {
  /// The text of a key that is shown to people: not empty, printable, and nothing that a
  /// spreadsheet would take for a formula. Notes what is missing.
  func shownText(_ key: String, longest: Int = Findings.longestName) -> String? {
    guard has(key) else {
      noteMissing(key)
      return nil
    }
    return text(key).flatMap { isShowable($0, place(of: key), key, longest: longest) ? $0 : nil }
  }

  /// As `shownText`, and something is left of it when reduced to letters and digits.
  func identifier(_ key: String) -> String? {
    guard let text = shownText(key) else { return nil }
    guard !slug(of: text).isEmpty else {
      note(key, "\(key) \(quoted(text)) of \(section.name) has no letter a to z or digit in it")
      return nil
    }
    return text
  }

  func isShowable(
    _ text: String, _ place: Place, _ key: String, longest: Int = Findings.longestName
  ) -> Bool {
    findings.isShowable(
      text, place, "\(key) \(quoted(text)) of \(section.name)", longest: longest)
  }

  /// The value of a key that must be one of the known; notes one that is not.
  func reference(_ key: String, to what: String, among known: [String]) -> String? {
    text(key).flatMap { reference($0, place(of: key), to: what, among: known) }
  }

  func reference(
    _ text: String, _ place: Place, to what: String, among known: [String]
  ) -> String? {
    if known.contains(text) { return text }
    // Who stands in a row of her own is not mentioned twice.
    let subject = text == name ? "" : " of \(title)"
    findings.add(place, "unknown \(what) \(quoted(text))\(subject)" + hint(text, known))
    return nil
  }
}

/// The known word that was most likely meant, or all of them if they are few.
private func hint(_ text: String, _ known: [String]) -> String {
  let near = maybe(text, among: known)
  guard near.isEmpty, (1...8).contains(known.count) else { return near }
  return ". Known: " + known.map { quoted($0) }.joined(separator: ", ")
}

extension Findings {
  /// How many letters a name may have.
  static let longestName = 80

  /// Whether a text may be shown to people; notes what is in the way, calling it `subject`.
  func isShowable(
    _ text: String, _ place: Place, _ subject: String, longest: Int = longestName
  ) -> Bool {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate,
        .privateUse:
        false
      default: true
      }
    }
    if !isPlain {
      add(place, subject + " has a line end or an invisible character in it. Write it anew")
    } else if let first = text.first, "=+-@".contains(first) {
      add(place, subject + " begins with \"\(first)\", which a spreadsheet takes for a formula")
    } else if text.contains("|") {
      add(place, subject + " has a \"|\" in it, which separates the items of a list")
    } else if text.count > longest {
      add(place, subject + " is longer than \(longest) letters")
    } else {
      return true
    }
    return false
  }

  /// Notes names that are the same when reduced to letters and digits.
  func checkUnique(_ names: [(name: String, place: Place)], _ what: String) {
    var first: [String: (name: String, place: Place)] = [:]
    for (name, place) in names {
      guard let other = first[slug(of: name)] else {
        first[slug(of: name)] = (name, place)
        continue
      }
      if other.name == name {
        add(place, "the \(what) \(quoted(name)) is there already (\(other.place.title))")
      } else {
        add(
          place,
          "the \(what) \(quoted(name)) is too much like \(quoted(other.name)) (\(other.place.title)): only "
            + "letters and digits count")
      }
    }
  }
}
