/// At most 12 h of work in a shift (ATW 5:7 lid 2 a).
struct LongestShift: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let most = line.limits.longestShift
    return line.shifts.filter { $0.work > most }.compactMap {
      line.breach(
        .longestShift, by: $0.entries, found: $0.work, limit: most, .minutes,
        line.limits.citations[.longestShift])
    }
  }
}
