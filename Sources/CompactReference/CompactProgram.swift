import LinearProgramming
public import Rostering

/// The plain 0/1 program of a rostering problem: whether each worker has each duty she may be
/// given, with every hard rule as rows.
///
/// It is a yardstick and a reference on small cases; nobody plans with it. It states the rules in
/// its own words and shares nothing with the optimizer or the audit but the agenda and the limits.
/// `24 h − dailyRest − shiftSeparation` is taken to be at most `longestNightShift`, no rest to be
/// shorter than `shiftSeparation`, and no weight of people to be negative.
public struct CompactProgram: Sendable {
  let agenda: Agenda
  let levels: [Level]
  /// The program without costs.
  let program: LinearProgram
  /// Minutes or points of each level.
  let costs: [Level: Expression]
  /// Whether each worker, by her place in the scenario, has each duty she may be given.
  let duties: [[(item: Int, taken: Expression)]]

  /// Whether the program knows all that `limits` asks: it leaves out breaks, runs and rows of night
  /// shifts and limits over several weeks, and takes of every either/or the usual way.
  public static func expresses(_ limits: Limits) -> Bool {
    limits == limits.withoutExceptions && limits.breaks.isEmpty && limits.windows.isEmpty
      && limits.nights.count <= 1
      && limits.nights.allSatisfy { $0.longestRun == nil && $0.row == nil }
  }

  /// The program of `agenda` for some levels. The level of people takes a column for any two
  /// duties that may follow each other, and so is for small cases.
  public init(_ agenda: Agenda, levels: [Level] = Level.allCases) {
    var builder = ProgramBuilder()
    let timetables = agenda.scenario.workers.map { Timetable(of: $0, agenda, in: &builder) }
    for timetable in timetables { builder.keepRules(timetable) }
    let crews = Crews(timetables, agenda, in: &builder)
    builder.keepAttendance(crews)
    builder.keepOncePerDay(crews)
    for level in levels { builder.charge(level, crews, timetables) }
    self.agenda = agenda
    self.levels = levels
    program = builder.program
    costs = builder.costs
    duties = timetables.map { timetable in
      timetable.duties.compactMap { duty in duty.item.map { ($0, duty.taken) } }
    }
  }

  /// How many rows the program has.
  public var rowCount: Int { program.rows.count }
  /// How many columns the program has.
  public var columnCount: Int { program.columns.count }

  /// The program that minimises `level` alone, in the free MPS format.
  ///
  /// - Parameters:
  ///   - level: what is minimised; one of the levels of the program, as those of `caps` are.
  ///   - caps: the most that other levels may cost, in minutes or points.
  /// - Returns: the text of the file. What is always paid on the level is not part of its cost.
  public func mps(minimising level: Level, under caps: [Level: Int] = [:]) -> String {
    capped(caps, at: level).mps()
  }

  /// The program with the costs of `level`.
  func aimed(at level: Level) -> LinearProgram {
    var aimed = program
    for term in (costs[level] ?? Expression()).terms {
      aimed.columns[term.column.index].cost += term.value / level.unit
    }
    return aimed
  }
}

extension ProgramBuilder {
  /// Every rule on the line of one worker.
  fileprivate mutating func keepRules(_ timetable: Timetable) {
    keepPlaces(timetable)
    keepEventRests(timetable)
    keepRests(timetable)
    keepShiftLength(timetable)
    keepDays(timetable)
    keepWeeks(timetable)
    keepNights(timetable)
    keepConsecutiveDays(timetable)
    keepEvenings(timetable)
    keepWeekends(timetable)
    keepSessions(timetable)
  }

  fileprivate mutating func charge(_ level: Level, _ crews: Crews, _ timetables: [Timetable]) {
    switch level {
    case .must: chargeShortages(crews, timetables)
    case .presence: chargeMissedPresence(crews)
    case .people:
      for timetable in timetables { chargePeople(timetable) }
      chargeEmployers(timetables)
    }
  }
}

extension Level {
  /// What counts as 1 for the solver: an hour, or a point of presence.
  var unit: Double { self == .presence ? 1 : 60 }
}
