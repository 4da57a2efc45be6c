extension RosterValuer {
  /// The rules that the line of one employee does not keep; its types are known.
  func breaches(of employee: PublicInstance.Employee, _ line: [Int?]) -> [Breach] {
    dayBreaches(employee, line) + countBreaches(employee, line) + runBreaches(employee, line)
      + weekendBreaches(employee, line)
  }

  private func dayBreaches(_ employee: PublicInstance.Employee, _ line: [Int?]) -> [Breach] {
    var breaches: [Breach] = []
    for (day, type) in line.enumerated() {
      guard let type else { continue }
      if employee.daysOff.contains(day) {
        breaches.append(
          Breach(
            employee: employee.id, day: day, rule: .dayOff, found: "shift \(name(type))",
            limit: "no shift"))
      }
      if day > 0, let before = line[day - 1],
        instance.shiftTypes[before].forbiddenNext.contains(type)
      {
        breaches.append(
          Breach(
            employee: employee.id, day: day, rule: .succession,
            found: "\(name(type)) after \(name(before))", limit: "another shift or none"))
      }
    }
    return breaches
  }

  private func countBreaches(_ employee: PublicInstance.Employee, _ line: [Int?]) -> [Breach] {
    var counts = [Int](repeating: 0, count: instance.shiftTypes.count)
    for case let type? in line { counts[type] += 1 }
    var breaches = zip(counts, employee.mostShifts).enumerated().compactMap { type, pair in
      pair.0 > pair.1
        ? Breach(
          employee: employee.id, rule: .mostShifts, found: "\(pair.0) of \(name(type))",
          limit: "\(pair.1)") : nil
    }
    let minutes = zip(counts, instance.shiftTypes).reduce(0) { $0 + $1.0 * $1.1.minutes }
    if minutes > employee.mostMinutes {
      breaches.append(breach(employee, .mostMinutes, minutes, employee.mostMinutes))
    }
    if minutes < employee.leastMinutes {
      breaches.append(breach(employee, .leastMinutes, minutes, employee.leastMinutes))
    }
    return breaches
  }

  private func runBreaches(_ employee: PublicInstance.Employee, _ line: [Int?]) -> [Breach] {
    var breaches: [Breach] = []
    var start = 0
    while start < line.count {
      let works = line[start] != nil
      let end = line[start...].firstIndex { ($0 != nil) != works } ?? line.count
      let length = end - start
      let touchesEdge = start == 0 || end == line.count
      if works && length > employee.mostConsecutive {
        breaches.append(
          breach(employee, .mostConsecutive, length, employee.mostConsecutive, day: start))
      }
      if works && !touchesEdge && length < employee.leastConsecutive {
        breaches.append(
          breach(employee, .leastConsecutive, length, employee.leastConsecutive, day: start))
      }
      if !works && !touchesEdge && length < employee.leastDaysOff {
        breaches.append(breach(employee, .leastDaysOff, length, employee.leastDaysOff, day: start))
      }
      start = end
    }
    return breaches
  }

  private func weekendBreaches(_ employee: PublicInstance.Employee, _ line: [Int?]) -> [Breach] {
    var weeks: Set<Int> = []
    for (day, type) in line.enumerated() where type != nil && (day % 7 == 5 || day % 7 == 6) {
      weeks.insert(day / 7)
    }
    guard weeks.count > employee.mostWeekends else { return [] }
    return [breach(employee, .mostWeekends, weeks.count, employee.mostWeekends)]
  }

  private func name(_ type: Int) -> String { instance.shiftTypes[type].id }

  private func breach(
    _ employee: PublicInstance.Employee, _ rule: Breach.Rule, _ found: Int, _ limit: Int,
    day: Int? = nil
  ) -> Breach {
    Breach(employee: employee.id, day: day, rule: rule, found: "\(found)", limit: "\(limit)")
  }
}
