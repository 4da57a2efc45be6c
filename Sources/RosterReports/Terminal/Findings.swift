import Rostering

extension TerminalPage {
  /// Every broken rule, or that there is none.
  var violations: [String] {
    let lines = briefing.violationLines
    guard !lines.isEmpty else { return ["", language.noViolations] }
    let items = lines.enumerated().flatMap { index, line in
      paragraph(line.title, lead: " \(index + 1). ")
        + paragraph(line.details, lead: "    ")
        + line.duties.flatMap { paragraph($0, lead: "    · ") }
    }
    return heading(language.violationCount(lines.count)) + items
  }

  /// What the scenario overrides, where it does.
  var overrides: [String] { list(.overrides, briefing.overrideLines) }

  /// What is worth knowing around risk events, where there is anything.
  var events: [String] { list(.events, briefing.eventLines) }

  /// Who can stand in at event posts, where there are any.
  var dropOuts: [String] { list(.dropOuts, briefing.dropOutLines) }

  /// Exceptions that the roster makes use of, where it does.
  var branches: [String] { list(.branches, briefing.branchLines) }

  /// What could only be checked in part, where too little is known of earlier weeks.
  var partChecks: [String] { list(.partChecks, briefing.partCheckLines) }

  private func list(_ title: Heading, _ lines: [String]) -> [String] {
    lines.isEmpty
      ? [] : heading(language.title(title)) + lines.flatMap { paragraph($0, lead: " · ") }
  }

  /// Work that is on no agenda, where there is any.
  var unasked: [String] {
    let duties = briefing.verdict.unaskedDuties
    guard !duties.isEmpty else { return [] }
    return heading(language.title(.unasked))
      + duties.flatMap { paragraph("\($0.worker): \(briefing.text($0))", lead: " · ") }
  }

  /// What stays open and why.
  var open: [String] {
    let lines = briefing.openLines
    guard !lines.isEmpty else {
      return heading(language.title(.open)) + paragraph(language.nothingOpen, lead: " ")
    }
    return heading(language.title(.open))
      + lines.flatMap { line in
        paragraph([line.what, line.why].filter { !$0.isEmpty }.joined(separator: " "), lead: " · ")
      }
  }

  /// How close the roster is to the best possible, level by level.
  var proof: [String] {
    let lines = briefing.proofLines.flatMap { line in
      let parts = [line.reached, line.closeness].filter { !$0.isEmpty }
      return paragraph("\(line.level): \(parts.joined(separator: "; "))", lead: " · ")
    }
    return heading(language.title(.proof)) + paragraph(briefing.proofSummary, lead: " ") + lines
  }
}
