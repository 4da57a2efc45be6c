import LinearProgramming
import Rostering

/// The rows of the master program, its columns but for the lines, and where lines enter it.
///
/// Minimise the cost of one level subject to:
/// - *line of w*: each worker has one line;
/// - *crew of r*: a round or post that is held has its least crew, its most, and its quotas; one
///   that is not has nobody;
/// - *strength of r*, *attendance of m*: people on it plus people short are what is wanted;
/// - *presence of n*: rounds held plus steps missed are what the goal asks;
/// - *burden of e*: what the workers of an employer carry together is paid for;
/// - *once a day in n*: at most one of a day's rounds is held;
/// - *must* and *presence*: what earlier levels have reached is kept.
struct MasterRows {
  private(set) var program = LinearProgram()
  /// What each column stands for, and what it costs on each level.
  private(set) var columns: [(kind: MasterColumn, cost: Score)] = []
  private(set) var lineRows: [RowIndex] = []
  /// The row that caps the cost of each level but the last.
  private(set) var caps: [Level: RowIndex] = [:]
  /// By worker and option: the rows that a line with that duty enters, each with coefficient 1.
  private(set) var rows: [[[RowIndex]]] = []

  /// By worker: the row that her burden enters, in hours; nil if nobody shares it.
  private(set) var burdenRows: [RowIndex?]

  private let problem: RosterProblem
  /// By agenda item: the rows its workers enter, and which workers; nil for all.
  private var entered: [Int: [(row: RowIndex, workers: Set<Int>?)]] = [:]
  private var heldColumns: [Int: ColumnIndex] = [:]

  init(_ problem: RosterProblem) {
    self.problem = problem
    burdenRows = Array(repeating: nil, count: problem.spaces.count)
    addCaps()
    addLines()
    for number in problem.crewed.indices { addCrew(number) }
    for meeting in problem.sharedMeetings { addMeeting(meeting) }
    for goal in problem.goals { addGoal(goal) }
    for rounds in problem.exclusive { addExclusive(rounds) }
    for employer in problem.employers { addBurden(employer) }
    rows = problem.spaces.enumerated().map { worker, space in
      space.options.map { option in
        entered[option.item, default: []]
          .filter { $0.workers?.contains(worker) ?? true }.map(\.row)
      }
    }
  }

  /// The column of `line`.
  func column(of line: Line, _ number: Int) -> Column {
    var entries = [Column.Entry(row: lineRows[line.worker], value: 1)]
    for option in line.options {
      entries += rows[line.worker][option].map { Column.Entry(row: $0, value: 1) }
    }
    let burden = line.options.reduce(0) { $0 + problem.spaces[line.worker].options[$1].burden }
    if burden != 0, let row = burdenRows[line.worker] {
      entries.append(Column.Entry(row: row, value: Double(burden) / 60))
    }
    return Column(name: "line \(number)", cost: 0, entries: entries + capEntries(line.cost))
  }

  private func capEntries(_ cost: Score) -> [Column.Entry] {
    caps.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { level, row in
      cost[level] == 0 ? nil : Column.Entry(row: row, value: level.scaled(cost[level]))
    }
  }

  private mutating func add(
    _ kind: MasterColumn, _ name: String, upper: Double, cost: Score = Score(),
    isInteger: Bool = false, _ entries: [(RowIndex, Double)]
  ) -> ColumnIndex {
    columns.append((kind, cost))
    let entries = entries.map { Column.Entry(row: $0.0, value: $0.1) } + capEntries(cost)
    return program.addColumn(
      Column(name: name, cost: 0, upper: upper, isInteger: isInteger, entries: entries))
  }

  private mutating func addCaps() {
    for level in Level.allCases.dropLast() {
      let row = program.addRow(Row(name: "cost of level \(level.rawValue)"))
      _ = add(.excess(level), "excess of level \(level.rawValue)", upper: .infinity, [(row, -1)])
      caps[level] = row
    }
  }

  private mutating func addLines() {
    for (number, space) in problem.spaces.enumerated() {
      let name = space.terms.worker.name
      let row = program.addRow(Row(name: "line of \(name)", lower: 1, upper: 1))
      lineRows.append(row)
      _ = add(.unassigned(worker: number), "no line of \(name)", upper: 1, [(row, 1)])
    }
  }

