public import Rostering

/// What would help most, as plain text: what the roster reaches as it is, then each change that helps
/// with what it gives.
///
/// - Parameters:
///   - findings: What was tried, and what came of it.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The page, with a line end after every line.
public func leverReport(
  _ findings: LeverFindings, language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let page = TerminalPage(findings.base, language: language, width: width, bold: bold)
  return plainText(
    page.title + page.reached + page.helps(findings) + page.inVain(findings)
      + page.account(findings))
}

/// One change and what it gives, in a sentence: `Met 0,5 fte jongerenwerker meer bij Welzijn: 4,0 uur
/// meer aanwezigheid in Hatert (26 punten meer).`
public func leverSentence(
  _ help: LeverFindings.Help, in findings: LeverFindings, language: Language = .dutch
) -> String {
  let briefing = Briefing(planned: findings.base, language: language)
  return briefing.condition(help.lever) + ": " + briefing.text(help.gain, of: help.lever) + "."
}

extension TerminalPage {
  /// What the roster reaches without any change, on the levels that are about work.
  fileprivate var reached: [String] {
    heading(briefing.say("Zoals het nu is", "As it is now"))
      + briefing.proofLines.prefix(2).flatMap { line in
        paragraph("\(line.level): \(line.reached)", lead: " · ")
      }
  }

  fileprivate func helps(_ findings: LeverFindings) -> [String] {
    if findings.isComplete {
      return [""]
        + paragraph(
          briefing.say(
            "Alles wat gevraagd is, is er: op werk en aanwezigheid valt niets meer te winnen.",
            "All that is asked is there: nothing is left to gain on work and presence."))
    }
    let items = findings.helps.enumerated().flatMap { number, help in
      paragraph(
        leverSentence(help, in: findings, language: language), lead: " \(number + 1). ")
    }
    let none = briefing.say(
      "Van niets dat is doorgerekend staat vast dat het helpt.",
      "Nothing that was tried is certain to help.")
    return heading(language.title(.levers)) + (items.isEmpty ? paragraph(none, lead: " ") : items)
      + (findings.helps.allSatisfy(\.gain.isRepeatable) ? [] : paragraph(ofHours, lead: " "))
  }

  /// What hours are worth that another search may divide otherwise.
  private var ofHours: String {
    briefing.say(
      "Punten zijn zeker; een rooster dat even goed is kan de uren anders verdelen.",
      "Points are certain; a roster that is as good may divide the hours differently.")
  }

  fileprivate func inVain(_ findings: LeverFindings) -> [String] {
    let lists = [
      (findings.unsure, briefing.say("Misschien, maar niet zeker", "Perhaps, but not for certain")),
      (findings.vain, briefing.say("Geprobeerd, geeft niets", "Tried, gives nothing")),
    ]
    return lists.filter { !$0.0.isEmpty }.flatMap { levers, title in
      [""] + paragraph("\(title): \(levers.map(briefing.name).joined(separator: "; ")).")
    }
  }

  /// How many levers there are, and what became of them.
  fileprivate func account(_ findings: LeverFindings) -> [String] {
    let tried = findings.tried
    let all = tried + findings.untried + findings.useless
    guard all > 0 else { return [] }
    let counts = briefing.say(
      "Van \(all) mogelijkheden zijn er \(tried) doorgerekend; van \(findings.useless) staat vast dat "
        + "ze niets geven, en \(findings.untried) beloven minder.",
      "Of \(all) possibilities \(tried) were tried; \(findings.useless) are known to give nothing, and "
        + "\(findings.untried) promise less.")
    let stopped = briefing.say(
      " Het zoeken is afgebroken voordat alles was doorgerekend.",
      " The search was broken off before all was tried.")
    return [""] + paragraph(counts + (findings.isInterrupted ? stopped : ""))
  }
}
