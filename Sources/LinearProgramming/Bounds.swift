/// Checks the numbers of one row or column before GLPK sees them, since GLPK itself takes NaN
/// for a number and infinity for a bound.
enum Bounds {
  static func check(_ lower: Double, _ upper: Double, of part: @autoclosure () -> SolverError.Part)
    throws(SolverError)
  {
    if lower <= upper && lower < .infinity && upper > -.infinity { return }
    if lower.isNaN || lower == .infinity {
      throw .notABound(side: "lower", of: part(), value: lower)
    }
    if upper.isNaN || upper == -.infinity {
      throw .notABound(side: "upper", of: part(), value: upper)
    }
    throw .crossedBounds(of: part(), lower: lower, upper: upper)
  }
}
