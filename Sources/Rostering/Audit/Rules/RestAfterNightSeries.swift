import RiskCalendar

/// 46 h between three or more night shifts in a row and the next shift (ATW 5:8 lid 5).
struct RestAfterNightSeries: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.limits.nights.flatMap { nights -> [Violation] in
      guard let least = nights.restAfterSeries else { return [] }
      return line.nightSeries(by: nights, gapsUnder: least).compactMap { series in
        guard series.nights.count >= nights.series, let next = series.next,
          let rest = series.restAfter
        else { return nil }
        return line.breach(
          .restAfterNightSeries, by: series.nights.flatMap(\.entries) + next.entries.prefix(1),
          found: rest, limit: least, .minutes, nights.citations[.restAfterSeries])
      }
    }
  }
}
