public import LinearProgramming

/// A rostering problem in canonical form: everybody has one line, and lines share rows.
///
/// Minimise the levels of cost in order, over one line for every worker and values of the common
/// columns, such that every common row holds. What a legal line is, each worker's ``LineModel``
/// knows; what couples lines stands in `rows` and `columns`; how the program is solved is the
/// engine's affair.
public struct Problem: Sendable {
  /// One level of the objective.
  public struct Objective: Sendable {
    /// How much of a cost makes one unit in the linear program.
    public var scale: Double
    /// Every cost of a whole roster is a multiple of this.
    public var granule: Int
    /// About the most that a roster costs.
    public var ceiling: Int
    /// What is paid for in any case, and stands in no column.
    public var offset: Int

    /// An objective.
    public init(scale: Double = 1, granule: Int = 1, ceiling: Int, offset: Int = 0) {
      self.scale = scale
      self.granule = granule
      self.ceiling = ceiling
      self.offset = offset
    }
  }

  /// A worker, as far as the engine knows one.
  public struct Worker: Sendable {
    /// For messages.
    public var name: String
    /// What her legal lines are.
    public var model: any LineModel
    /// Where her options enter the common rows.
    public var entries: OptionEntries
    /// By level and option: what an option costs by itself.
    public var costs: [[Int]]
    /// By trait of her lines: the common row that it enters.
    public var traitRows: [Int]

    /// A worker.
    public init(
      name: String, model: any LineModel, entries: OptionEntries, costs: [[Int]],
      traitRows: [Int] = []
    ) {
      self.name = name
      self.model = model
      self.entries = entries
      self.costs = costs
      self.traitRows = traitRows
    }
  }

  /// The objective, most important level first.
  public var levels: [Objective]
  /// What lines share. Whatever is decided, common columns alone must be able to keep every row, by
  /// artificial ones if need be: a program without lines still has a solution.
  public var rows: [Row]
  /// Columns besides the lines: people short or over, work held or not.
  public var columns: [CommonColumn]
  /// Sets of common columns, by position, whose sum is whole in every roster.
  public var sums: [[Int]] = []
  /// Everybody, in a fixed order.
  public var workers: [Worker]
  /// What holds from the start.
  public var decided: Decisions
  /// What the roster of these lines costs by level; nil if it breaks a common row.
  public var value: @Sendable ([[Int]]) -> [Int]?

  /// A problem in which nothing is decided yet.
  public init(
    levels: [Objective], rows: [Row], columns: [CommonColumn], workers: [Worker],
    value: @escaping @Sendable ([[Int]]) -> [Int]?
  ) {
    self.levels = levels
    self.rows = rows
    self.columns = columns
    self.workers = workers
    self.value = value
    decided = Decisions(workerCount: workers.count)
  }

  /// The roster of these lines, or nil if it breaks a common row.
  public func solution(_ lines: [[Int]]) -> Solution? {
    value(lines).map { Solution(lines: lines, costs: $0) }
  }
}

/// A whole roster: one line for every worker.
public struct Solution: Hashable, Sendable {
  /// By worker: her options in ascending order.
  public var lines: [[Int]]
  /// By level: what it costs.
  public var costs: [Int]

  /// A roster at this cost.
  public init(lines: [[Int]], costs: [Int]) {
    self.lines = lines
    self.costs = costs
  }
}
