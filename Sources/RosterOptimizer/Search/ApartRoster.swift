import Rostering

extension Incumbent {
  /// A first legal roster: for every worker the best line for herself, without rounds and posts
  /// but for those that are decided. Nil if a decided crew cannot be left as it is.
  static func apart(_ problem: RosterProblem) -> Incumbent? {
    let lines = ownLines(problem, priceOfCrewedWork: .infinity)
    return lines.flatMap { Incumbent($0, problem) }
  }

  /// Person-minutes of shortage that no roster goes below: what each worker misses on her own
  /// account if crews cost nothing and need nobody else.
  static func leastShortage(_ problem: RosterProblem) -> Int {
    guard let lines = ownLines(problem, priceOfCrewedWork: 0) else { return 0 }
    return zip(lines, problem.spaces).reduce(0) { $0 + $1.1.cost(of: $1.0).must }
  }

  /// By worker the line with the least shortage of her own; nil if some worker has none.
  private static func ownLines(
    _ problem: RosterProblem, priceOfCrewedWork: Double
  ) -> [[Int]]? {
    let crewed = Set(problem.crewed.map(\.item))
    let demanded = problem.demanded
    let lines = problem.spaces.indices.map { worker -> [Int]? in
      let space = problem.spaces[worker]
      var prices = LinePrices(
        options: space.options.map { option in
          crewed.contains(option.item) ? priceOfCrewedWork : Double(option.cost.must)
        }, must: 1, people: 0)
      for option in demanded[worker] {
        // What is decided has its price, whatever else is forbidden.
        prices.options[option] = Double(space.options[option].cost.must)
        prices.require(option)
      }
      return LineGenerator.cheapest(space, prices, below: LinePrices.unrewarded, burden: 0)?.line
    }
    let found = lines.compactMap(\.self)
    return found.count == lines.count ? found : nil
  }
}
