import LinearProgramming
import RiskCalendar
import Rostering

/// The 0/1 program of who has which occasion of stand-by: a column for each choice, in the order of
/// the choices, then shortages of people, then what evenness needs.
struct StandbyProgram {
  private let choices: StandbyChoices
  private(set) var program = LinearProgram()
  private var shortages: [ColumnIndex] = []
  private var steps: [(column: ColumnIndex, cost: Double)] = []
  private let shortageCap: RowIndex

  init(_ choices: StandbyChoices) {
    self.choices = choices
    shortageCap = program.addRow(Row(name: "shortage"))
    for choice in choices.all {
      program.addColumn(
        Column(
          name: "\(choices.turn(choice))", cost: 0, upper: 1, isInteger: true))
    }
    for occasion in choices.occasions.indices { addPeople(occasion) }
    for worker in choices.agenda.scenario.workers.indices {
      let own = choices.all.indices.filter { choices.all[$0].worker == worker }
      addOneAtATime(own)
      addDays(own)
      addSteps(own, fte: choices.agenda.scenario.workers[worker].fte)
    }
  }

  /// Never all of these choices together.
  mutating func forbid(_ together: [Int]) {
    program.addRow(
      Row(name: "rests", upper: Double(together.count - 1)),
      entries: together.map { Row.Entry(column: ColumnIndex($0), value: 1) })
  }

  /// To be minimised first: person-hours of shortage.
  var ofShortage: LinearProgram { program }

  /// To be minimised next, at no more shortage than `hours`: the squares of hours by FTE.
  func ofUnevenness(shortage hours: Double) -> LinearProgram {
    var program = program
    for column in shortages { program.columns[column.index].cost = 0 }
    for (column, cost) in steps { program.columns[column.index].cost = cost }
    program.rows[shortageCap.index].upper = hours + 1e-6
    return program
  }

  private func hours(_ occasion: Int) -> Double {
    Double(choices.occasions[occasion].interval.minutes) / 60
  }

  private mutating func addPeople(_ occasion: Int) {
    let asked = Double(choices.occasions[occasion].people)
    let row = program.addRow(
      Row(name: "people \(occasion)", lower: asked, upper: asked),
      entries: choices.all.indices.filter { choices.all[$0].occasion == occasion }.map {
        Row.Entry(column: ColumnIndex($0), value: 1)
      })
    let hours = hours(occasion)
    shortages.append(
      program.addColumn(
        Column(
          name: "shortage \(occasion)", cost: hours, upper: asked,
          entries: [.init(row: row, value: 1), .init(row: shortageCap, value: hours)])))
  }

  /// At the start of every occasion no more than one is under way.
  private mutating func addOneAtATime(_ own: [Int]) {
    for index in own {
      let start = interval(index).start
      let underWay = own.filter { interval($0).start <= start && start < interval($0).end }
      guard underWay.count > 1 else { continue }
      program.addRow(
        Row(name: "one at a time", upper: 1),
        entries: underWay.map { Row.Entry(column: ColumnIndex($0), value: 1) })
    }
  }

  /// In every run of so many dates no more than so many have stand-by on them.
  private mutating func addDays(_ own: [Int]) {
    let (limits, clock) = (choices.limits, choices.agenda.scenario.clock)
    var touched: [CivilDate: [Int]] = [:]
    for index in own {
      let (first, last) = (
        clock.date(of: interval(index).start), clock.date(of: interval(index).end - 1)
      )
      for day in first.dayNumber...last.dayNumber {
        touched[CivilDate(dayNumber: day), default: []].append(index)
      }
    }
    let dates = touched.keys.sorted()
    guard dates.count > limits.mostDays else { return }
    var columns: [CivilDate: ColumnIndex] = [:]
    for date in dates {
      let column = program.addColumn(Column(name: "\(date)", cost: 0, upper: 1))
      columns[date] = column
      for index in touched[date] ?? [] {
        program.addRow(
          Row(name: "\(date)", lower: 0),
          entries: [.init(column: column, value: 1), .init(column: ColumnIndex(index), value: -1)])
      }
    }
    for date in dates {
      let within = dates.filter { date <= $0 && $0 - date < limits.windowDays }
      guard within.count > limits.mostDays else { continue }
      program.addRow(
        Row(name: "days from \(date)", upper: Double(limits.mostDays)),
        entries: within.compactMap { columns[$0] }.map { Row.Entry(column: $0, value: 1) })
    }
  }

  /// Hours in steps of which each next costs more, and more so by less FTE.
  private mutating func addSteps(_ own: [Int], fte: Double) {
    let shortest = choices.occasions.indices.map(hours).min() ?? 0
    let size = max(4, shortest)
    let most = own.reduce(0) { $0 + hours(choices.all[$1].occasion) }
    guard most > 0 else { return }
    let row = program.addRow(
      Row(name: "hours", lower: 0, upper: 0),
      entries: own.map { .init(column: ColumnIndex($0), value: hours(choices.all[$0].occasion)) })
    for step in 0..<Int((most / size).rounded(.up)) {
      let column = program.addColumn(
        Column(
          name: "step \(step)", cost: 0, upper: size, entries: [.init(row: row, value: -1)]))
      steps.append((column, Double(2 * step + 1) / fte))
    }
  }

  private func interval(_ index: Int) -> Interval {
    choices.occasions[choices.all[index].occasion].interval
  }
}
