public import Rostering

/// The roster in the file at `path`, made by the program or by hand: CSV with the columns of
/// `roster.csv` or Dutch ones, as spreadsheets save it, or JSON like `roster.json`.
///
/// The horizon is what is given, else what the JSON says, else the weeks of the duties. A duty
/// that says nothing of its break or event has those of the work it is, if `scenario` asks for it.
///
/// Throws everything that is wrong with it at once, each with file and line.
public func loadRoster(
  at path: String, for scenario: Scenario, horizon: Horizon? = nil
) throws(ScenarioErrors) -> Roster {
  let findings = Findings()
  let file = TextFile(path: path, name: path, findings, isFromSpreadsheet: true)
  let roster = file.flatMap { file in
    RosterReader(file: file, scenario: scenario, findings: findings).roster(horizon)
  }
  try findings.check()
  guard let roster else {
    throw ScenarioErrors([ScenarioError(file: path, message: "cannot be read")])
  }
  return roster
}
