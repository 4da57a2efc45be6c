import LinearProgramming
import RiskCalendar
import RosterEngine
import Rostering

/// What couples the lines of a team, in the engine's canonical form. Every row has a name of its own.
///
/// - *crew of r*: a round or post that is held has its least crew, its most, and its quotas; one
///   that is not has nobody;
/// - *strength of r*, *attendance of m*: people on it plus people short are what is wanted;
/// - *presence of n*: rounds held plus steps missed are what the goal asks;
/// - *burden of e*: what some workers carry together, such as those of an employer, is paid for;
/// - *once a day in n*: at most one of a day's rounds is held.
struct MasterRows {
  private(set) var rows: [Row] = []
  private(set) var columns: [CommonColumn] = []
  /// By item of the agenda: the column that says whether it is held.
  private(set) var heldColumns: [Int: Int] = [:]

  private let problem: RosterProblem
  /// By agenda item: the rows its workers enter, and which workers; nil for all.
  private var entered: [Int: [(row: Int, workers: Set<Int>?)]] = [:]
  /// By worker: the rows that her burden enters, in hours.
  private var burdenRows: [[Int]]

  init(_ problem: RosterProblem) {
    self.problem = problem
    burdenRows = Array(repeating: [], count: problem.spaces.count)
    for number in problem.crewed.indices { addCrew(number) }
    for meeting in problem.sharedMeetings { addMeeting(meeting) }
    for goal in problem.goals { addGoal(goal) }
    for rounds in problem.exclusive { addExclusive(rounds) }
    for burden in problem.sharedBurdens { addBurden(burden) }
  }

  /// Where the options of a worker enter the rows.
  func entries(of worker: Int) -> OptionEntries {
    OptionEntries(
      problem.spaces[worker].options.map { option in
        let crews = entered[option.item, default: []]
          .filter { $0.workers?.contains(worker) ?? true }.map { (row: $0.row, value: 1.0) }
        let burden = option.burden == 0 ? [] : burdenRows[worker]
        return crews + burden.map { (row: $0, value: SharedBurden.value(of: option.burden)) }
      })
  }

  private mutating func add(_ row: Row) -> Int {
    rows.append(row)
    return rows.count - 1
  }

  @discardableResult
  private mutating func add(
    _ name: String, upper: Double, cost: Score = Score(), isInteger: Bool = false,
    role: CommonColumn.Role = .plain, _ entries: [(row: Int, value: Double)]
  ) -> Int {
    columns.append(
      CommonColumn(
        name: name, costs: cost.byLevel, upper: upper, isInteger: isInteger,
        entries: entries.map { Column.Entry(row: RowIndex($0.row), value: $0.value) }, role: role))
    return columns.count - 1
  }

  /// Enters columns that exist into a row.
  private mutating func enter(_ row: Int, _ columns: [Int]) {
    for column in columns {
      self.columns[column].entries.append(Column.Entry(row: RowIndex(row), value: 1))
    }
  }

  private mutating func addCrew(_ number: Int) {
    let work = problem.crewed[number]
    let item = problem.agenda.items[work.item]
    let name = problem.agenda.name(of: item)
    var entries: [(row: Int, value: Double)] = []
    for (row, workers, count) in crewRows(work, name) {
      entries.append((row, -Double(count)))
      entered[work.item, default: []].append((row, workers))
    }
    let held = add(name, upper: 1, isInteger: true, entries)
    heldColumns[work.item] = held
    add(
      "nobody on \(name)", upper: 1, role: .standIn(for: held),
      entries.map { ($0.row, -$0.value) })
    if work.shortage > 0 {
      let row = add(Row(name: "strength of \(name)", lower: Double(work.rule.wanted)))
      entered[work.item, default: []].append((row, nil))
      addShortage(name, Double(work.rule.wanted), work.shortage, row)
    }
  }

