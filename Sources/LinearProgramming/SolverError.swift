/// Why a program could not be put to the solver, or the solver not go on.
public enum SolverError: Error, Hashable, Sendable {
  /// Part of a program, as messages name it.
  public enum Part: Hashable, Sendable {
    /// The row of this name.
    case row(String)
    /// The column of this name.
    case column(String)
    /// The limits of a solve.
    case limits
  }

  /// A cost, coefficient or limit is NaN or infinite.
  case notFinite(quantity: String, of: Part, value: Double)
  /// A lower bound is NaN or `+∞`, or an upper bound NaN or `-∞`.
  case notABound(side: String, of: Part, value: Double)
  /// The lower bound lies above the upper.
  case crossedBounds(of: Part, lower: Double, upper: Double)
  /// A row index is out of range. `column` names the column that refers to it, if one does.
  case noSuchRow(index: Int, count: Int, column: String?)
  /// A column index is out of range. `row` names the row that refers to it, if one does.
  case noSuchColumn(index: Int, count: Int, row: String?)
  /// There are not as many costs as columns.
  case wrongCount(costs: Int, columns: Int)
  /// A session was used on another thread than the one that made it.
  case wrongThread
  /// A fault, in this session or another on its thread, took the session's problem with it.
  case lost
  /// There is no memory for a problem.
  case outOfMemory
  /// GLPK failed, and said this. The session is lost; a new one will work.
  case fault(String)
}

extension SolverError.Part: CustomStringConvertible {
  /// The part as sentences name it.
  public var description: String {
    switch self {
    case .row(let name): "row \"\(name)\""
    case .column(let name): "column \"\(name)\""
    case .limits: "the limits"
    }
  }
}

extension SolverError: CustomStringConvertible {
  /// A sentence that names the part, and the value that is wrong.
  public var description: String {
    switch self {
    case .notFinite, .notABound, .crossedBounds: numberSentence
    case .noSuchRow, .noSuchColumn, .wrongCount: indexSentence
    case .wrongThread:
      "The session was used on another thread than the one that made it."
    case .lost:
      "The session is lost: GLPK failed on its thread. Make a new session."
    case .outOfMemory:
      "There is no memory for a linear program."
    case .fault(let message):
      "GLPK failed: \(message)"
    }
  }

  private var numberSentence: String {
    switch self {
    case .notFinite(let quantity, let part, let value):
      "The \(quantity) of \(part) is \(value), which is not a finite number."
    case .notABound(let side, let part, let value):
      "The \(side) bound of \(part) is \(value), which bounds nothing."
    case .crossedBounds(let part, let lower, let upper):
      "The bounds of \(part) are crossed: \(lower) is above \(upper)."
    default: ""
    }
  }

  private var indexSentence: String {
    switch self {
    case .noSuchRow(let index, let count, let column):
      "There is no row \(index)\(Self.named("column", column)): there are \(count), from 0."
    case .noSuchColumn(let index, let count, let row):
      "There is no column \(index)\(Self.named("row", row)): there are \(count), from 0."
    case .wrongCount(let costs, let columns):
      "There are \(costs) costs for \(columns) columns."
    default: ""
    }
  }

  private static func named(_ kind: String, _ name: String?) -> String {
    name.map { " for \(kind) \"\($0)\"" } ?? ""
  }
}
