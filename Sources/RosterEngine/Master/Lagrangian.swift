import LinearProgramming

/// What the master program is worth at given duals, apart from its lines.
extension Master {
  /// The prices of a worker's options at `duals`, with what is decided of her.
  func prices(of worker: Int, _ duals: [Double]) -> LinePrices {
    let person = problem.workers[worker]
    let weights = problem.levels.indices.map { weight(ofLevel: $0, duals) }
    var options = [Double](repeating: 0, count: person.entries.count)
    for (costs, weight) in zip(person.costs, weights) where weight != 0 {
      for option in options.indices { options[option] += weight * Double(costs[option]) }
    }
    person.entries.add(duals, times: -1, to: &options)
    let choices = decisions.workers[worker]
    for (option, isTaken) in choices.options where !isTaken { options[option] = .infinity }
    if !choices.freeDays.isEmpty {
      for option in options.indices where choices.freeDays.contains(person.model.days[option]) {
        options[option] = .infinity
      }
    }
    let required = choices.options.filter(\.value).keys.sorted()
    var prices = LinePrices(options: options, required: required, levels: weights)
    prices.traits = person.traitRows.map { -duals[$0] }
    return prices
  }

  /// The price of one unit of cost on a level: its own, and what its cap adds.
  private func weight(ofLevel number: Int, _ duals: [Double]) -> Double {
    let cap = number < problem.levels.count - 1 ? -duals[layout.capRow(number)] : 0
    return ((number == level && !isProbing ? 1 : 0) + cap) / problem.levels[number].scale
  }

  /// The Lagrangian bound of the program: what its rows and common columns are worth at `duals`,
  /// and the least price of a line for each worker (Lasdon 1970; Desrosiers and Lübbecke 2005).
  ///
  /// - Parameters:
  ///   - duals: by row.
  ///   - least: by worker, no line is cheaper.
  /// - Returns: no solution of the relaxation costs less; minus infinity where the duals say
  ///   nothing.
  func lagrangianBound(_ duals: [Double], _ least: [Double]) -> Double {
    var bound = 0.0
    for (number, row) in layout.program.rows.enumerated() where !isLineRow(number) {
      bound += Self.worth(duals[number], row.lower, upperBound(ofRow: number))
    }
    var sums = [Double](repeating: 0, count: layout.fixedColumnCount)
    for (row, entries, range) in decidedSums {
      let (least, most) = (range.least.map(Double.init), range.most.map(Double.init))
      bound += Self.worth(duals[row], least ?? -.infinity, most ?? .infinity)
      for (column, value) in entries { sums[column] += value * duals[row] }
    }
    for (number, column) in layout.program.columns.enumerated() where !isUnassigned(number) {
      let reduced = column.entries.reduce(cost(ofFixed: number) - sums[number]) {
        $0 - duals[$1.row.index] * $1.value
      }
      let (lower, upper) = bounds(ofFixed: number)
      bound += reduced >= 0 ? reduced * lower : Self.worth(reduced, upper)
    }
    for worker in problem.workers.indices {
      let unassigned = problem.columns.count + worker
      bound += min(least[worker], cost(ofFixed: unassigned))
    }
    return bound
  }

  /// The dual nearest to `dual` that a row may have: one on a side where it has no bound says nothing.
  func allowed(_ dual: Double, ofRow row: Int) -> Double {
    if dual > 0, layout.program.rows[row].lower == -.infinity { return 0 }
    if dual < 0, upperBound(ofRow: row) == .infinity { return 0 }
    return dual
  }

  private func isLineRow(_ row: Int) -> Bool {
    row >= layout.firstLineRow && row < layout.firstCapRow
  }

  private func isUnassigned(_ column: Int) -> Bool {
    column >= problem.columns.count && column < problem.columns.count + problem.workers.count
  }

  private func upperBound(ofRow row: Int) -> Double {
    guard row >= layout.firstCapRow else { return layout.program.rows[row].upper }
    let capped = row - layout.firstCapRow
    return caps[capped].map { problem.levels[capped].scaledBound($0) } ?? .infinity
  }

  /// What the right-hand side of a row is worth.
  private static func worth(_ dual: Double, _ lower: Double, _ upper: Double) -> Double {
    if abs(dual) < 1e-9 { return 0 }
    return dual > 0 ? dual * max(lower, -1e18) : dual * min(upper, 1e18)
  }

  /// A column worth taking up to its bound; the simplex method's own tolerance counts as nothing.
  private static func worth(_ reduced: Double, _ upper: Double) -> Double {
    upper.isFinite ? reduced * upper : (reduced > -1e-7 ? 0 : -.infinity)
  }
}
