/// 11 h without work in every 24 h (ATW 5:3 lid 2).
struct DailyRest: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.breaches(of: .dailyRest, rest: line.limits.dailyRest, every: 24 * 60)
  }
}
