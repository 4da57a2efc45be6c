public import LinearProgramming

/// What a unit of each row is worth in the relaxation of a level, by the name of the row, so that a
/// problem that differs in a few rows or lines can be valued at them.
public struct RowPrices: Sendable {
  /// The level whose cost they are about.
  public let level: Int
  /// No roster of the problem that they come from costs less on the level, under the caps of the
  /// relaxation.
  public let bound: Int
  private let worths: [String: Double]

  init(_ relaxation: Relaxation, _ master: Master) {
    level = master.level
    bound = relaxation.bound
    worths = Dictionary(
      zip(master.layout.program.rows, relaxation.prices).map { ($0.name, $1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a unit of a row is worth; nil where no row of that name was there.
  fileprivate subscript(row: Row) -> Double? { worths[row.name] }
}

extension Problem {
  /// No roster costs less on the level of `prices` that costs no more than `caps` on the others: the
  /// Lagrangian bound, which holds at any prices (Lasdon 1970) and is the better the less this problem
  /// differs from the one that they come from. A row that was not there is worth nothing.
  ///
  /// - Parameters:
  ///   - prices: of a problem whose rows have the same names.
  ///   - caps: by level; nil for any cost.
  /// - Returns: the bound, a multiple of what costs are.
  /// - Throws: ``SolverError`` if the program cannot be held in memory.
  public func lowerBound(at prices: RowPrices, under caps: [Int?]) throws(SolverError) -> Int {
    let master = try Master(self)
    try master.aim(at: prices.level, caps: caps)
    try master.priceOutArtificialColumns()
    let rows = master.layout.program.rows
    let duals = rows.indices.map { master.allowed(prices[rows[$0]] ?? 0, ofRow: $0) }
    let least = workers.indices.map { worker in
      let cutoff = prices[rows[master.layout.lineRow(worker)]] ?? .infinity
      return workers[worker].model.price(
        PricingRequest(
          prices: master.prices(of: worker, duals), cutoff: cutoff, effort: .exact)
      ).bound
    }
    return master.objective.roundedUp(master.lagrangianBound(duals, least))
  }
}
