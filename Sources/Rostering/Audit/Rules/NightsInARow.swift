/// At most so many night shifts in one series, more if none of them ends late (Cao Sociaal Werk
/// 5.3 B).
struct NightsInARow: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.limits.nights.flatMap { nights -> [Violation] in
      guard let row = nights.row else { return [] }
      let rest = nights.restAfterSeries ?? nights.runBreak
      return line.nightSeries(by: nights, gapsUnder: rest).compactMap { series in
        let anyLate = series.nights.contains { $0.isLateNight(by: nights) }
        let most = anyLate ? row.most : row.mostEndingEarly
        guard series.nights.count > most else { return nil }
        return line.breach(
          .nightsInARow, by: series.nights.flatMap(\.entries), found: series.nights.count,
          limit: most, .count, nights.citations[.row])
      }
    }
  }
}
