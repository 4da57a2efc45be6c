import RiskCalendar
import Rostering

/// One turn of stand-by as files show it, with the columns of the CSV as its keys.
struct StandbyRow: Codable {
  /// Local date of the start.
  var date: String
  /// Instant with offset.
  var start: String
  /// Instant with offset.
  var end: String
  /// What the stand-by is called.
  var standby: String
  /// Name of the worker.
  var worker: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case date, start, end, standby, worker
  }

  init(_ turn: StandbyTurn, _ clock: TownClock) {
    date = clock.date(of: turn.interval.start).description
    start = clock.iso8601(turn.interval.start)
    end = clock.iso8601(turn.interval.end)
    standby = turn.standby
    worker = turn.worker
  }

  /// The fields in the order of the columns.
  var csvFields: [String] { [date, start, end, standby, worker] }
}

/// Who is on stand-by when, and what stays open of it.
struct StandbyDocument: Codable {
  struct Open: Codable {
    var start: String
    var end: String
    var standby: String
    var missing: Int
  }

  var turns: [StandbyRow]
  var open: [Open]

  init(_ plan: StandbyPlan, _ clock: TownClock) {
    turns = plan.turns.map { StandbyRow($0, clock) }
    open = plan.open.map {
      Open(
        start: clock.iso8601($0.occasion.interval.start),
        end: clock.iso8601($0.occasion.interval.end), standby: $0.occasion.standby,
        missing: $0.missing)
    }
  }
}
