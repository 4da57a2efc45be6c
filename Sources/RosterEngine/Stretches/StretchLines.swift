/// Lines of plain shift work of one worker.
///
/// The cheapest line is made of stretches of work, whose cheapest kinds by length and minutes are
/// found first. Prices of lines by day, minutes and weekends follow from those of earlier days.
///
/// Where the whole table takes long, minutes and weekends get a worth first, at which lines may have
/// too many or too few of them: that gives a bound. Lines a little above it are looked for, with a
/// table that leaves out whatever makes a line dearer, then lines further above, until the cheapest
/// is found. If that takes long in a quick search, or more than four million numbers in an exact
/// one, the answer is a good line, or none, and the bound so far. The `bound` of an answer always
/// holds but for rounding; a line that costs no more than the bound is the cheapest for certain.
///
/// Limits on kinds are left out at first. Where the cheapest line breaks them, an exact answer
/// counts these kinds one after the other; a quick one makes them dearer until they keep within
/// their limits, and may give up.
///
/// Prices are infinite or of a size at which sums are exact enough to compare.
public struct StretchLines: LineModel {
  /// The rules that lines keep.
  public let rules: StretchRules
  /// By option: its day.
  public let days: [Int]
  var terms: StretchTerms
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
