import LinearProgramming
import RosterEngine

/// A public instance in the engine's canonical form: an option for every day and shift type, a row
/// for every cover, with people short and people over.
struct PublicProblem {
  let instance: PublicInstance

  /// A problem of `instance`.
  init(_ instance: PublicInstance) {
    self.instance = instance
  }

  private var types: Int { instance.shiftTypes.count }

  /// The problem: its only level is what the instance calls cost.
  var problem: Problem {
    let rows = instance.cover.map { cover in
      Row(name: "cover", lower: Double(cover.wanted), upper: Double(cover.wanted))
    }
    let entries = entries
    let workers = instance.employees.indices.map { employee in
      let costs = costs(of: employee)
      return Problem.Worker(
        name: instance.employees[employee].id,
        model: StretchLines(rules(of: instance.employees[employee]), costs: costs),
        entries: entries, costs: [costs])
    }
    let objective = Problem.Objective(
      granule: granule, ceiling: ceiling, offset: instance.onRequests.reduce(0) { $0 + $1.weight })
    var problem = Problem(
      levels: [objective], rows: rows, columns: columns, workers: workers,
      value: value(workers.map { $0.costs[0] }))
    problem.sums = sums
    return problem
  }

  private var entries: OptionEntries {
    var rows = [[(row: Int, value: Double)]](repeating: [], count: instance.days * types)
    for (row, cover) in instance.cover.enumerated() {
      rows[cover.day * types + cover.type].append((row, 1))
    }
    return OptionEntries(rows)
  }

  /// People short of each cover, then people over.
  private var columns: [CommonColumn] {
    func column(_ row: Int, _ cost: Int, _ value: Double, _ name: String) -> CommonColumn {
      CommonColumn(
        name: name, costs: [cost],
        entries: [Column.Entry(row: RowIndex(row), value: value)])
    }
    return instance.cover.enumerated().map { column($0, $1.under, 1, "short") }
      + instance.cover.enumerated().map { column($0, $1.over, -1, "over") }
  }

  /// Sets of cover whose people short are a whole number together: the coarsest first, and each by
  /// itself last.
  private var sums: [[Int]] {
    let cover = instance.cover.enumerated()
    func groups(_ key: (PublicInstance.Cover) -> Int) -> [[Int]] {
      Dictionary(grouping: cover) { key($0.element) }.sorted { $0.key < $1.key }
        .map { $0.value.map(\.offset) }.filter { $0.count > 1 }
    }
    return groups { _ in 0 } + groups(\.type) + groups { $0.day / 7 }
      + groups { $0.day / 7 * types + $0.type } + groups(\.day) + cover.map { [$0.offset] }
  }

  private func costs(of employee: Int) -> [Int] {
    var costs = [Int](repeating: 0, count: instance.days * types)
    for request in instance.offRequests where request.employee == employee {
      costs[request.day * types + request.type] += request.weight
    }
    for request in instance.onRequests where request.employee == employee {
      costs[request.day * types + request.type] -= request.weight
    }
    return costs
  }

  /// What a line of an employee must keep.
  func rules(of employee: PublicInstance.Employee) -> StretchRules {
    var rules = StretchRules(dayCount: instance.days, minutes: instance.shiftTypes.map(\.minutes))
    for (type, shift) in instance.shiftTypes.enumerated() {
      for next in shift.forbiddenNext { rules.mayFollow[type][next] = false }
    }
    rules.mostOfKind = employee.mostShifts.map { $0 >= instance.days ? nil : $0 }
    rules.leastMinutes = employee.leastMinutes
    rules.mostMinutes = employee.mostMinutes
    rules.mostWorkDays = employee.mostConsecutive
    rules.leastWorkDays = max(1, employee.leastConsecutive)
    rules.leastFreeDays = max(1, employee.leastDaysOff)
    rules.mostWeekends = employee.mostWeekends
    rules.daysOff = employee.daysOff.sorted()
    return rules
  }

  private var weights: [Int] {
    instance.cover.flatMap { [$0.under, $0.over] } + instance.onRequests.map(\.weight)
      + instance.offRequests.map(\.weight)
  }

  private var granule: Int { max(1, weights.reduce(0, greatestCommonDivisor)) }

  private var ceiling: Int {
    instance.cover.reduce(1) { $0 + $1.under * $1.wanted + $1.over }
      + (instance.onRequests + instance.offRequests).reduce(0) { $0 + $1.weight }
  }

  private func value(_ costs: [[Int]]) -> @Sendable ([[Int]]) -> [Int]? {
    let (instance, types) = (instance, types)
    let unmet = instance.onRequests.reduce(0) { $0 + $1.weight }
    return { lines in
      var present = [Int](repeating: 0, count: instance.days * types)
      var cost = unmet
      for (employee, line) in lines.enumerated() {
        for option in line {
          present[option] += 1
          cost += costs[employee][option]
        }
      }
      for cover in instance.cover {
        let missing = cover.wanted - present[cover.day * types + cover.type]
        cost += missing > 0 ? missing * cover.under : -missing * cover.over
      }
      return [cost]
    }
  }
}
