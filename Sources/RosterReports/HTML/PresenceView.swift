import RiskCalendar
import Rostering

/// Presence against its goals, neighbourhood by neighbourhood.
struct PresenceView {
  /// The days of the only week; none where there are several weeks.
  let dayTitles: [String]
  let weekTitles: [HeatTitle]
  let kindTitles: [String]
  let rows: [HeatRow]
  /// Whether the columns of the weeks have a line of titles of their own.
  let hasWeeks: Bool

  init?(_ briefing: Briefing) {
    let accounts = briefing.verdict.presence
    guard !accounts.isEmpty else { return nil }
    let kinds = PresenceGoal.Kind.allCases.filter { kind in
      accounts.contains { ($0.asked[kind] ?? 0) > 0 }
    }
    let weeks = briefing.horizon.weeks
    let days = weeks.count == 1 ? briefing.horizon.dates : []
    dayTitles = days.map { briefing.language.short($0) }
    weekTitles = weeks.map { HeatTitle(span: kinds.count, text: briefing.language.short($0)) }
    kindTitles = weeks.flatMap { _ in kinds.map(briefing.language.column) }
    hasWeeks = weeks.count > 1
    rows = Self.goals(accounts).map { goal in
      HeatRow(
        name: goal.name,
        days: days.map {
          goal.event == nil
            ? HeatCell(rounds: briefing.rounds(in: goal.neighbourhood, on: $0)) : .none
        },
        weeks: weeks.flatMap { week in
          let own = accounts.first { $0.week == week && Goal($0) == goal }
          return kinds.map { HeatCell(own, $0) }
        })
    }
  }

  /// The goal of a neighbourhood, or that of an event there.
  private struct Goal: Hashable {
    let neighbourhood: String
    let event: String?

    init(_ account: PresenceAccount) {
      neighbourhood = account.neighbourhood
      event = account.event
    }

    var name: String { event.map { "\(neighbourhood), \($0)" } ?? neighbourhood }
  }

  /// Neighbourhood by neighbourhood, each goal once.
  private static func goals(_ accounts: [PresenceAccount]) -> [Goal] {
    let names = accounts.map(\.neighbourhood)
    let order = Dictionary(zip(names, names.indices)) { first, _ in first }
    let goals = accounts.map(Goal.init).reduce(into: [Goal]()) { goals, goal in
      if !goals.contains(goal) { goals.append(goal) }
    }
    return goals.enumerated().sorted {
      (order[$0.element.neighbourhood] ?? 0, $0.offset)
        < (order[$1.element.neighbourhood] ?? 0, $1.offset)
    }.map(\.element)
  }
}

/// A title above the columns of one week.
struct HeatTitle {
  let span: Int
  let text: String
}

/// A neighbourhood in the heat map.
struct HeatRow {
  let name: String
  let days: [HeatCell]
  let weeks: [HeatCell]
}

/// A figure with its heat, from 0 for nothing to 4 for all that was asked; nil where nothing was.
struct HeatCell {
  let text: String
  let heat: Int?

  /// Nothing to say.
  static let none = HeatCell(rounds: 0)

  /// Rounds held of rounds asked.
  init(_ account: PresenceAccount?, _ kind: PresenceGoal.Kind) {
    let asked = account?.asked[kind] ?? 0
    let held = account?.held[kind] ?? 0
    text = asked == 0 ? "–" : "\(held) / \(asked)"
    heat = asked == 0 ? nil : min(4, 4 * held / asked)
  }

  /// Rounds on one day.
  init(rounds: Int) {
    text = rounds == 0 ? "·" : "\(rounds)"
    heat = rounds == 0 ? nil : min(4, 1 + rounds)
  }
}

extension Briefing {
  /// Rounds held in a neighbourhood on a date.
  func rounds(in neighbourhood: String, on date: CivilDate) -> Int {
    work(on: date, at: neighbourhood).count { $0.kind == .round }
  }
}
