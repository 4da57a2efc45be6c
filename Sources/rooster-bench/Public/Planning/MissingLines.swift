import RosterEngine

/// Why an instance has no roster: employees for whom no line keeps all of her limits.
struct MissingLine: CustomStringConvertible {
  let employee: String
  /// The limits each of which, if it were lifted, would leave her a line.
  let limits: [String]

  /// All that there are in `instance`.
  static func all(_ instance: PublicInstance) -> [MissingLine] {
    let problem = PublicProblem(instance)
    return instance.employees.compactMap { employee in
      let rules = problem.rules(of: employee)
      guard !hasLine(rules) else { return nil }
      let limits = lifted(rules).filter { hasLine($0.rules) }.map(\.limit)
      return MissingLine(employee: employee.id, limits: limits)
    }
  }

  var description: String {
    let reason =
      limits.isEmpty ? "several limits contradict each other" : limits.joined(separator: " or ")
    return "employee \"\(employee)\" has no legal line; maybe lift: \(reason)"
  }

  private static func hasLine(_ rules: StretchRules) -> Bool {
    let options = [Double](repeating: 0, count: rules.dayCount * rules.kindCount)
    let lines = StretchLines(rules, costs: options.map { _ in 0 })
    let request = PricingRequest(
      prices: LinePrices(options: options, levels: [1]), cutoff: .infinity, effort: .exact)
    return !lines.price(request).lines.isEmpty
  }

  /// The rules with one limit after the other lifted.
  private static func lifted(_ rules: StretchRules) -> [(limit: String, rules: StretchRules)] {
    func with(_ change: (inout StretchRules) -> Void) -> StretchRules {
      var changed = rules
      change(&changed)
      return changed
    }
    return [
      ("least minutes", with { $0.leastMinutes = 0 }),
      ("most minutes", with { $0.mostMinutes = $0.dayCount * ($0.minutes.max() ?? 0) }),
      ("most consecutive shifts", with { $0.mostWorkDays = $0.dayCount }),
      ("least consecutive shifts", with { $0.leastWorkDays = 1 }),
      ("least consecutive days off", with { $0.leastFreeDays = 1 }),
      ("most weekends", with { $0.mostWeekends = nil }),
      ("days off", with { $0.daysOff = [] }),
      ("most shifts of a type", with { $0.mostOfKind = $0.mostOfKind.map { _ in nil } }),
    ]
  }
}
