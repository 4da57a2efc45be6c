import RiskCalendar

/// At most so many dates in a row on which a duty starts (house rule).
struct ConsecutiveDays: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let most = line.limits.mostConsecutiveDays
    let dates = line.runs(by: \.date)
    // Dates in a row have the same distance to their rank among the dates worked.
    let rank = Dictionary(
      uniqueKeysWithValues: dates.enumerated().map { ($0.element.key, $0.offset) })
    return line.runs(by: { $0.date - (rank[$0.date] ?? 0) }).compactMap { _, entries in
      let days = Set(entries.map(\.date)).count
      guard days > most else { return nil }
      return line.breach(
        .consecutiveDays, by: entries, found: days, limit: most, .count,
        line.limits.citations[.mostConsecutiveDays])
    }
  }
}
