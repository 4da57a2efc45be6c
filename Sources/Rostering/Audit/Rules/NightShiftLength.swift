/// At most 10 h of work in a night shift (ATW 5:8 lid 1).
struct NightShiftLength: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let most = line.limits.longestNightShift
    return line.shifts.filter { line.isNight($0) && $0.work > most }.compactMap {
      line.breach(.nightShiftLength, by: $0.entries, found: $0.work, limit: most, .minutes)
    }
  }
}
