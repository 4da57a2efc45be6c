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
    rows = briefing.scenario.neighbourhoods.map { neighbourhood in
      let own = accounts.filter { $0.neighbourhood == neighbourhood.name }
      return HeatRow(
        name: neighbourhood.name,
        days: days.map { HeatCell(rounds: briefing.rounds(in: neighbourhood.name, on: $0)) },
        weeks: weeks.flatMap { week in
          kinds.map { kind in HeatCell(own.first { $0.week == week }, kind) }
        })
    }
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
