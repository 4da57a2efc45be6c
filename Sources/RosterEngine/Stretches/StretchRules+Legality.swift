extension StretchRules {
  /// Tells whether a line keeps every rule, found out day by day and without any table.
  ///
  /// - Parameter line: options in ascending order.
  /// - Returns: whether it does.
  public func isLegal(_ line: [Int]) -> Bool {
    guard line.allSatisfy({ (0..<dayCount * kindCount).contains($0) }) else { return false }
    var kinds = [Int?](repeating: nil, count: dayCount)
    for option in line {
      guard kinds[option / kindCount] == nil else { return false }
      kinds[option / kindCount] = option % kindCount
    }
    return daysOff.allSatisfy { !kinds.indices.contains($0) || kinds[$0] == nil }
      && keepsSums(kinds) && keepsSuccession(kinds) && keepsRuns(kinds)
  }

  private func keepsSums(_ kinds: [Int?]) -> Bool {
    let worked = kinds.compactMap(\.self)
    let total = worked.reduce(0) { $0 + minutes[$1] }
    guard total >= leastMinutes, total <= mostMinutes else { return false }
    for (kind, most) in mostOfKind.enumerated() {
      if let most, worked.count(where: { $0 == kind }) > most { return false }
    }
    let weekends = Set(kinds.indices.filter { kinds[$0] != nil && $0 % 7 >= 5 }.map { $0 / 7 })
    return weekends.count <= mostWeekends ?? .max
  }

  private func keepsSuccession(_ kinds: [Int?]) -> Bool {
    zip(kinds, kinds.dropFirst()).allSatisfy { kind, next in
      guard let kind, let next else { return true }
      return mayFollow[kind][next]
    }
  }

  private func keepsRuns(_ kinds: [Int?]) -> Bool {
    var start = 0
    while start < dayCount {
      let isWork = kinds[start] != nil
      let end = kinds[start...].firstIndex { ($0 != nil) != isWork } ?? dayCount
      if isWork && end - start > mostWorkDays { return false }
      let isInside = start > 0 && end < dayCount
      if isInside && end - start < (isWork ? leastWorkDays : leastFreeDays) { return false }
      start = end
    }
    return true
  }
}