  /// The rows that tie a crew to its work being held: people in `workers` compared to `count`.
  private mutating func crewRows(_ work: RosterProblem.CrewedWork, _ name: String)
    -> [(row: Int, workers: Set<Int>?, count: Int)]
  {
    let rule = work.rule
    let quotaSum = work.quotas.prefix(rule.disciplines.count).reduce(0) { $0 + $1.count }
    let everybody = Set(problem.spaces.indices)
    let covered = work.quotas.prefix(rule.disciplines.count).reduce(Set()) { $0.union($1.workers) }
    // Quotas that leave no freedom are equations, and say all that the size says.
    let isExact = quotaSum == rule.atLeast && quotaSum == rule.atMost && covered == everybody
    let qualities = rule.disciplines.map(\.name) + rule.skills.map { "skill \($0.name)" }
    var rows = zip(work.quotas, qualities).enumerated().map { number, asked in
      let (quota, quality) = asked
      let isEquation = isExact && number < rule.disciplines.count
      let row = Row(name: "\(quality) of \(name)", lower: 0, upper: isEquation ? 0 : .infinity)
      return (row, Optional(quota.workers), quota.count)
    }
    if !isExact {
      rows.append((Row(name: "most of \(name)", upper: 0), nil, rule.atMost))
      if quotaSum < rule.atLeast {
        rows.append((Row(name: "least of \(name)", lower: 0), nil, rule.atLeast))
      }
    }
    return rows.map { (add($0.0), $0.1, $0.2) }
  }

  private mutating func addShortage(_ name: String, _ most: Double, _ minutes: Int, _ row: Int) {
    add("short of \(name)", upper: most, cost: Score(must: minutes), [(row, 1)])
  }

  private mutating func addMeeting(_ meeting: RosterProblem.SharedMeeting) {
    let item = problem.agenda.items[meeting.item]
    let wanted = Double(meeting.attendance)
    let row = add(
      Row(
        name: "attendance of \(problem.agenda.name(of: item))", lower: wanted, upper: wanted))
    entered[meeting.item, default: []].append((row, nil))
    addShortage(item.activity, wanted, meeting.shortage, row)
  }

  private mutating func addGoal(_ goal: RosterProblem.Goal) {
    let place = problem.agenda.scenario.neighbourhoods[goal.neighbourhood].name
    let occasion = goal.event.map { " at \($0)" } ?? ""
    let week = problem.agenda.horizon.weeks[goal.week]
    let name = "presence of \(place), \(goal.kind) rounds of \(week)\(occasion)"
    let held = goal.rounds.compactMap { heldColumns[$0] }
    if !goal.steps.isEmpty {
      let row = add(Row(name: name, lower: Double(goal.steps.count)))
      enter(row, held)
      for points in goal.steps {
        add("missed \(name)", upper: 1, cost: Score(presence: points), [(row, 1)])
      }
    }
    if goal.atLeast > 0 {
      let row = add(Row(name: "least \(name)", lower: Double(goal.atLeast)))
      enter(row, held)
      addShortage(name, Double(goal.atLeast), goal.shortage, row)
    }
  }

  private mutating func addExclusive(_ rounds: [Int]) {
    let item = problem.agenda.items[rounds[0]]
    let row = add(Row(name: "once on \(item.date) in \(item.place)", upper: 1))
    enter(row, rounds.compactMap { heldColumns[$0] })
    // Two that are decided are a contradiction, not a program without a solution.
    add("twice on \(item.date) in \(item.place)", upper: .infinity, role: .artificial, [(row, -1)])
  }

  private mutating func addBurden(_ burden: SharedBurden) {
    let row = add(burden.row)
    for worker in burden.workers { burdenRows[worker].append(row) }
    let most = burden.workers.reduce(0) { $0 + problem.spaces[$1].mostBurden }
    columns += burden.columns(upTo: most, row: row)
  }
}

extension Agenda {
  /// What no other work of a crew or a meeting is called, on any agenda.
  fileprivate func name(of item: AgendaItem) -> String {
    let (start, end) = (item.interval.start, item.interval.end)
    let times = "\(scenario.clock.local(start).time)–\(scenario.clock.local(end).time)"
    return "\(item.activity) \(item.place) \(item.date) \(times)"
  }
}
