import Rostering

/// Averages of hours, counts of nights and of worked rest days over several weeks (ATW 5:6–5:8, and
/// the agreements). They rarely bind.
enum Windows {
  /// The counts with those of `shift`, and whether all limits hold. What it adds to weeks before the
  /// last is past and not counted.
  static func counts(after past: [Int], by shift: Shift, _ terms: LineTerms)
    -> (counts: [Int], hold: Bool)
  {
    var (counts, hold) = (past, true)
    for measure in terms.windows.measures.indices {
      for (week, amount) in amounts(measure, shift, counts, terms) where week >= -1 {
        counts[terms.windows.position(measure, week)] += amount
        hold = terms.windows.permit(counts, changedIn: week, measure) && hold
      }
    }
    return (counts, hold)
  }

  /// What `shift` adds to a measure, by week.
  private static func amounts(
    _ measure: Int, _ shift: Shift, _ counts: [Int], _ terms: LineTerms
  ) -> [(week: Int, amount: Int)] {
    let week = terms.calendar.week(of: shift.firstDay)
    switch terms.windows.measures[measure] {
    case .work:
      let second = shift.second.map { (terms.calendar.week(of: shift.lastDay), $0.work) }
      return [(week, shift.first.work)] + (second.map { [$0] } ?? [])
    case .nights(let kind):
      return isNight(shift, kind, terms) ? [(week, 1)] : []
    case .restDays:
      guard let restWeek = shift.restDayWeek, restWeek >= -1, restWeek < terms.calendar.weekCount
      else { return [] }
      // A day counts once, but whoever works on it once more answers for it too.
      return [(restWeek, counts[terms.windows.position(measure, restWeek)] == 0 ? 1 : 0)]
    }
  }

  private static func isNight(_ shift: Shift, _ kind: NightKind, _ terms: LineTerms) -> Bool {
    shift.nightMinutes > kind.threshold && shift.measuredWork > kind.workOver
      && (kind.endingAfter.map { terms.calendar.clockTime(at: shift.end) > $0 } ?? true)
  }
}
