import RiskCalendar
import Rostering
import Testing

@testable import RosterOptimizer

/// Line generator and audit, which state the rules independently, agree on which lines are legal:
/// on ten thousand lines of random workers under the real layers of law and agreement.
struct LineAgreementTests {
  @Test(arguments: 0..<400)
  func generatorAndAuditAgree(seed: Int) {
    var random = RandomLines(seed)
    for number in 0..<25 {
      let line = random.line(number)
      let violations = random.audit.violations(of: random.duties(line), by: random.worker)
      #expect(
        random.isGenerated(line) == violations.isEmpty,
        """
        line \(number): \(random.duties(line).map(\.interval)) after \
        \(random.agenda.scenario.history.map(\.interval)): \
        \(violations.map { "\($0.rule.rawValue) \($0.found) for \($0.limit) \($0.citation?.id ?? "")" })
        """)
    }
  }

  /// Else the test would say little: each rule alone decides some of the lines, and exceptions make
  /// some of them legal.
  @Test func everyRuleDecidesSomeLines() {
    var (legal, excepted) = (0, 0)
    var alone: [Rule: Int] = [:]
    for seed in 0..<400 {
      var random = RandomLines(seed)
      for number in 0..<25 {
        let duties = random.duties(random.line(number))
        let rules = Set(random.audit.violations(of: duties, by: random.worker).map(\.rule))
        if rules.count == 1, let rule = rules.first { alone[rule, default: 0] += 1 }
        guard rules.isEmpty else { continue }
        legal += 1
        guard seed < 12 else { continue }
        let roster = Roster(horizon: random.agenda.horizon, duties: duties)
        excepted += random.audit.judge(roster).branches.isEmpty ? 0 : 1
      }
    }
    #expect(legal > 2_000 && excepted > 10, "\(legal) legal, \(excepted) by an exception")
    for rule in Self.rulesOfLines {
      #expect(alone[rule, default: 0] >= 1, "\(rule.rawValue)")
    }
  }

  private static let rulesOfLines: [Rule] = [
    .onePlaceAtATime, .dailyRest, .weeklyRest, .longestShift, .longestDay, .longestWeek,
    .nightShiftLength, .restAfterNight, .restAfterNightSeries, .nightsInARow, .nightRun, .breaks,
    .restDay, .averageHours, .yearHours, .nightCount, .freeRestDays, .consecutiveDays,
    .contractHours,
  ]
}
