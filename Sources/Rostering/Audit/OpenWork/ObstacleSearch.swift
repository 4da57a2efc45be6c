import RiskCalendar

/// Finds who might fill a gap of a roster, and what stands in her way.
struct ObstacleSearch {
  private let lines: [Line]
  private let attendance: Attendance
  /// The breaches there are without any further work, by worker.
  private let known: [Set<Violation>]
  private var found: [Chance: [Violation]] = [:]

  /// One worker on one item of the agenda.
  private struct Chance: Hashable {
    let worker: Int
    let position: Int
  }

  init(_ lines: [Line], _ attendance: Attendance) {
    self.lines = lines
    self.attendance = attendance
    known = lines.map { Set($0.violations(pinsDemanded: false)) }
  }

  private var agenda: Agenda { attendance.agenda }

  /// What stands in the way of each worker who might do the work as well.
  mutating func obstacles(at position: Int) -> [OpenWork.Obstacle] {
    candidates(for: position).map { obstacle(of: $0, at: position) }
  }

  private mutating func obstacle(of worker: Int, at position: Int) -> OpenWork.Obstacle {
    OpenWork.Obstacle(
      worker: lines[worker].worker.name, violations: newViolations(of: worker, at: position))
  }

  /// The rules that the work would break if it were added to the worker's line.
  private mutating func newViolations(of worker: Int, at position: Int) -> [Violation] {
    let chance = Chance(worker: worker, position: position)
    if let violations = found[chance] { return violations }
    let line = lines[worker]
    let violations = line.adding(agenda.duty(of: line.worker, on: agenda.items[position]))
      .violations(pinsDemanded: false).filter { !known[worker].contains($0) }
    found[chance] = violations
    return violations
  }

  /// Whoever is not on the work yet, may be given it and would help.
  private func candidates(for position: Int) -> [Int] {
    let item = agenda.items[position]
    let gap = crewGap(at: position)
    return lines.indices.filter { index in
      let worker = lines[index].worker
      return !attendance.present[position].contains(index) && agenda.concerns(item, worker)
        && gap?.isOpen(to: worker) ?? true
    }
  }

  /// What the crew of a round needs to come about, and that of a post to be all who are wanted.
  private func crewGap(at position: Int) -> CrewGap? {
    let item = agenda.items[position]
    guard let rule = agenda.crew(of: item) else { return nil }
    let size =
      switch item.kind {
      case .post: rule.wanted
      case .round, .meeting, .session, .pinned: rule.atLeast
      }
    return CrewGap(of: attendance.crew(at: position), under: rule, size: size)
  }
}

extension ObstacleSearch {
  /// The round that came nearest to being held: the one of which most missing places could be
  /// filled by workers whom nothing hinders. Nil if every date has its round already.
  mutating func nearestRound(of week: WeekOfRounds, _ kind: PresenceGoal.Kind) -> Int? {
    var nearest: (position: Int, filled: Int)?
    for position in week.positions[kind] ?? []
    where !attendance.isHeld(position) && !isBarred(position, by: week.positions[.any] ?? []) {
      let unhindered = candidates(for: position).filter {
        newViolations(of: $0, at: position).isEmpty
      }
      let workers = unhindered.map { lines[$0].worker }
      let filled = crewGap(at: position)?.placesFilled(by: workers) ?? 0
      if nearest.map({ filled > $0.filled }) ?? true { nearest = (position, filled) }
    }
    return nearest?.position
  }

  /// Whether another of these rounds of a neighbourhood takes the date.
  private func isBarred(_ position: Int, by rounds: [Int]) -> Bool {
    let item = agenda.items[position]
    guard case .round(let neighbourhood) = item.kind,
      !agenda.allowsTwice(in: neighbourhood, on: item.date)
    else { return false }
    return rounds.contains {
      $0 != position && agenda.items[$0].date == item.date && !attendance.present[$0].isEmpty
    }
  }

  /// The session of a week that came nearest to being given to a worker: the one that would break
  /// the fewest rules. Nil if she has them all.
  mutating func nearestSession(_ sessions: Int, in week: IsoWeek, of worker: Int) -> Int? {
    var nearest: (position: Int, broken: Int)?
    for position in agenda.items.indices {
      let item = agenda.items[position]
      guard item.kind == .session(sessions), week.dates.contains(item.date),
        !attendance.present[position].contains(worker)
      else { continue }
      let broken = newViolations(of: worker, at: position).count
      if nearest.map({ broken < $0.broken }) ?? true { nearest = (position, broken) }
    }
    return nearest?.position
  }

  /// What stands in the way of one worker, of whom alone a session is asked.
  mutating func obstacles(at position: Int?, of worker: Int) -> [OpenWork.Obstacle] {
    guard let position else {
      return [OpenWork.Obstacle(worker: lines[worker].worker.name, violations: [])]
    }
    return [obstacle(of: worker, at: position)]
  }
}
