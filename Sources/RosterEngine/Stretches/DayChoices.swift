/// What each day may be given at some prices: shifts by group, and whether it may be free.
struct DayChoices: Sendable {
  /// By day: where its choices start; the last number is the end of all.
  private(set) var starts: [Int] = [0]
  /// By choice: its group of kinds, and of that group the cheapest kind and its price.
  private(set) var groups: [Int] = []
  private(set) var kinds: [Int] = []
  private(set) var prices: [Double] = []
  /// By day: whether it may be free.
  private(set) var mayBeFree: [Bool]
  /// By day: how many days from it on may all be free.
  private(set) var freeDays: [Int]

  /// The choices, or nil if what is required cannot be.
  ///
  /// - Parameters:
  ///   - prices: the prices of options.
  ///   - groups: the kinds that make no difference.
  ///   - terms: the rules.
  ///   - penalties: by kind, what to add to its price.
  init?(
    _ prices: LinePrices, _ groups: ShiftGroups, _ terms: StretchTerms, penalties: [Double]
  ) {
    let rules = terms.rules
    mayBeFree = [Bool](repeating: true, count: rules.dayCount)
    freeDays = [Int](repeating: 0, count: rules.dayCount + 1)
    var required = [Int](repeating: -1, count: rules.dayCount)
    for option in prices.required {
      guard prices.options.indices.contains(option) else { return nil }
      let (day, kind) = option.quotientAndRemainder(dividingBy: rules.kindCount)
      guard mayBeFree[day] || required[day] == kind else { return nil }
      (mayBeFree[day], required[day]) = (false, kind)
    }
    var best = [Int](repeating: -1, count: groups.groups.count)
    for day in 0..<rules.dayCount {
      let kinds = required[day] < 0 ? 0..<rules.kindCount : required[day]..<required[day] + 1
      if !terms.isOff[day] { add(day, kinds, prices.options, groups, penalties, &best) }
      if !mayBeFree[day] && self.prices.count == starts[day] { return nil }
      starts.append(self.prices.count)
    }
    for day in stride(from: rules.dayCount - 1, through: 0, by: -1) where mayBeFree[day] {
      freeDays[day] = freeDays[day + 1] + 1
    }
  }

  /// The choices of a day.
  func choices(_ day: Int) -> Range<Int> { starts[day]..<starts[day + 1] }

  private mutating func add(
    _ day: Int, _ allowed: Range<Int>, _ options: [Double], _ known: ShiftGroups,
    _ penalties: [Double], _ best: inout [Int]
  ) {
    let first = day * known.groupOfKind.count
    for kind in allowed where options[first + kind] < .infinity {
      guard let group = known.groupOfKind[kind] else { continue }
      let price = options[first + kind] + penalties[kind]
      let choice = best[group]
      if choice < 0 {
        best[group] = prices.count
        groups.append(group)
        kinds.append(kind)
        prices.append(price)
      } else if price < prices[choice] {
        (kinds[choice], prices[choice]) = (kind, price)
      }
    }
    for choice in starts[day]..<prices.count { best[groups[choice]] = -1 }
  }
}
