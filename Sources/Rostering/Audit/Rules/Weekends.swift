import RiskCalendar

/// At most so many weekends of a calendar month with a duty (agreed with the worker).
struct Weekends: LineRule {
  func breaches(in line: Line) -> [Violation] {
    guard let most = line.worker.personal.weekendsPerMonth else { return [] }
    return line.runs(by: { Month(of: saturday(of: $0)) }).compactMap { _, entries in
      let atWeekends = entries.filter(\.date.weekday.isWeekend)
      let weekends = Set(atWeekends.map(saturday)).count
      guard weekends > most else { return nil }
      return line.breach(.weekends, by: atWeekends, found: weekends, limit: most, .count)
    }
  }

  /// The Saturday of the week, to whose month the weekend belongs.
  private func saturday(of entry: Line.Entry) -> CivilDate { entry.week.monday + 5 }

  private struct Month: Equatable {
    let year: Int
    let month: Int

    init(of date: CivilDate) {
      (year, month, _) = date.parts
    }
  }
}
