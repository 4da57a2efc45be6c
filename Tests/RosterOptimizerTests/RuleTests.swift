import Rostering
import Testing

/// Every rule binds the optimizer exactly as the audit says.
struct RuleTests {
  @Test(arguments: Rule.allCases)
  func theRuleBindsAndIsKept(rule: Rule) throws {
    let agenda = rule.bindingCase
    guard case .best(let free) = BruteForce(agenda, ignoring: rule).find(),
      case .best(let bound) = BruteForce(agenda).find()
    else {
      Issue.record("not few enough rosters, or none")
      return
    }
    #expect(free < bound, "the rule makes no difference")
    try check(agenda)
  }
}
