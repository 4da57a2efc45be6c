/// Values rosters of a public instance: what they cost, and which hard rules they do not keep.
///
/// It shares nothing with what plans them, so that it can judge it. Days before and after the
/// horizon count as free for the most consecutive shifts and for successions; runs shorter than
/// the least are no breach where they touch the first or the last day.
struct RosterValuer: Sendable {
  let instance: PublicInstance

  /// What `roster` is worth. Whatever does not fit the instance is a breach and costs nothing.
  func value(_ roster: PublicRoster) -> RosterValue {
    if let breach = shapeBreach(roster) {
      return RosterValue(requests: 0, cover: 0, breaches: [breach])
    }
    let unknown = unknownTypes(roster)
    guard unknown.isEmpty else { return RosterValue(requests: 0, cover: 0, breaches: unknown) }
    let breaches = zip(instance.employees, roster).flatMap { employee, line in
      self.breaches(of: employee, line)
    }
    return RosterValue(requests: requestCost(roster), cover: coverCost(roster), breaches: breaches)
  }

  private func requestCost(_ roster: PublicRoster) -> Int {
    func has(_ request: PublicInstance.Request) -> Bool {
      roster[request.employee][request.day] == request.type
    }
    let missed = instance.onRequests.filter { !has($0) }
    let unwanted = instance.offRequests.filter(has)
    return (missed + unwanted).reduce(0) { $0 + $1.weight }
  }

  private func coverCost(_ roster: PublicRoster) -> Int {
    var present = [[Int]](
      repeating: [Int](repeating: 0, count: instance.shiftTypes.count), count: instance.days)
    for line in roster {
      for (day, type) in line.enumerated() {
        if let type { present[day][type] += 1 }
      }
    }
    return instance.cover.reduce(0) { cost, cover in
      let excess = present[cover.day][cover.type] - cover.wanted
      return cost + (excess < 0 ? -excess * cover.under : excess * cover.over)
    }
  }

  private func shapeBreach(_ roster: PublicRoster) -> Breach? {
    let wanted = "\(instance.employees.count) × \(instance.days)"
    guard roster.count == instance.employees.count else {
      return Breach(rule: .shape, found: "\(roster.count) employees", limit: wanted)
    }
    for (employee, line) in zip(instance.employees, roster) where line.count != instance.days {
      return Breach(
        employee: employee.id, rule: .shape, found: "\(line.count) days", limit: wanted)
    }
    return nil
  }

  private func unknownTypes(_ roster: PublicRoster) -> [Breach] {
    zip(instance.employees, roster).flatMap { employee, line in
      line.enumerated().compactMap { day, type in
        guard let type, !instance.shiftTypes.indices.contains(type) else { return nil }
        return Breach(
          employee: employee.id, day: day, rule: .shiftType, found: "shift \(type)",
          limit: "0 to \(instance.shiftTypes.count - 1)")
      }
    }
  }
}
