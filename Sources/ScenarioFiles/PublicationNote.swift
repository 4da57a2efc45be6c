/// Checks what a user writes of a roster that she publishes: who she is, and why in a few words. A
/// reason of absence is refused, as far as words give it away: nothing of the kind is ever kept.
///
/// - Parameters:
///   - author: Who publishes.
///   - reason: Why; may be empty.
/// - Throws: Everything that is wrong with them at once, called after the options they come from.
public func checkPublication(by author: String, because reason: String) throws(ScenarioErrors) {
  let findings = Findings()
  if author.isEmpty {
    findings.add(Place(file: "--by"), "is empty. Write who publishes the roster")
  }
  for (option, text) in [("--by", author), ("--reason", reason)] {
    _ = findings.isShowable(text, Place(file: option), quoted(text))
  }
  for (option, text) in [("--by", author), ("--reason", reason)] {
    let words = wordsOfAbsence(in: text)
    if words.isEmpty { continue }
    let (verb, what) = words.count == 1 ? ("reads", "the reason") : ("read", "reasons")
    findings.add(
      Place(file: option),
      "\(words.map(quoted).joined(separator: ", ")) \(verb) like \(what) of somebody's absence, which "
        + "is not kept anywhere. Write what changes in the roster, like \"vr 18-12 anders bezet\". Nothing was published"
    )
  }
  try findings.check()
}

/// The words of `text` that tell why somebody is not there.
private func wordsOfAbsence(in text: String) -> [String] {
  text.split { !$0.isLetter && $0 != "-" }.map(String.init).filter { word in
    let plain = word.lowercased()
    return absenceStems.contains { plain.hasPrefix($0) } || plain.hasSuffix("verlof")
      || absenceWords.contains(plain)
  }
}

/// Beginnings of words that tell of health, family, faith and leave, in Dutch and English.
private let absenceStems = [
  "ziek", "griep", "koorts", "corona", "covid", "burn-out", "burnout", "overspann", "zwanger",
  "bevall", "kraam", "operatie", "dokter", "huisarts", "tandarts", "therap", "psych", "depress",
  "verzuim", "verlof", "ouderschap", "begrafenis", "uitvaart", "overleden", "rouw", "scheiding",
  "blessure", "migraine", "sick", "illness", "flu-", "pregnan", "matern", "patern", "hospital",
  "mantelzorg", "fysio", "re-integr", "reïntegr", "doctor", "dentist", "surgery", "funeral",
  "bereave", "religi", "geloof", "gebed", "bedevaart",
]
/// Whole words of the kind: a `vakantierooster` may well be published, and a `gebroken dienst` is one.
private let absenceWords: Set = [
  "vakantie", "arts", "privé", "private", "vacation", "ill", "flu", "leave", "hadj", "hajj", "mri",
  "ggz", "wia",
]
