/// At most seven shifts in a row of which any is a night shift (ATW 5:8 lid 6).
struct NightRun: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.limits.nights.flatMap { nights -> [Violation] in
      guard let most = nights.longestRun else { return [] }
      return runs(in: line, gapsUnder: nights.runBreak).compactMap { run in
        let shifts = line.shifts[run]
        guard shifts.count > most, shifts.contains(where: { $0.isNight(by: nights) }) else {
          return nil
        }
        return line.breach(
          .nightRun, by: line.entries(of: run), found: shifts.count, limit: most, .count,
          nights.citations[.longestRun])
      }
    }
  }

  /// Shifts in a row with gaps under `rest`.
  private func runs(in line: Line, gapsUnder rest: Int) -> [ClosedRange<Int>] {
    line.shifts.indices.reduce(into: []) { runs, index in
      if let run = runs.last, line.shifts[index - 1].rest(before: line.shifts[index]) < rest {
        runs[runs.count - 1] = run.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
  }
}
