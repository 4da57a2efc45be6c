import RiskCalendar

/// At most 10 h of work in a night shift, or up to 12 h now and then (ATW 5:8 lid 1, lid 3).
struct NightShiftLength: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.limits.nights.flatMap { nights -> [Violation] in
      let long = longShifts(in: line, by: nights)
      if let exception = nights.longShifts {
        return long.indices.flatMap { breaches(by: long, $0, of: exception, nights, in: line) }
      }
      let citation = nights.citations[.longestShift]
      return long.compactMap {
        tooLong(line.shifts[$0], most: nights.longestShift, citation, in: line)
      }
    }
  }

  func branches(in line: Line) -> [BranchUse] {
    line.limits.nights.flatMap { nights -> [BranchUse] in
      guard let exception = nights.longShifts else { return [] }
      let shifts = longShifts(in: line, by: nights).map { line.shifts[$0] }
      return shifts.filter { $0.isPlanned && $0.work <= exception.most }.map {
        BranchUse(
          worker: line.worker.name, rule: .nightShiftLength,
          citation: nights.citations[.longShifts], branch: .longNightShift, interval: $0.interval)
      }
    }
  }

  /// The night shifts with more work than usual.
  private func longShifts(in line: Line, by nights: NightLimits) -> [Int] {
    guard let most = nights.longestShift else { return [] }
    return line.shifts.indices.filter {
      line.shifts[$0].isNight(by: nights) && line.shifts[$0].work > most
    }
  }

  /// What is wrong with one of the long shifts.
  private func breaches(
    by long: [Int], _ place: Int, of exception: NightLimits.LongShifts, _ nights: NightLimits,
    in line: Line
  ) -> [Violation] {
    let citation = nights.citations[.longShifts]
    let upToIt = long[...place].map { line.shifts[$0] }
    let following = line.shifts[long[place]...].prefix(2)
    return [
      tooLong(line.shifts[long[place]], most: exception.most, citation, in: line),
      tooLittleRest(between: following, least: exception.rest, citation, in: line),
      tooOften(upToIt, most: exception.perFortnight, citation, in: line),
    ].compactMap(\.self)
  }

  private func tooLong(
    _ shift: Shift, most: Int?, _ citation: Citation?, in line: Line
  ) -> Violation? {
    guard let most, shift.work > most else { return nil }
    return line.breach(
      .nightShiftLength, by: shift.entries, found: shift.work, limit: most, .minutes, citation)
  }

  private func tooLittleRest(
    between shifts: ArraySlice<Shift>, least: Int, _ citation: Citation?, in line: Line
  ) -> Violation? {
    guard let night = shifts.first, let next = shifts.dropFirst().first else { return nil }
    let rest = night.rest(before: next)
    guard rest < least else { return nil }
    return line.breach(
      .nightShiftLength, by: night.entries + next.entries.prefix(1), found: rest, limit: least,
      .minutes, citation)
  }

  /// A breach if the last is one too many of those within 14 × 24 h up to it.
  private func tooOften(
    _ shifts: [Shift], most: Int, _ citation: Citation?, in line: Line
  ) -> Violation? {
    guard let last = shifts.last else { return nil }
    let fortnight = shifts.filter { last.interval.start - $0.interval.start < 14 * 24 * 60 }
    guard fortnight.count > most else { return nil }
    return line.breach(
      .nightShiftLength, by: fortnight.flatMap(\.entries), found: fortnight.count, limit: most,
      .count, citation)
  }
}
