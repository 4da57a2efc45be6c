import RiskCalendar

extension Line {
  /// Breaches of a rest rule. The figure is the longest rest in the time that the usual way gives the
  /// period that failed, or the rest that did not make good a breach of the past.
  func breaches(of rule: Rule, by rest: RestRule) -> [Violation] {
    let usual = rest.patterns[0]
    return RestSearch(rest, shifts).failures.compactMap { failure in
      guard shifts[failure.shifts.upperBound].isPlanned else { return nil }
      let failing = entries(of: failure.shifts)
      let start = shifts[failure.shifts.lowerBound].interval.start
      let found =
        failure.rest ?? failing.longestRest(within: Interval(start, start + usual.window))
      return breach(
        rule, by: failing, found: found, limit: usual.rest, .minutes, rest.citation)
    }
  }

  /// The periods that leave the usual way of a rest rule, if the roster has a duty in them or right
  /// after the rest that completes them.
  func branches(of rule: Rule, by rest: RestRule) -> [BranchUse] {
    RestSearch(rest, shifts).uses.compactMap { use in
      let last = min(use.shifts.upperBound + 1, shifts.count - 1)
      guard shifts[use.shifts.lowerBound...last].contains(where: \.isPlanned) else { return nil }
      let period = Interval(
        shifts[use.shifts.lowerBound].interval.start, shifts[use.shifts.upperBound].interval.end)
      return BranchUse(
        worker: worker.name, rule: rule, citation: rest.citation,
        branch: .rest(rest.patterns[use.pattern]), interval: period)
    }
  }

  /// The duties of successive shifts.
  func entries(of range: ClosedRange<Int>) -> ArraySlice<Entry> {
    entries[
      shifts[range.lowerBound].entries.startIndex..<shifts[range.upperBound].entries.endIndex]
  }
}
