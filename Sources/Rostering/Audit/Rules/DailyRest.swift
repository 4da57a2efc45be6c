/// Rest in every 24 h, in one of the ways that each rule allows (ATW 5:3 lid 2).
struct DailyRest: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.limits.dailyRests.flatMap { line.breaches(of: .dailyRest, by: $0) }
  }

  func branches(in line: Line) -> [BranchUse] {
    line.limits.dailyRests.flatMap { line.branches(of: .dailyRest, by: $0) }
  }
}
