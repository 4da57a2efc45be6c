/// Rest in every week or fortnight, in one of the ways that each rule allows (ATW 5:5 lid 2).
struct WeeklyRest: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.limits.weeklyRests.flatMap { line.breaches(of: .weeklyRest, by: $0) }
  }

  func branches(in line: Line) -> [BranchUse] {
    line.limits.weeklyRests.flatMap { line.branches(of: .weeklyRest, by: $0) }
  }
}
