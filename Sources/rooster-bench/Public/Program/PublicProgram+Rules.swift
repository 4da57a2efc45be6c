import LinearProgramming
import RosterEngine

extension PublicProgram {
  /// One shift a day, and none that may not follow the one of the day before.
  ///
  /// With what may not follow a type goes every type after which the same may not follow: of all
  /// of them on both days at most one can be.
  mutating func keepDays(_ employee: Int) {
    let id = instance.employees[employee].id
    for day in 0..<instance.days where work(employee, day).count > 1 {
      keep("one shift \(id) \(day)", work(employee, day).sum(), to: 1)
    }
    let types = instance.shiftTypes
    let groups = Set(types.map(\.forbiddenNext)).sorted { $0.lexicographicallyPrecedes($1) }
    for forbidden in groups where !forbidden.isEmpty {
      let before = types.indices.filter { Set(forbidden).isSubset(of: types[$0].forbiddenNext) }
      for day in 0..<(instance.days - 1) {
        let first = before.compactMap { taken[employee][day][$0] }
        let second = forbidden.compactMap { taken[employee][day + 1][$0] }
        guard !first.isEmpty, !second.isEmpty else { continue }
        keep("succession \(id) \(day)", (first + second).sum(), to: 1)
      }
    }
  }

  /// Shifts of each type, and minutes in their largest common unit.
  mutating func keepCounts(_ employee: Int) {
    let limits = instance.employees[employee]
    let columns = instance.shiftTypes.indices.map { type in
      taken[employee].compactMap { $0[type] }
    }
    for (type, shifts) in columns.enumerated() where shifts.count > limits.mostShifts[type] {
      let name = "most \(instance.shiftTypes[type].id) \(limits.id)"
      keep(name, shifts.sum(), to: Double(limits.mostShifts[type]))
    }
    let possible = zip(columns, instance.shiftTypes).filter { !$0.0.isEmpty }
    let unit = max(1, possible.reduce(0) { greatestCommonDivisor($0, $1.1.minutes) })
    let minutes = possible.filter { $0.1.minutes > 0 }
      .flatMap { $0.0.sum(Double($0.1.minutes / unit)) }
    let least = Double((limits.leastMinutes + unit - 1) / unit)
    let most = Double(limits.mostMinutes / unit)
    if least <= most {
      keep("minutes \(limits.id)", minutes, from: least, to: most)
    } else {
      // No line has minutes between the two; the solver shall find that out by itself.
      keep("least minutes \(limits.id)", minutes, from: least)
      keep("most minutes \(limits.id)", minutes, to: most)
    }
  }

  /// In every stretch of one day more than the most, a day off.
  mutating func keepMostConsecutive(_ employee: Int) {
    let limits = instance.employees[employee]
    let most = limits.mostConsecutive
    guard most > 0, most < instance.days else { return }
    for day in 0..<(instance.days - most) {
      let works = (day...day + most).flatMap { work(employee, $0) }
      keep("most consecutive \(limits.id) \(day)", works.sum(), to: Double(most))
    }
  }

  /// Runs of work and of days off that are long enough, by columns that say on which days a run of
  /// work begins (Rajan and Takriti's minimum up and down times, which no rows state more tightly).
  mutating func keepLeastRuns(_ employee: Int) {
    let limits = instance.employees[employee]
    guard limits.leastConsecutive > 1 || limits.leastDaysOff > 1, instance.days > 1 else { return }
    // Day 0 has none: a run there touches the edge of the horizon, and may be of any length.
    let last = instance.days - 1
    let begins = (1...last).map { day in
      add(Column(name: "begins \(limits.id) \(day)", cost: 0, upper: 1))
    }
    func beginnings(_ days: ClosedRange<Int>) -> ArraySlice<ColumnIndex> {
      begins[(days.lowerBound - 1)...(days.upperBound - 1)]
    }
    for day in 1...last {
      let (before, today) = (work(employee, day - 1), work(employee, day))
      keep(
        "begins \(limits.id) \(day)",
        today.sum() + before.sum(-1) + beginnings(day...day).sum(-1), to: 0)
      let recent = max(1, day - max(1, limits.leastConsecutive) + 1)...day
      keep("least work \(limits.id) \(day)", beginnings(recent).sum() + today.sum(-1), to: 0)
      let soon = day...min(last, day - 1 + max(1, limits.leastDaysOff))
      keep("least off \(limits.id) \(day)", beginnings(soon).sum() + before.sum(), to: 1)
    }
  }

  /// Columns that say which weekends are worked, and the most of them.
  mutating func keepWeekends(_ employee: Int) {
    let limits = instance.employees[employee]
    let weekends = stride(from: 5, to: instance.days, by: 7).map { saturday in
      [saturday, saturday + 1].filter { $0 < instance.days }.map { work(employee, $0) }
        .filter { !$0.isEmpty }
    }.filter { !$0.isEmpty }
    guard weekends.count > limits.mostWeekends else { return }
    let worked = weekends.enumerated().map { number, days in
      let name = "weekend \(limits.id) \(number)"
      let column = add(Column(name: name, cost: 0, upper: 1, isInteger: true))
      for day in days { keep(name, day.sum() + [column].sum(-1), to: 0) }
      return column
    }
    keep("most weekends \(limits.id)", worked.sum(), to: Double(limits.mostWeekends))
  }
}
