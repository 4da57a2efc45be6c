/// At most 60 h of work in the duties that start in one week (ATW 5:7 lid 2 b).
struct LongestWeek: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let most = line.limits.longestWeek
    return line.runs(by: \.week).compactMap { _, entries in
      let work = entries.reduce(0) { $0 + $1.duty.paidMinutes }
      guard work > most else { return nil }
      return line.breach(.longestWeek, by: entries, found: work, limit: most, .minutes)
    }
  }
}
