import RiskCalendar
public import Rostering

/// Everything that is held about one person, as JSON (AVG 15 and 20): keys in alphabetical order, and
/// nothing that changes from run to run.
///
/// The document holds `person`, the name; `member`, what the scenario says of her, absent if she is not
/// on the team; `scenario`, the `history`, `balances` and `pins` that it tells of her; and `published`,
/// what the store holds: her `duties` in every state that a version left them in, `balances`, `pins`, and
/// the `versions` she published herself. Times are instants with offset, durations minutes.
///
/// - Parameters:
///   - name: Her name.
///   - published: What the store holds of her.
///   - scenario: The scenario of the team.
/// - Returns: The document, with a line end at its end.
public func personReport(_ name: String, _ published: PersonalData, in scenario: Scenario) -> String
{
  jsonText(PersonDocument(name, published, in: scenario))
}

/// The whole of the document (see `personReport`).
struct PersonDocument: Codable {
  struct Told: Codable {
    var history: [HeldDutyDocument]
    var balances: [HeldBalanceDocument]
    var pins: [HeldPinDocument]
  }

  struct Published: Codable {
    var duties: [HeldDutyDocument]
    var balances: [HeldBalanceDocument]
    var pins: [HeldPinDocument]
    var versions: [HeldVersionDocument]
  }

  var person: String
  var member: MemberDocument?
  var scenario: Told
  var published: Published

  init(_ name: String, _ data: PersonalData, in scenario: Scenario) {
    let clock = scenario.clock
    person = name
    member = scenario.workers.first { $0.name == name }.map { MemberDocument($0, in: scenario) }
    self.scenario = Told(
      history: scenario.history.filter { $0.worker == name }.map { HeldDutyDocument($0, clock) },
      balances: scenario.balances.filter { $0.worker == name }.map(HeldBalanceDocument.init),
      pins: scenario.pins.filter { $0.worker == name }.map { HeldPinDocument($0, clock) })
    published = Published(
      duties: data.states.map { HeldDutyDocument($0, clock) },
      balances: data.balances.map(HeldBalanceDocument.init),
      pins: data.pins.map { HeldPinDocument($0, clock) },
      versions: data.publications.map { HeldVersionDocument($0, clock) })
  }
}
