import LinearProgramming
import RiskCalendar
import RosterEngine
import Rostering

/// A bound on the rosters of several weeks: the relaxation in which a worker may have another line
/// every week, and only burden and worked weekends add up over the weeks.
///
/// What a roster of all weeks does in one week is legal in that week alone, where no shift crosses the
/// edge of a week. So each week has its own lines and its own rounds; the price of burden and the most
/// weekends of a month, which are for all weeks together, stand in common rows.
struct WeeksTogether {
  private let agenda: Agenda
  /// The weeks, each without the others.
  let weeks: [RosterProblem]
  /// Of the costs of all weeks.
  private let granules: Score

  /// The weeks of `agenda`, each without the others.
  ///
  /// - Parameters:
  ///   - agenda: what is to be planned.
  ///   - granules: costs of all weeks are multiples of these; nil for those of each week.
  ///   - known: by week, line spaces that need not be made.
  init(_ agenda: Agenda, granules: Score? = nil, known: [KnownSpaces] = []) {
    self.agenda = agenda
    var scenario = agenda.scenario
    (scenario.history, scenario.historyFrom, scenario.balances) = ([], nil, [])
    for worker in scenario.workers.indices {
      // A period of rest that began in the week before would count from its second part on, and so
      // nearer to the next exception than it was.
      scenario.workers[worker].limits.allowExceptionsAtAnyTime()
    }
    let weeks = agenda.horizon.weeks.enumerated().map { number, week in
      RosterProblem(
        Agenda(scenario, Horizon(firstWeek: week)), burden: .elsewhere,
        known: known.isEmpty ? nil : known[number])
    }
    self.weeks = weeks
    self.granules =
      granules
      ?? Score(
        byLevel: Level.allCases.map { level in
          weeks.reduce(0) { greatestCommonDivisor($0, $1.granules[level]) }
        })
  }

  /// No roster of all weeks with at most these costs on the levels before costs less to people.
  ///
  /// - Parameters:
  ///   - rosters: by week, a roster to begin with.
  ///   - caps: what it costs on the levels before.
  ///   - pace: may stop the search.
  /// - Returns: nil if there is no such roster.
  /// - Throws: ``SearchError`` if the search is stopped or the relaxation cannot be solved.
  func leastForPeople(_ rosters: [Roster], under caps: Score, _ pace: Pace) throws -> Int? {
    let lines = zip(weeks, rosters).enumerated().flatMap { week, pair in
      (pair.0.lines(of: pair.1) ?? []).enumerated().map { worker, options in
        (worker: week * agenda.scenario.workers.count + worker, options: options)
      }
    }
    let start = BranchAndPrice.Start(
      lines: lines, leastThinkable: Score().byLevel, bound: caps.must)
    let engine = try BranchAndPrice(
      problem, start, settings: pace.settings, watch: pace.watch)
    return try engine.leastCostOfLastLevel(under: caps.byLevel)
  }

  /// The problems of the weeks side by side, with rows for the burden of all weeks.
  var problem: Problem {
    let models = weeks.map { $0.spaces.map(WeekendLines.init) }
    var whole = ProblemsAside(weeks.map { Problem($0) }, models)
    for burden in SharedBurden.ofEmployers(agenda) + SharedBurden.ofWorkers(agenda) {
      let most = weeks.reduce(0) { most, week in
        burden.workers.reduce(most) { $0 + week.spaces[$1].mostBurden }
      }
      whole.add(burden, upTo: most) { part, worker in
        weeks[part].spaces[worker].options.map(\.burden)
      }
    }
    for limit in WeekendLimit.all(agenda) { whole.add(limit) }
    return whole.problem(granules.byLevel)
  }
}

/// Problems of the same workers side by side, as one in which each of their lines is somebody's.
private struct ProblemsAside {
  private let parts: [Problem]
  /// By part and worker.
  private let models: [[WeekendLines]]
  private var traitRows: [[[Int]]]
  private var rows: [Row] = []
  private var columns: [CommonColumn] = []
  /// By part, worker and option: where it enters the rows.
  private var entries: [[[[(row: Int, value: Double)]]]] = []

  init(_ parts: [Problem], _ models: [[WeekendLines]]) {
    self.parts = parts
    self.models = models
    traitRows = models.map { $0.map { _ in [] } }
    for part in parts {
      let (firstRow, firstColumn) = (rows.count, columns.count)
      rows += part.rows
      columns += part.columns.map { Self.moved($0, firstRow, firstColumn) }
      entries.append(
        part.workers.map { worker in
          (0..<worker.entries.count).map { option in
            worker.entries[option].map { ($0.row + firstRow, $0.value) }
          }
        })
    }
  }

  private static func moved(_ column: CommonColumn, _ rows: Int, _ columns: Int) -> CommonColumn {
    var moved = column
    moved.entries = column.entries.map {
      Column.Entry(row: RowIndex($0.row.index + rows), value: $0.value)
    }
    if case .standIn(let held) = column.role { moved.role = .standIn(for: held + columns) }
    return moved
  }

  /// Adds the row and the columns that pay for a burden over all parts.
  mutating func add(
    _ burden: SharedBurden, upTo most: Int, burdens: (_ part: Int, _ worker: Int) -> [Int]
  ) {
    let row = rows.count
    rows.append(burden.row)
    columns += burden.columns(upTo: most, row: row)
    for part in parts.indices {
      for worker in burden.workers {
        for (option, minutes) in burdens(part, worker).enumerated() where minutes != 0 {
          entries[part][worker][option].append((row, SharedBurden.value(of: minutes)))
        }
      }
    }
  }

  /// Adds the row that counts weekends.
  mutating func add(_ limit: WeekendLimit) {
    for part in limit.weeks { traitRows[part][limit.worker] = [rows.count] }
    let (worker, first) = (parts[0].workers[limit.worker].name, limit.weeks.lowerBound + 1)
    rows.append(
      Row(name: "weekends of \(worker) from week \(first) on", upper: Double(limit.most)))
  }

  /// All of it, where whole costs are multiples of `granules`.
  func problem(_ granules: [Int]) -> Problem {
    let workers = parts.indices.flatMap { part in
      parts[part].workers.enumerated().map { number, worker in
        Problem.Worker(
          name: "\(worker.name) in week \(part + 1)", model: models[part][number],
          entries: OptionEntries(entries[part][number]), costs: worker.costs,
          traitRows: traitRows[part][number])
      }
    }
    let levels = parts[0].levels.indices.map { level in
      Problem.Objective(
        scale: parts[0].levels[level].scale, granule: granules[level],
        ceiling: parts.reduce(0) { $0 + $1.levels[level].ceiling })
    }
    return Problem(levels: levels, rows: rows, columns: columns, workers: workers) { _ in nil }
  }
}

extension Limits {
  /// Lets exceptions to rest be used as often as one likes.
  fileprivate mutating func allowExceptionsAtAnyTime() {
    for rule in dailyRests.indices { dailyRests[rule].patterns.dropFrequencies() }
    for rule in weeklyRests.indices { weeklyRests[rule].patterns.dropFrequencies() }
  }
}

extension [RestPattern] {
  fileprivate mutating func dropFrequencies() {
    for pattern in indices { self[pattern].onceIn = nil }
  }
}
