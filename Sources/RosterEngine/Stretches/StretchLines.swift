/// Lines of plain shift work of one worker.
///
/// The cheapest line is made of stretches of work, whose cheapest kinds by length and minutes are
/// found first. Prices of lines by day, minutes and weekends follow from those of earlier days.
///
/// What is exact: the `bound` of an answer always holds. An exact answer is the cheapest line as
/// long as the table of these prices has at most two million numbers. Beyond that, lines are looked
/// for near an even course of minutes and weekends only, and the bound forgets about weekends and,
/// if need be, small differences in minutes. A quick answer looks near an even course as soon as
/// the whole would take long; its bound is minus infinity then.
///
/// Limits on kinds are left out at first. Where the cheapest line breaks them, an exact answer
/// counts these kinds one after the other; a quick one makes them dearer until they keep within
/// their limits, and may give up.
public struct StretchLines: LineModel {
  /// The rules that lines keep.
  public let rules: StretchRules
  /// By option: its day.
  public let days: [Int]
  let terms: StretchTerms
  /// The kinds that make no difference as long as none is counted.
  let groups: ShiftGroups
  private let costs: [Int]

  /// The lines that keep `rules`.
  ///
  /// - Parameters:
  ///   - rules: what lines keep.
  ///   - costs: by option, what it costs by itself.
  public init(_ rules: StretchRules, costs: [Int]) {
    precondition(rules.dayCount > 0 && rules.minutes.allSatisfy { $0 >= 0 })
    precondition(rules.mostOfKind.count == rules.kindCount)
    precondition(
      rules.mayFollow.count == rules.kindCount
        && rules.mayFollow.allSatisfy { $0.count == rules.kindCount })
    precondition(costs.count == rules.dayCount * rules.kindCount)
    self.rules = rules
    self.costs = costs
    days = costs.indices.map { $0 / rules.kindCount }
    terms = StretchTerms(rules)
    groups = ShiftGroups(terms, counted: [])
  }

  /// The sum of what the options of a line cost: one level.
  public func cost(of line: [Int]) -> [Int] { [line.reduce(0) { $0 + costs[$1] }] }

  /// The cheapest line, and a bound that always holds.
  public func price(_ request: PricingRequest) -> Pricing {
    precondition(request.prices.options.count == costs.count)
    let search = StretchSearch(terms, groups, request)
    return request.effort == .exact ? search.exact() : search.quick()
  }

  /// Tells whether a line keeps every rule.
  ///
  /// - Parameter line: options in ascending order.
  /// - Returns: whether it does.
  public func isLegal(_ line: [Int]) -> Bool { rules.isLegal(line) }
}
