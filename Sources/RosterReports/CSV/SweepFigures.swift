import RiskCalendar
import Rostering

/// What the roster of one case comes to, as cells of a row.
struct SweepFigures {
  static let columns = [
    "ending", "must", "must_bound", "presence", "presence_bound", "people", "people_bound",
    "presence_hours", "short_hours", "paid_hours", "overtime_hours", "burden_per_fte_least",
    "burden_per_fte_most", "posts_falling_over", "duties",
  ]

  /// The cells where no roster is legal.
  static let impossible =
    ["impossible"] + Array(repeating: "", count: columns.count - 1)

  private let planned: PlannedRoster

  init(_ planned: PlannedRoster) { self.planned = planned }

  var cells: [String] {
    let burdens = burdensPerFTE
    return [planned.proof?.ending.rawValue ?? ""] + Level.allCases.flatMap(costs)
      + [presence, planned.verdict.score.must, paid, overtime].map { Self.hours(Double($0)) }
      + [burdens.min() ?? 0, burdens.max() ?? 0].map(Self.hours)
      + [postsFallingOver, planned.roster.duties.count].map(String.init)
  }

  private func costs(_ level: Level) -> [String] {
    let bound = planned.proof?.bound[level]
    return ["\(planned.verdict.score[level])", bound.map(String.init) ?? ""]
  }

  /// Minutes that rounds are held: in a legal roster whoever is on one has her crew.
  private var presence: Int {
    let agenda = planned.agenda
    let rounds = planned.roster.duties.compactMap(agenda.position).filter { position in
      if case .round = agenda.items[position].kind { true } else { false }
    }
    return Set(rounds).reduce(0) { $0 + agenda.items[$1].interval.minutes }
  }

  private var weeks: [WorkerAccount.Week] { planned.verdict.workers.flatMap(\.weeks) }
  private var paid: Int { weeks.reduce(0) { $0 + $1.paid } }
  private var overtime: Int {
    weeks.reduce(0) { $0 + max(0, $1.paid + $1.credit - $1.contract) }
  }

  private var burdensPerFTE: [Double] {
    zip(planned.agenda.scenario.workers, planned.verdict.workers).map { worker, account in
      Double(account.openingBurden + account.burden) / worker.fte
    }
  }

  private var postsFallingOver: Int {
    let dropOuts = Audit(planned.agenda).dropOuts(of: planned.roster, standby: planned.standby)
    return Set(dropOuts.filter { $0.outcome == .fallsOver }.map(\.post)).count
  }

  /// Like `12.50`.
  private static func hours(_ minutes: Double) -> String {
    let hundredths = Int((minutes / 60 * 100).rounded())
    let rest = abs(hundredths) % 100
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
