public import RiskCalendar
public import Rostering

/// The changes of a published roster that need the consent of those whom they concern, as plain text.
///
/// - Parameters:
///   - changes: What changes inside the notice term.
///   - clock: The clock on the wall.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether the heading is in bold, by escape sequences of ANSI.
/// - Returns: The report, with a line end after every line.
public func noticeReport(
  _ changes: [LateChange], _ clock: TownClock, language: Language = .dutch,
  width: Int? = nil, bold: Bool = false
) -> String {
  let page = PlainPage(width: width, bold: bold)
  let lines = DutyWords(language: language, clock: clock).noticeLines(changes)
  let none = language.say(
    "Geen: niets verandert binnen de aanzegtermijn.",
    "None: nothing changes inside the notice term.")
  return plainText(
    page.heading(language.title(.notice))
      + (lines.isEmpty
        ? page.paragraph(none, lead: " ") : lines.flatMap { page.paragraph($0, lead: " · ") }))
}

extension DutyWords {
  /// Each late change in a sentence: who, what, how many days ahead, and what term that breaks.
  func noticeLines(_ changes: [LateChange]) -> [String] {
    changes.map { change in
      let days = language.count(
        change.daysAhead, ("dag vooraf", "dagen vooraf"), ("day ahead", "days ahead"))
      let source = change.citation.map { ", \(language.reference($0))" } ?? ""
      let term = language.say("termijn \(change.term) dagen", "term \(change.term) days")
      return "\(change.worker): \(text(change.change)); \(days) (\(term)\(source))"
        + short(change) + "."
    }
  }

  private func short(_ change: LateChange) -> String {
    guard change.isInShortTerm else { return "" }
    return language.say(
      "; ook binnen de korte termijn van \(change.shortTerm) dagen",
      "; inside the short term of \(change.shortTerm) days too")
  }

  private func text(_ change: LateChange.Change) -> String {
    switch change {
    case .new(let duty): return language.say("nieuw: ", "new: ") + text(duty)
    case .gone(let duty): return language.say("vervalt: ", "gone: ") + text(duty)
    case .moved(let old, let new):
      return language.say("verplaatst: ", "moved: ") + text(old)
        + language.say(" wordt ", " becomes ") + text(new)
    }
  }
}
