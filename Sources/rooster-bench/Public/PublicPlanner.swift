/// Plans public instances.
///
/// A stand-in that takes the best of some regular lines for one employee after the other.
struct PublicPlanner {
  /// A roster of `instance`.
  ///
  /// - Parameters:
  ///   - instance: what to plan.
  ///   - timeLimit: seconds after which the best roster so far will do.
  ///   - threads: how many lines may be looked for at the same time.
  /// - Returns: the best roster found.
  /// - Throws: whatever keeps it from finding one.
  func plan(_ instance: PublicInstance, timeLimit: Double, threads: Int) throws -> PublicPlan {
    let clock = ContinuousClock()
    let start = clock.now
    let valuer = RosterValuer(instance: instance)
    var roster: PublicRoster = []
    for employee in instance.employees {
      let lines = candidates(instance, employee)
      let best = lines.min { valuer.rank(employee, $0) < valuer.rank(employee, $1) }
      roster.append(best ?? Array(repeating: nil, count: instance.days))
    }
    let seconds = (clock.now - start) / .seconds(1)
    return PublicPlan(
      roster: roster, cost: valuer.value(roster).cost, secondsToFirstRoster: seconds,
      seconds: seconds)
  }

  /// Lines of one shift type: some days of work, some days off, and so on until nothing more may
  /// be added.
  private func candidates(
    _ instance: PublicInstance, _ employee: PublicInstance.Employee
  ) -> [[Int?]] {
    var lines: [[Int?]] = []
    for type in instance.shiftTypes.indices where employee.mostShifts[type] > 0 {
      let minutes = max(1, instance.shiftTypes[type].minutes)
      let most = min(employee.mostShifts[type], employee.mostMinutes / minutes)
      for work in 1...max(1, min(employee.mostConsecutive, 7)) {
        for rest in max(1, employee.leastDaysOff)...max(4, employee.leastDaysOff) {
          for offset in 0..<(work + rest) {
            var left = most
            lines.append(
              (0..<instance.days).map { day in
                guard (day + offset) % (work + rest) < work, left > 0,
                  !employee.daysOff.contains(day)
                else { return nil }
                left -= 1
                return type
              })
          }
        }
      }
    }
    return lines
  }
}

extension RosterValuer {
  fileprivate func rank(_ employee: PublicInstance.Employee, _ line: [Int?]) -> Int {
    breaches(of: employee, line).count
  }
}
