import RiskCalendar
import Rostering

/// The best roster by trying all: every subset of the agenda as a line of every worker, and every
/// combination of lines, each judged by the audit alone.
struct BruteForce {
  /// More combinations than this are not tried.
  static let mostCombinations = 4000

  private let agenda: Agenda
  private let audit: Audit
  private let ignored: Rule?

  /// The search over rosters that keep every rule but `ignored`.
  init(_ agenda: Agenda, ignoring ignored: Rule? = nil) {
    self.agenda = agenda
    self.ignored = ignored
    audit = Audit(agenda)
  }

  /// What there is to find.
  enum Finding: Equatable {
    /// The score of the best legal roster.
    case best(Score)
    /// No roster is legal.
    case nothing
    /// There are too many to try.
    case tooMany
  }

  /// The best score, if the combinations are few enough.
  func find() -> Finding {
    var best: Score?
    guard
      tryAll({ roster in
        let score = audit.score(of: roster)
        if let best, best <= score { return }
        if isLegal(audit.violations(in: roster)) { best = score }
      })
    else { return .tooMany }
    return best.map(Finding.best) ?? .nothing
  }

  /// The scores of all legal rosters, if the combinations are few enough.
  func legalScores() -> Set<Score>? {
    var scores: Set<Score> = []
    let isTried = tryAll { roster in
      if isLegal(audit.violations(in: roster)) { scores.insert(audit.score(of: roster)) }
    }
    return isTried ? scores : nil
  }

  private func tryAll(_ judge: (Roster) -> Void) -> Bool {
    let lines = agenda.scenario.workers.map(lines)
    let count = lines.reduce(1) { min($0, 1_000_000) * $1.count }
    guard count <= Self.mostCombinations else { return false }
    var chosen: [Duty] = []
    combine(lines[...], &chosen) { judge(Roster(horizon: agenda.horizon, duties: $0)) }
    return true
  }

  private func combine(
    _ rest: ArraySlice<[[Duty]]>, _ chosen: inout [Duty], _ judge: ([Duty]) -> Void
  ) {
    guard let lines = rest.first else { return judge(chosen) }
    for line in lines {
      chosen += line
      combine(rest.dropFirst(), &chosen, judge)
      chosen.removeLast(line.count)
    }
  }

  private func isLegal(_ violations: [Violation]) -> Bool {
    violations.allSatisfy { $0.rule == ignored }
  }

  /// Every legal line of a worker.
  func lines(of worker: Worker) -> [[Duty]] {
    // To the audit, work on no agenda is merely unasked, such as what is pinned on somebody else.
    let duties = agenda.items.map { agenda.duty(of: worker, on: $0) }
      .filter { agenda.position(of: $0) != nil }
    var lines: [[Duty]] = []
    extend([], with: duties[...], of: worker, &lines)
    return lines
  }

  private func extend(
    _ line: [Duty], with rest: ArraySlice<Duty>, of worker: Worker, _ lines: inout [[Duty]]
  ) {
    guard let next = rest.first else {
      if isLegal(audit.violations(of: line, by: worker)) { lines.append(line) }
      return
    }
    extend(line, with: rest.dropFirst(), of: worker, &lines)
    // What overlaps can be left out unheard, for it stays illegal whatever else is added; so can
    // what breaks a rule by itself, if that rule looks at one duty only.
    let collides = line.contains { $0.interval.overlaps(next.interval) }
    if !collides || ignored == .onePlaceAtATime, isPossible(next, for: worker) {
      extend(line + [next], with: rest.dropFirst(), of: worker, &lines)
    }
  }

  private func isPossible(_ duty: Duty, for worker: Worker) -> Bool {
    let alone: Set<Rule> = [.latestEnd, .availability, .meantFor]
    let violations = audit.violations(of: [duty], by: worker, pinsDemanded: false)
    return violations.allSatisfy { $0.rule == ignored || !alone.contains($0.rule) }
  }
}
