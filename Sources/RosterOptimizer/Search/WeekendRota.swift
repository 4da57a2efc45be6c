import RiskCalendar
import Rostering

/// Which weekends of a horizon a worker keeps free because she may not work them all.
///
/// Weeks that are planned one after the other would use up the weekends of a month where they come
/// first, and leave nobody for its last. So those that a worker must keep free anyway are chosen
/// beforehand: each time in the weekend for which most of her discipline are left, held against what
/// is asked of it.
struct WeekendRota {
  /// By worker: the weeks whose weekend she keeps free.
  private(set) var free: [Set<IsoWeek>]
  /// By week: minutes of work asked in its weekend.
  private let asked: [IsoWeek: Double]

  init(_ agenda: Agenda) {
    let workers = agenda.scenario.workers
    asked = Dictionary(
      uniqueKeysWithValues: agenda.horizon.weeks.map { ($0, agenda.weekendWork(in: $0)) })
    free = Array(repeating: [], count: workers.count)
    for limit in WeekendLimit.all(agenda) {
      let month = limit.weeks.map { agenda.horizon.weeks[$0] }
      for _ in 0..<max(0, month.count - limit.most) {
        keepFree(limit.worker, among: month, workers)
      }
    }
  }

  /// The scenario for the planning of `week`.
  func applied(to scenario: Scenario, in week: IsoWeek) -> Scenario {
    var scenario = scenario
    for worker in free.indices where free[worker].contains(week) {
      scenario.workers[worker].personal.weekendsPerMonth = 0
    }
    return scenario
  }

  private mutating func keepFree(_ worker: Int, among month: [IsoWeek], _ workers: [Worker]) {
    func left(_ week: IsoWeek) -> Double {
      workers.indices.reduce(0) { sum, other in
        let isPeer = workers[other].discipline == workers[worker].discipline
        return isPeer && !free[other].contains(week) ? sum + workers[other].fte : sum
      }
    }
    func slack(_ week: IsoWeek) -> Double { left(week) / max(1, asked[week] ?? 1) }
    let open = month.filter { !free[worker].contains($0) }
    if let fullest = open.max(by: { (slack($0), $1) < (slack($1), $0) }) {
      free[worker].insert(fullest)
    }
  }
}

extension Agenda {
  /// Person-minutes of rounds and posts asked in the weekend of `week`, about: rounds that may be on
  /// any day count by the share of their dates that lie in it.
  fileprivate func weekendWork(in week: IsoWeek) -> Double {
    let posts = items.filter { item in
      guard case .post = item.kind else { return false }
      return item.date.weekday.isWeekend && IsoWeek(containing: item.date) == week
    }
    let atPosts = posts.reduce(0.0) { sum, item in
      sum + Double((crew(of: item)?.wanted ?? 0) * item.workMinutes)
    }
    return presenceAsked.filter { $0.week == week }.reduce(atPosts) { sum, ask in
      let share = Double(ask.dates.count { $0.weekday.isWeekend }) / Double(max(1, ask.dates.count))
      let rounds = max(Double(ask.goal.weekend), share * Double(ask.goal.rounds))
      return sum + rounds * Double(ask.shortage)
    }
  }
}

/// How many weekends of a calendar month a worker may still work.
struct WeekendLimit {
  let worker: Int
  /// Positions of the month's weeks in the horizon.
  let weeks: Range<Int>
  let most: Int

  /// All that there are, month by month.
  static func all(_ agenda: Agenda) -> [WeekendLimit] {
    months(agenda.horizon.weeks).flatMap { month in
      agenda.scenario.workers.enumerated().compactMap { number, worker in
        worker.personal.weekendsPerMonth.map { most in
          let used = pastWeekends(of: worker, in: agenda.horizon.weeks[month.lowerBound], agenda)
          return WeekendLimit(worker: number, weeks: month, most: max(0, most - used))
        }
      }
    }
  }

  /// The weeks by the month of their Saturday.
  private static func months(_ weeks: [IsoWeek]) -> [Range<Int>] {
    weeks.indices.reduce(into: []) { months, week in
      if let last = months.last, isSameMonth(weeks[last.lowerBound], weeks[week]) {
        months[months.count - 1] = last.lowerBound..<(week + 1)
      } else {
        months.append(week..<(week + 1))
      }
    }
  }

  private static func isSameMonth(_ one: IsoWeek, _ other: IsoWeek) -> Bool {
    let (left, right) = ((one.monday + 5).parts, (other.monday + 5).parts)
    return left.year == right.year && left.month == right.month
  }

  /// How many weekends of the month of `week` she has worked before the horizon.
  private static func pastWeekends(of worker: Worker, in week: IsoWeek, _ agenda: Agenda) -> Int {
    let clock = agenda.scenario.clock
    let dates = agenda.history(of: worker).map { clock.date(of: $0.interval.start) }
    let weekends = Set(dates.filter(\.weekday.isWeekend).map { IsoWeek(containing: $0) })
    return weekends.filter { isSameMonth($0, week) }.count
  }
}
