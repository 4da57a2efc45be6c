public import Rostering

/// A roster as a page of plain text: the weeks as tables, what stays open and why, presence,
/// hours and burden, and how close it is to the best possible.
///
/// - Parameters:
///   - planned: The roster with its verdict and proof.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none. Under 106 the days stand under each
///     other instead of side by side.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The page, with a line end after every line.
public func terminalReport(
  _ planned: PlannedRoster, language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let page = TerminalPage(planned, language: language, width: width, bold: bold)
  let breaches = planned.verdict.isLegal ? [] : page.violations
  return plainText(
    page.title + breaches + page.overrides + page.weeks + page.standby + page.open + page.unasked
      + page.events + page.dropOuts + page.presence + page.figures + page.hours + page.ledger
      + page.employers
      + page.branches
      + page.partChecks + page.proof)
}

/// What an audit says of a roster, as plain text: every broken rule with its source, worker,
/// duties, figure and limit, then what stays open, hours, and the score.
///
/// - Parameters:
///   - planned: The roster with its verdict, and its proof if it has one.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The page, with a line end after every line.
public func checkReport(
  _ planned: PlannedRoster, language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let page = TerminalPage(planned, language: language, width: width, bold: bold)
  return plainText(
    page.title + page.violations + page.overrides + page.unasked + page.open + page.presence
      + page.hours + page.ledger + page.employers + page.branches + page.partChecks + page.proof)
}

/// Every broken rule with its source, worker, duties, figure and limit, as plain text, and nothing else.
///
/// - Parameters:
///   - planned: The roster with its verdict.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The page, with a line end after every line.
public func violationsReport(
  _ planned: PlannedRoster, language: Language = .dutch, width: Int? = nil, bold: Bool = false
) -> String {
  let page = TerminalPage(planned, language: language, width: width, bold: bold)
  return plainText(page.title + page.violations)
}
