import RiskCalendar
import Rostering

/// One duty as files show it, with the columns of the CSV as its keys.
struct DutyRow: Codable {
  /// Stable for the same worker and start.
  var id: String
  /// Local date of the start, like `2026-12-31`.
  var date: String
  /// Instant with offset, like `2026-12-31T20:00:00+01:00`.
  var start: String
  /// Instant with offset.
  var end: String
  /// Unpaid break in minutes.
  var breakMinutes: Int
  /// Working time, which is also paid time, in minutes.
  var paidMinutes: Int
  /// Name of the worker.
  var worker: String
  /// Name of her employer; empty for somebody the scenario does not know.
  var employer: String
  /// Her discipline; empty for somebody the scenario does not know.
  var discipline: String
  /// What she does.
  var activity: String
  /// Where.
  var place: String
  /// Name of the risk event; absent where there is none.
  var event: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "duty_id"
    case date, start, end
    case breakMinutes = "break_minutes"
    case paidMinutes = "paid_minutes"
    case worker, employer, discipline, activity, place, event
  }

  init(_ duty: Duty, _ briefing: Briefing) {
    let clock = briefing.scenario.clock
    let person = briefing.worker(duty.worker)
    id = duty.id
    date = clock.date(of: duty.interval.start).description
    start = clock.iso8601(duty.interval.start)
    end = clock.iso8601(duty.interval.end)
    breakMinutes = duty.breakMinutes
    paidMinutes = duty.paidMinutes
    worker = duty.worker
    employer = person?.employer ?? ""
    discipline = person?.discipline ?? ""
    activity = duty.activity
    place = duty.place
    event = duty.event
  }

  /// The fields in the order of the columns.
  var csvFields: [String] {
    [
      id, date, start, end, String(breakMinutes), String(paidMinutes), worker, employer,
      discipline, activity, place, event ?? "",
    ]
  }
}
