import RiskCalendar
import Rostering

/// Everything one worker may be given, and had before the horizon, by start.
struct Timetable {
  let worker: Worker
  let agenda: Agenda
  /// By start, then end.
  let duties: [PossibleDuty]

  /// The timetable of `worker`, with a column for each duty that nothing about herself rules out:
  /// her availability, her latest end, her days pinned free and what work is meant for her.
  init(of worker: Worker, _ agenda: Agenda, in program: inout ProgramBuilder) {
    self.worker = worker
    self.agenda = agenda
    let past = agenda.history(of: worker).map {
      PossibleDuty($0, taken: Expression(1), item: nil, in: agenda.scenario)
    }
    let own = PersonalTime(of: worker, agenda)
    var planned: [PossibleDuty] = []
    for (position, item) in agenda.items.enumerated() {
      let isPossible = own.allows(item)
      let isPinned = own.pinned.contains(position)
      guard isPossible || isPinned else { continue }
      let duty = agenda.duty(of: worker, on: item)
      let name = "\(worker.name) \(item.activity) \(item.place) \(item.interval.start.minutes)"
      let taken = program.binary(name, to: isPossible ? 1 : 0)
      // A row, not a bound: a pin that cannot be is no fault of the program but its answer.
      if isPinned { program.keep(taken, atLeast: 1, "pin of \(name)") }
      planned.append(PossibleDuty(duty, taken: taken, item: position, in: agenda.scenario))
    }
    duties = (past + planned).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  var limits: Limits { worker.limits }
  var planned: [PossibleDuty] { duties.filter(\.isPlanned) }
  var past: [PossibleDuty] { duties.filter { !$0.isPlanned } }
  /// When the horizon begins.
  var beginning: Instant { agenda.scenario.clock.day(agenda.horizon.firstDate).start }
  /// Each time at which a duty ends, in order.
  var ends: [Instant] { Set(duties.map(\.end)).sorted() }

  /// Duties that some time of `period` is taken by.
  func overlapping(_ period: Interval) -> [PossibleDuty] {
    duties.filter { $0.interval.overlaps(period) }
  }

  /// Duties that lie wholly in `period`.
  func within(_ period: Interval) -> [PossibleDuty] {
    duties.filter { period.contains($0.interval) }
  }
}

extension Sequence<PossibleDuty> {
  /// How many of them she has.
  var tally: Expression { map(\.taken).sum() }
}

extension [PossibleDuty] {
  /// The largest sets of these duties that all share some moment, so that only one of each can be
  /// had; together they hold every duty. The duties are ordered by start.
  var cliques: [[PossibleDuty]] {
    var (cliques, active) = ([[PossibleDuty]](), [PossibleDuty]())
    var hasGrown = false
    for duty in self {
      let staying = active.filter { $0.end > duty.start }
      if staying.count < active.count, hasGrown {
        cliques.append(active)
        hasGrown = false
      }
      active = staying + [duty]
      hasGrown = true
    }
    return active.isEmpty ? cliques : cliques + [active]
  }

  /// The most that duties which do not overlap weigh together.
  func heaviest(_ weight: (PossibleDuty) -> Int) -> Int {
    var best: [(end: Instant, weight: Int)] = []
    for duty in sorted(by: { ($0.end, $0.start) < ($1.end, $1.start) }) {
      let before = best.last { $0.end <= duty.start }?.weight ?? 0
      best.append((duty.end, Swift.max(best.last?.weight ?? 0, before + weight(duty))))
    }
    return best.last?.weight ?? 0
  }
}
