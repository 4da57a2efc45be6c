import RiskCalendar
import Rostering
import Testing

@testable import RosterOptimizer

/// Line generator and audit, which state the rules independently, agree on which lines are legal:
/// on ten thousand lines of random workers under the real layers of law and agreement.
struct LineAgreementTests {
  @Test(arguments: 0..<6)
  func generatorAndAuditAgree(seed: Int) {
    var random = RandomLines(seed)
    for number in 0..<5 {
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

  /// Else the test would say little.
  @Test func manyAreLegalAndManyAreNot() {
    var (legal, illegal) = (0, 0)
    for seed in 0..<40 {
      var random = RandomLines(seed)
      for number in 0..<5 {
        let duties = random.duties(random.line(number))
        let isLegal = random.audit.violations(of: duties, by: random.worker).isEmpty
        (legal, illegal) = isLegal ? (legal + 1, illegal) : (legal, illegal + 1)
      }
    }
    #expect(legal > 200 && illegal > 200, "\(legal) legal, \(illegal) not")
  }
}
