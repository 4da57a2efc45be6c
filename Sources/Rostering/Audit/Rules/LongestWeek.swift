/// At most 60 h of work in the duties that start in one week, absences included (ATW 5:7 lid 2 b,
/// 5:2).
struct LongestWeek: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let most = line.limits.longestWeek
    return line.runs(by: \.week).compactMap { week, entries in
      let work = entries.reduce(0) { $0 + $1.duty.paidMinutes }
      let counted = work + line.dossier.credit(in: week)
      guard counted > most else { return nil }
      return line.breach(
        .longestWeek, by: entries, found: counted, limit: most, .minutes,
        line.limits.citations[.longestWeek])
    }
  }
}
