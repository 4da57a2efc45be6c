import RiskCalendar

/// 46 h between three or more night shifts in a row and the next shift (ATW 5:8 lid 5).
struct RestAfterNightSeries: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let least = line.limits.restAfterNightSeries
    var series: [Chain] = []
    var breaches: [Violation?] = []
    for shift in line.shifts {
      let rest = series.last.map { shift.interval.start - $0.interval.end } ?? least
      if rest >= least { series = [] }
      if line.isNight(shift) {
        series.append(shift)
        continue
      }
      if series.count >= line.limits.nightSeries {
        breaches.append(
          line.breach(
            .restAfterNightSeries, by: series.flatMap(\.entries) + shift.entries.prefix(1),
            found: rest, limit: least, .minutes))
      }
      series = []
    }
    return breaches.compactMap(\.self)
  }
}
