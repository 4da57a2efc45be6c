import RiskCalendar
import Rostering

/// What becomes of an event post if one person falls ill.
struct DropOutDocument: Codable {
  var event: String?
  var post: String
  var place: String
  var start: String
  /// Who falls ill.
  var absent: String
  /// `stand-in`, `swap`, `fewer` or `falls-over`.
  var outcome: String
  /// Who can stand in, best first.
  var standIns: [String]
  /// Identifier of the duty that the stand-in must leave.
  var leaving: String?

  enum CodingKeys: String, CodingKey {
    case event, post, place, start, absent, outcome
    case standIns = "stand_ins"
    case leaving
  }

  init(_ dropOut: DropOut, _ agenda: Agenda) {
    let item = agenda.items[dropOut.post]
    event = item.event
    post = item.activity
    place = item.place
    start = agenda.scenario.clock.iso8601(item.interval.start)
    absent = dropOut.absent
    (outcome, standIns, leaving) =
      switch dropOut.outcome {
      case .standIns(let names): ("stand-in", names, nil)
      case .swap(let name, let duty): ("swap", [name], duty.id)
      case .fewer: ("fewer", [], nil)
      case .fallsOver: ("falls-over", [], nil)
      }
  }
}
