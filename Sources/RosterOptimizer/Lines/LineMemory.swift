/// What few lines need of their past beyond a handful of figures. A value that is shared: a state is
/// copied for every label, and most have none of this.
final class LineMemory: Sendable {
  /// By rest rule with an either/or: the ways in which the line can be read.
  let readings: [[EitherOr.Reading]]
  /// By definition of night shifts: the starts of the long ones of the last fortnight, the oldest
  /// first.
  let longNights: [[Int]]
  /// What limits over several weeks count, see `WindowTerms.position`.
  let counts: [Int]

  init(readings: [[EitherOr.Reading]], longNights: [[Int]], counts: [Int]) {
    self.readings = readings
    self.longNights = longNights
    self.counts = counts
  }

  /// What there is before any shift; nil where the rules never look at it.
  convenience init?(_ terms: LineTerms) {
    guard terms.needsMemory else { return nil }
    self.init(
      readings: Array(repeating: [], count: terms.choices.count),
      longNights: Array(repeating: [], count: terms.nights.count),
      counts: Array(
        repeating: 0, count: terms.windows.measures.count * terms.windows.weekCount))
  }
}
