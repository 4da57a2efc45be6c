/// 36 h without work in every 7 × 24 h (ATW 5:5 lid 2).
struct WeeklyRest: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.breaches(of: .weeklyRest, rest: line.limits.weeklyRest, every: 7 * 24 * 60)
  }
}
