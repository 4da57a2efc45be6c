import LinearProgramming
import Rostering

/// A linear program under construction, and what it charges on each level.
///
/// What is fixed beforehand, such as a duty of the past, enters as a number. A row without any
/// column is left out: it speaks of the past alone, and what is past cannot be planned otherwise.
struct ProgramBuilder {
  private(set) var program = LinearProgram()
  /// Costs of each level, in minutes or points.
  private(set) var costs: [Level: Expression] = [:]

  /// A column that is 0 or 1.
  mutating func binary(_ name: String, from least: Double = 0, to most: Double = 1) -> Expression {
    column(Column(name: name, cost: 0, lower: least, upper: most, isInteger: true))
  }

  /// A column of any value from 0.
  mutating func amount(_ name: String, to most: Double = .infinity) -> Expression {
    column(Column(name: name, cost: 0, upper: most))
  }

  private mutating func column(_ column: Column) -> Expression {
    Expression(program.addColumn(column))
  }

  /// Keeps a sum at or below a bound.
  mutating func keep(_ sum: Expression, atMost most: Double, _ name: String) {
    guard !sum.terms.isEmpty else { return }
    program.addRow(Row(name: name, upper: most - sum.constant), entries: sum.terms)
  }

  /// Keeps a sum at or above a bound.
  mutating func keep(_ sum: Expression, atLeast least: Double, _ name: String) {
    guard !sum.terms.isEmpty else { return }
    program.addRow(Row(name: name, lower: least - sum.constant), entries: sum.terms)
  }

  /// Keeps a sum without negative parts at or below a bound; where the past alone goes beyond the
  /// bound, nothing may be added to it.
  mutating func limit(_ sum: Expression, to most: Double, _ name: String) {
    keep(sum, atMost: max(most, sum.constant), name)
  }

  /// Adds to what a level costs.
  mutating func charge(_ cost: Expression, on level: Level) {
    costs[level, default: Expression()] = costs[level, default: Expression()] + cost
  }

  /// Adds to what a level costs: an amount at the price of each unit of it.
  mutating func charge(_ cost: Int, _ amount: Expression, on level: Level) {
    charge(Double(cost) * amount, on: level)
  }
}
