public import RiskCalendar

/// Where several events ask for different things of the same days, and what comes of it.
public struct Stacking: Hashable, Sendable {
  /// What they ask for.
  public enum Subject: Int, CaseIterable, Hashable, Sendable {
    /// The priority of a neighbourhood in a week: the largest holds.
    case weight
    /// People in the least crew of a round: the most hold.
    case crew
    /// Rounds in a week on days of the event: all are asked.
    case rounds

    /// Whether what is asked adds up, or else the largest holds.
    public var isSum: Bool { self == .rounds }
  }

  /// What one event asks.
  public struct Ask: Hashable, Sendable {
    /// Its name.
    public var event: String
    /// How much.
    public var figure: Int
  }

  /// What they ask for.
  public var subject: Subject
  /// The dates on which they meet.
  public var period: DatePeriod
  /// Names of the neighbourhoods, in the order of the scenario.
  public var neighbourhoods: [String]
  /// What each asks, in the order of the events.
  public var asks: [Ask]

  /// What holds.
  public var result: Int {
    subject.isSum ? asks.reduce(0) { $0 + $1.figure } : asks.map(\.figure).max() ?? 0
  }
}

extension Agenda {
  /// Where events of the horizon meet, by date.
  public var stackings: [Stacking] {
    let all = scenario.neighbourhoods.indices.flatMap { neighbourhood in
      horizon.weeks.flatMap { week in
        weeklyStackings(of: neighbourhood, in: week) + crewStackings(of: neighbourhood, in: week)
      }
    }
    return merged(all).sorted {
      ($0.period, $0.subject.rawValue) < ($1.period, $1.subject.rawValue)
    }
  }

  private func weeklyStackings(of neighbourhood: Int, in week: IsoWeek) -> [Stacking] {
    let dates = Set(week.dates)
    let days = DatePeriod(week.monday, week.monday + 6)
    return [
      stacking(.weight, of: neighbourhood, on: days, dates) { $0.weight },
      stacking(.rounds, of: neighbourhood, on: days, dates) { $0.goal?.rounds },
    ].compactMap(\.self)
  }

  /// Day by day, and days on which the same is asked taken together.
  private func crewStackings(of neighbourhood: Int, in week: IsoWeek) -> [Stacking] {
    week.dates.compactMap { date in
      stacking(.crew, of: neighbourhood, on: DatePeriod(date), [date]) { $0.crew?.atLeast }
    }
    .reduce(into: []) { runs, next in
      if let last = runs.last, last.asks == next.asks, next.period.first - last.period.last == 1 {
        runs[runs.count - 1].period.last = next.period.last
      } else {
        runs.append(next)
      }
    }
  }

  /// What several events ask of a neighbourhood; nil where only one does, or where the largest holds
  /// and all ask the same.
  private func stacking(
    _ subject: Stacking.Subject, of neighbourhood: Int, on period: DatePeriod,
    _ dates: Set<CivilDate>, asked: (EventDemand) -> Int?
  ) -> Stacking? {
    let asks = demands(on: neighbourhood, during: dates).compactMap { active in
      asked(active.demand).map { Stacking.Ask(event: active.event, figure: $0) }
    }
    let differ = subject.isSum || Set(asks.map(\.figure)).count > 1
    guard differ, Set(asks.map(\.event)).count > 1 else { return nil }
    return Stacking(
      subject: subject, period: period,
      neighbourhoods: [scenario.neighbourhoods[neighbourhood].name], asks: asks)
  }

  /// Neighbourhoods of which the same is asked taken together.
  private func merged(_ stackings: [Stacking]) -> [Stacking] {
    stackings.reduce(into: []) { merged, next in
      let alike = merged.firstIndex {
        $0.subject == next.subject && $0.period == next.period && $0.asks == next.asks
      }
      if let alike {
        merged[alike].neighbourhoods += next.neighbourhoods
      } else {
        merged.append(next)
      }
    }
  }
}
