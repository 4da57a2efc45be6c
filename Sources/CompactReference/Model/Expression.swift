import LinearProgramming

/// A sum of columns and a constant.
struct Expression {
  private(set) var constant: Double
  private(set) var terms: [Row.Entry]

  /// A number.
  init(_ constant: Double = 0) {
    self.constant = constant
    terms = []
  }

  /// A column.
  init(_ column: ColumnIndex) {
    constant = 0
    terms = [Row.Entry(column: column, value: 1)]
  }

  static func + (left: Expression, right: Expression) -> Expression {
    var sum = left
    sum.constant += right.constant
    sum.terms += right.terms
    return sum
  }

  static func - (left: Expression, right: Expression) -> Expression { left + -1 * right }

  static func * (factor: Double, expression: Expression) -> Expression {
    var product = expression
    product.constant *= factor
    product.terms = product.terms.map { Row.Entry(column: $0.column, value: factor * $0.value) }
    return product
  }

  /// What it is worth at these values of the columns.
  func value(at values: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.value * values[$1.column.index] }
  }
}

extension Sequence<Expression> {
  /// Everything added up.
  func sum() -> Expression { reduce(into: Expression()) { $0 = $0 + $1 } }
}
