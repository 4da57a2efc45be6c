public import RiskCalendar

/// Presence asked of a neighbourhood on some dates of a week: in all of it, or by an event while it
/// lasts. What events ask is part of what is asked in the week; a round in time counts for both.
public struct PresenceAsk: Hashable, Sendable {
  /// Position in `scenario.neighbourhoods`.
  public var neighbourhood: Int
  /// In which week.
  public var week: IsoWeek
  /// Name of the event; nil for the week as a whole.
  public var event: String?
  /// The dates on which rounds count.
  public var dates: Set<CivilDate>
  /// What is asked.
  public var goal: PresenceGoal
  /// Person-minutes of shortage for each of its obligatory rounds that is missing.
  public var shortage: Int
}

/// A demand of an event in the horizon, with its dates.
struct ActiveDemand: Sendable {
  var event: String
  var demand: EventDemand
  var dates: Set<CivilDate>
}

extension Scenario {
  /// What occasions ask of rounds, in the order of the events.
  func demands(of occasions: [EventOccasion]) -> [ActiveDemand] {
    occasions.flatMap { occasion in
      let event = events[occasion.event]
      return event.demands.map { demand in
        ActiveDemand(
          event: event.name, demand: demand,
          dates: Set(demand.days.dates(of: occasion.occurrence)))
      }
    }
  }
}

extension Agenda {
  private func demands(on neighbourhood: Int) -> [ActiveDemand] {
    let name = scenario.neighbourhoods[neighbourhood].name
    return demands.filter { $0.demand.concerns(name) }
  }

  /// What events ask of a neighbourhood on any of `dates`.
  func demands(on neighbourhood: Int, during dates: Set<CivilDate>) -> [ActiveDemand] {
    demands(on: neighbourhood).filter { !$0.dates.isDisjoint(with: dates) }
  }

  /// The crew of a round in a neighbourhood on `date`: the largest of every figure that it, or the
  /// scenario, and events ask.
  func crew(of neighbourhood: Int, on date: CivilDate) -> CrewRule {
    let usual = scenario.neighbourhoods[neighbourhood].crew ?? scenario.crew
    guard !demands.isEmpty else { return usual }
    let asked = demands(on: neighbourhood, during: [date])
    return usual.enlarged(by: asked.compactMap(\.demand.crew))
  }

  /// Whether two rounds on `date` may be in a neighbourhood.
  public func allowsTwice(in neighbourhood: Int, on date: CivilDate) -> Bool {
    scenario.neighbourhoods[neighbourhood].goal.twiceADay
      || demands(on: neighbourhood, during: [date]).contains(where: \.demand.twiceADay)
  }

  /// The priority of a neighbourhood in a week: the largest that events ask in it, else its own.
  public func weight(of neighbourhood: Int, in week: IsoWeek) -> Int {
    let asked = demands(on: neighbourhood, during: Set(week.dates))
    return asked.compactMap(\.demand.weight).max()
      ?? scenario.neighbourhoods[neighbourhood].goal.weight
  }

  /// All presence that is asked, neighbourhood by neighbourhood, week by week, the goal of the week
  /// first.
  public var presenceAsked: [PresenceAsk] {
    scenario.neighbourhoods.indices.flatMap { neighbourhood in
      horizon.weeks.flatMap { presenceAsked(of: neighbourhood, in: $0) }
    }
  }

  private func presenceAsked(of neighbourhood: Int, in week: IsoWeek) -> [PresenceAsk] {
    let weight = weight(of: neighbourhood, in: week)
    func ask(_ goal: PresenceGoal, _ event: String?, _ dates: Set<CivilDate>) -> PresenceAsk {
      var goal = goal
      goal.weight = weight
      let people = dates.map { crew(of: neighbourhood, on: $0).atLeast }.min() ?? 0
      return PresenceAsk(
        neighbourhood: neighbourhood, week: week, event: event, dates: dates, goal: goal,
        shortage: people * PresenceGoal.obligatoryRoundMinutes)
    }
    let extra = demands(on: neighbourhood).compactMap { active -> PresenceAsk? in
      let dates = active.dates.intersection(week.dates)
      guard let goal = active.demand.goal, !dates.isEmpty else { return nil }
      return ask(goal, active.event, dates)
    }
    let whole = scenario.neighbourhoods[neighbourhood].goal.raised(by: extra.map(\.goal))
    return [ask(whole, nil, Set(week.dates))] + extra
  }
}

extension PresenceGoal {
  /// The goal with the rounds of others on top; what must be there on certain days they say themselves.
  fileprivate func raised(by others: [PresenceGoal]) -> PresenceGoal {
    others.reduce(self) { goal, other in
      var goal = goal
      goal.rounds += other.rounds
      goal.evenings += other.evenings
      goal.weekend += other.weekend
      return goal
    }
  }
}

extension CrewRule {
  /// The crew rule with the largest of every figure of its own and others; the order of the others
  /// does not matter.
  func enlarged(by others: [CrewRule]) -> CrewRule {
    guard !others.isEmpty else { return self }
    let all = [self] + others
    var crew = self
    crew.atLeast = all.map(\.atLeast).max() ?? atLeast
    crew.wanted = all.map(\.wanted).max() ?? wanted
    crew.disciplines = Self.largest(all.map(\.disciplines))
    crew.skills = Self.largest(all.map(\.skills))
    let mix = crew.disciplines.reduce(0) { $0 + $1.count }
    crew.atMost = max(all.map(\.atMost).max() ?? atMost, mix)
    return crew
  }

  /// By name the largest count: names of the first list in its order, then others by name.
  private static func largest(_ lists: [[Quota]]) -> [Quota] {
    var counts: [String: Int] = [:]
    for quota in lists.joined() { counts[quota.name] = max(counts[quota.name] ?? 0, quota.count) }
    let first = lists[0].map(\.name)
    let others = counts.keys.filter { !first.contains($0) }.sorted()
    return (first + others).map { Quota($0, counts[$0] ?? 0) }
  }
}
