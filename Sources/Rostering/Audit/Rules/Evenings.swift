/// At most so many dates of a week with an evening duty (agreed with the worker).
struct Evenings: LineRule {
  func breaches(in line: Line) -> [Violation] {
    guard let most = line.worker.personal.eveningsPerWeek else { return [] }
    return line.runs(by: \.week).compactMap { _, entries in
      let evenings = entries.filter { line.agenda.isEvening($0.interval, startingOn: $0.date) }
      let dates = Set(evenings.map(\.date)).count
      guard dates > most else { return nil }
      return line.breach(.evenings, by: evenings, found: dates, limit: most, .count)
    }
  }
}