  private mutating func addCrew(_ number: Int) {
    let work = problem.crewed[number]
    let item = problem.agenda.items[work.item]
    let name = "\(item.activity) \(item.place) \(item.date)"
    var entries: [(RowIndex, Double)] = []
    for (row, workers, count) in crewRows(work, name) {
      entries.append((row, -Double(count)))
      entered[work.item, default: []].append((row, workers))
    }
    heldColumns[work.item] = add(.held(number), name, upper: 1, isInteger: true, entries)
    _ = add(.phantom(number), "nobody on \(name)", upper: 0, entries.map { ($0.0, -$0.1) })
    if work.shortage > 0 {
      let row = program.addRow(
        Row(name: "strength of \(name)", lower: Double(work.rule.wanted)))
      entered[work.item, default: []].append((row, nil))
      addShortage(name, Double(work.rule.wanted), work.shortage, row)
    }
  }

  /// The rows that tie a crew to its work being held: people in `workers` compared to `count`.
  private mutating func crewRows(_ work: RosterProblem.CrewedWork, _ name: String)
    -> [(row: RowIndex, workers: Set<Int>?, count: Int)]
  {
    let rule = work.rule
    let quotaSum = work.quotas.prefix(rule.disciplines.count).reduce(0) { $0 + $1.count }
    let everybody = Set(problem.spaces.indices)
    let covered = work.quotas.prefix(rule.disciplines.count).reduce(Set()) { $0.union($1.workers) }
    // Quotas that leave no freedom are equations, and say all that the size says.
    let isExact = quotaSum == rule.atLeast && quotaSum == rule.atMost && covered == everybody
    var rows = work.quotas.enumerated().map { number, quota in
      let isEquation = isExact && number < rule.disciplines.count
      let row = Row(name: "quota of \(name)", lower: 0, upper: isEquation ? 0 : .infinity)
      return (row, Optional(quota.workers), quota.count)
    }
    if !isExact {
      rows.append((Row(name: "most of \(name)", upper: 0), nil, rule.atMost))
      if quotaSum < rule.atLeast {
        rows.append((Row(name: "least of \(name)", lower: 0), nil, rule.atLeast))
      }
    }
    return rows.map { (program.addRow($0.0), $0.1, $0.2) }
  }

  private mutating func addShortage(
    _ name: String, _ most: Double, _ minutes: Int, _ row: RowIndex
  ) {
    _ = add(.shortage, "short of \(name)", upper: most, cost: Score(must: minutes), [(row, 1)])
  }

  private mutating func addMeeting(_ meeting: RosterProblem.SharedMeeting) {
    let item = problem.agenda.items[meeting.item]
    let wanted = Double(meeting.attendance)
    let row = program.addRow(
      Row(name: "attendance of \(item.activity) \(item.date)", lower: wanted, upper: wanted))
    entered[meeting.item, default: []].append((row, nil))
    addShortage(item.activity, wanted, meeting.shortage, row)
  }

  private mutating func addGoal(_ goal: RosterProblem.Goal) {
    let place = problem.agenda.scenario.neighbourhoods[goal.neighbourhood].name
    let name = "presence of \(place), \(goal.kind) rounds of week \(goal.week + 1)"
    let held = goal.rounds.compactMap { heldColumns[$0] }
    if !goal.steps.isEmpty {
      let row = addRow(Row(name: name, lower: Double(goal.steps.count)), held)
      for points in goal.steps {
        _ = add(.missed, "missed \(name)", upper: 1, cost: Score(presence: points), [(row, 1)])
      }
    }
    if goal.atLeast > 0 {
      let row = addRow(Row(name: "least \(name)", lower: Double(goal.atLeast)), held)
      addShortage(name, Double(goal.atLeast), goal.shortage, row)
    }
  }

  private mutating func addExclusive(_ rounds: [Int]) {
    let item = problem.agenda.items[rounds[0]]
    _ = addRow(
      Row(name: "once on \(item.date) in \(item.place)", upper: 1),
      rounds.compactMap { heldColumns[$0] })
  }

  private mutating func addBurden(_ employer: EmployerBurden) {
    let row = program.addRow(Row(name: "burden of \(employer.employer)", upper: 0))
    for worker in employer.workers { burdenRows[worker] = row }
    let most = employer.workers.reduce(0) { $0 + problem.spaces[$1].mostBurden }
    for segment in employer.segments(upTo: most) {
      _ = add(
        .burden, "burden at \(employer.employer)", upper: Double(segment.length) / 60,
        cost: Score(people: 60 * segment.price), [(row, -1)])
    }
  }

  private mutating func addRow(_ row: Row, _ columns: [ColumnIndex]) -> RowIndex {
    program.addRow(row, entries: columns.map { Row.Entry(column: $0, value: 1) })
  }
}

extension Level {
  /// A cost of this level in the size the solver works with: hours, points, hours.
  func scaled(_ cost: Int) -> Double { Double(cost) / scale }

  /// How much of a cost makes one unit for the solver.
  var scale: Double { self == .presence ? 1 : 60 }
}
