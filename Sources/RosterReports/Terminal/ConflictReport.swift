public import Rostering

/// Why no roster can be made: the pins that cannot hold together, the rules that forbid it, and
/// the smallest repair.
///
/// - Parameters:
///   - pins: the pins; leaving out any one of them would lift the conflict.
///   - violations: the rules they break.
///   - agenda: what was to be planned.
///   - language: the language of the report.
///   - width: columns of the terminal, nil if there is none.
/// - Returns: the report, with a line end after every line.
public func conflictReport(
  _ pins: [Pin], _ violations: [Violation], _ agenda: Agenda, language: Language = .dutch,
  width: Int? = nil
) -> String {
  let verdict = Verdict(
    violations: violations, unaskedDuties: [], score: Score(), workers: [], employers: [],
    presence: [], openWork: [])
  let nobody = PlannedRoster(
    agenda: agenda, roster: Roster(horizon: agenda.horizon, duties: []), verdict: verdict,
    proof: nil)
  let page = TerminalPage(nobody, language: language, width: width, bold: false)
  let rules = violations.isEmpty ? [] : page.violations
  return plainText(page.pinned(pins) + rules + page.repair(pins))
}

extension TerminalPage {
  /// What cannot hold together.
  fileprivate func pinned(_ pins: [Pin]) -> [String] {
    let opening = briefing.say(
      "Er bestaat geen rooster: wat is vastgezet kan niet samengaan met de regels.",
      "No roster exists: what is pinned cannot hold together with the rules.")
    return paragraph(opening, lead: "")
      + pins.flatMap { paragraph("\($0.worker): \(text($0.decision))", lead: " · ") }
  }

  /// What would help.
  fileprivate func repair(_ pins: [Pin]) -> [String] {
    let advice =
      pins.count == 1
      ? briefing.say(
        "Laat dit los of verander het, of verander de regel.",
        "Let it go or change it, or change the rule.")
      : briefing.say(
        "Eén ervan loslaten of veranderen is genoeg.",
        "Letting go or changing one of them is enough.")
    return [""] + paragraph(advice, lead: "")
  }

  private func text(_ decision: Pin.Decision) -> String {
    switch decision {
    case .works(let activity, let place, let interval, _):
      "\(briefing.occasion(interval)) \(activity), \(place)"
    case .free(let date):
      "\(briefing.language.short(date)) " + briefing.say("vrij", "free")
    }
  }
}
