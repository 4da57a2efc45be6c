import LinearProgramming

/// The plain 0/1 program of a public instance: whether each employee has each shift.
///
/// It is a yardstick for other solvers; nobody plans with it. Rules are stated as tightly as rows
/// of few columns can state them, so that a solver is not slow for want of a good program.
struct PublicProgram: Sendable {
  let instance: PublicInstance
  /// The program; its cost is the whole cost of a roster.
  private(set) var program = LinearProgram()
  /// By employee, day and shift type: the column that says whether she has the shift; nil where
  /// she cannot have it.
  private(set) var taken: [[[ColumnIndex?]]] = []

  /// The program of an instance.
  init(_ instance: PublicInstance) {
    self.instance = instance
    addShifts()
    for employee in instance.employees.indices {
      keepDays(employee)
      keepCounts(employee)
      keepMostConsecutive(employee)
      keepLeastRuns(employee)
      keepWeekends(employee)
    }
    chargeCover()
  }

  /// The roster that values of the columns stand for.
  func roster(_ values: [Double]) -> PublicRoster {
    taken.map { days in
      days.map { types in types.firstIndex { $0.map { values[$0.index] > 0.5 } ?? false } }
    }
  }

  /// Whether anybody has the shifts of a day, as the columns of a sum that is 0 or 1.
  func work(_ employee: Int, _ day: Int) -> [ColumnIndex] {
    taken[employee][day].compactMap(\.self)
  }

  /// Adds a row, unless it says nothing.
  mutating func keep(
    _ name: String, _ sum: [Row.Entry], from lower: Double = -.infinity,
    to upper: Double = .infinity
  ) {
    guard !sum.isEmpty || lower > 0 || upper < 0 else { return }
    program.addRow(Row(name: name, lower: lower, upper: upper), entries: sum)
  }

  /// Adds a column.
  mutating func add(_ column: Column) -> ColumnIndex { program.addColumn(column) }
}

extension PublicProgram {
  /// The columns of shifts, with what requests cost.
  private mutating func addShifts() {
    var costs: [[Int]: Int] = [:]
    var constant = 0
    for request in instance.onRequests {
      costs[[request.employee, request.day, request.type], default: 0] -= request.weight
      constant += request.weight
    }
    for request in instance.offRequests {
      costs[[request.employee, request.day, request.type], default: 0] += request.weight
    }
    for (index, employee) in instance.employees.enumerated() {
      taken.append([])
      for day in 0..<instance.days {
        let columns = instance.shiftTypes.indices.map { type -> ColumnIndex? in
          guard employee.canHave(type, on: day, instance) else { return nil }
          return add(
            Column(
              name: "\(employee.id) \(day) \(instance.shiftTypes[type].id)",
              cost: Double(costs[[index, day, type]] ?? 0), upper: 1, isInteger: true))
        }
        taken[index].append(columns)
      }
    }
    // The cost of a program is a sum over columns, so what is always paid needs one.
    if constant > 0 {
      _ = add(Column(name: "requests", cost: Double(constant), lower: 1, upper: 1))
    }
  }

  /// What too few and too many employees cost.
  private mutating func chargeCover() {
    for cover in instance.cover where cover.under > 0 || cover.over > 0 {
      let name = "\(cover.day) \(instance.shiftTypes[cover.type].id)"
      let wanted = Double(cover.wanted)
      let under = add(Column(name: "under \(name)", cost: Double(cover.under), upper: wanted))
      let over = add(Column(name: "over \(name)", cost: Double(cover.over)))
      let present = instance.employees.indices.compactMap { taken[$0][cover.day][cover.type] }
      keep(
        "cover \(name)", present.sum() + [under].sum() + [over].sum(-1), from: wanted, to: wanted)
    }
  }
}

extension PublicInstance.Employee {
  /// Whether a shift breaks no rule all by itself.
  fileprivate func canHave(_ type: Int, on day: Int, _ instance: PublicInstance) -> Bool {
    let isWeekend = day % 7 >= 5
    return !daysOff.contains(day) && mostShifts[type] > 0 && mostConsecutive > 0
      && instance.shiftTypes[type].minutes <= mostMinutes && !(isWeekend && mostWeekends == 0)
  }
}

extension Sequence<ColumnIndex> {
  /// The sum of the columns, each times `factor`.
  func sum(_ factor: Double = 1) -> [Row.Entry] {
    map { Row.Entry(column: $0, value: factor) }
  }
}
