/// At most so much work in the duties that start on one date (house rule or agreement).
struct LongestDay: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let most = line.limits.longestDay
    return line.runs(by: \.date).compactMap { _, entries in
      let work = entries.reduce(0) { $0 + $1.duty.paidMinutes }
      guard work > most else { return nil }
      return line.breach(
        .longestDay, by: entries, found: work, limit: most, .minutes,
        line.limits.citations[.longestDay])
    }
  }
}
