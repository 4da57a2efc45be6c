public import RiskCalendar

/// Work that can be given to workers at a fixed time and place in a horizon.
public struct AgendaItem: Hashable, Sendable {
  /// What the work is.
  public enum Kind: Hashable, Sendable {
    /// A round in `scenario.neighbourhoods[neighbourhood]`.
    case round(neighbourhood: Int)
    /// `posts[post]` of the agenda.
    case post(Int)
    /// An occasion of `scenario.meetings[meeting]`.
    case meeting(Int)
    /// A possible session of `scenario.sessions[sessions]`.
    case session(Int)
    /// Work that only the pin `scenario.pins[pin]` asks for.
    case pinned(pin: Int)
  }

  /// What the work is.
  public var kind: Kind
  /// What a duty of it is called.
  public var activity: String
  /// Where.
  public var place: String
  /// When.
  public var interval: Interval
  /// The date on which it starts.
  public var date: CivilDate
  /// Unpaid break within it, in minutes.
  public var breakMinutes: Int
  /// How much of its end is a handover, in minutes, as far as the limits of a worker let it be one.
  public var handoverMinutes = 0
  /// Name of the risk event it belongs to.
  public var event: String?

  /// Paid minutes of one worker who does it, which are also her working time.
  public var workMinutes: Int { interval.minutes - breakMinutes }
}

/// What a scenario offers and asks over a horizon: every round, post, meeting, session and fixed
/// duty with its time, ordered by start. The same for whoever makes a roster or judges one.
public struct Agenda: Sendable {
  /// What it is the agenda of.
  public let scenario: Scenario
  /// For which weeks.
  public let horizon: Horizon
  /// The events of the scenario that come round in the horizon.
  public let occasions: [EventOccasion]
  /// Crews that events ask for in the horizon.
  public let posts: [EventPost]
  /// What those events ask of rounds.
  let demands: [ActiveDemand]
  /// All work, ordered by start, then end, activity and place.
  public let items: [AgendaItem]
  /// Where the items that start at an instant stand.
  private let positions: [Instant: [Int]]
  /// By kind of sessions of the scenario: the minutes asked of each worker, by week.
  let sessionMinutes: [[IsoWeek: [String: Int]]]

  /// The agenda of `scenario` over `horizon`.
  public init(_ scenario: Scenario, _ horizon: Horizon) {
    // What an event of the day before starts after midnight is of this horizon.
    let occasions = scenario.occasions(
      touching: DatePeriod(horizon.firstDate - 1, horizon.lastDate + 1))
    let posts = scenario.posts(of: occasions, in: horizon.period)
    let breaks = PlannedBreaks(scenario)
    let asked =
      Self.rounds(scenario, horizon, occasions, breaks) + Self.posts(posts, scenario, breaks)
      + Self.meetings(scenario, horizon, breaks) + Self.sessions(scenario, horizon)
    let items = (asked + Self.pinned(scenario, horizon, besides: asked)).sorted(by: Self.isBefore)
    self.scenario = scenario.askingDaysOff(on: occasions)
    self.horizon = horizon
    self.occasions = occasions
    self.posts = posts
    demands = scenario.demands(of: occasions)
    self.items = items
    positions = Dictionary(grouping: items.indices) { items[$0].interval.start }
    sessionMinutes = scenario.sessions.map { sessions in
      Dictionary(uniqueKeysWithValues: horizon.weeks.map { ($0, sessions.minutes(in: $0)) })
    }
  }

  private static func isBefore(_ left: AgendaItem, _ right: AgendaItem) -> Bool {
    (left.interval.start, left.interval.end, left.activity, left.place)
      < (right.interval.start, right.interval.end, right.activity, right.place)
  }

  private static func rounds(
    _ scenario: Scenario, _ horizon: Horizon, _ occasions: [EventOccasion],
    _ breaks: PlannedBreaks
  ) -> [AgendaItem] {
    scenario.openBlocks(in: horizon, occasions).flatMap { open in
      let interval = scenario.clock.interval(open.time.date, open.time.span)
      return open.neighbourhoods.map { n in
        AgendaItem(
          kind: .round(neighbourhood: n), activity: scenario.roundName,
          place: scenario.neighbourhoods[n].name, interval: interval, date: open.time.date,
          breakMinutes: open.breakMinutes ?? breaks.minutes(in: interval),
          handoverMinutes: open.handoverMinutes)
      }
    }
  }

  private static func posts(
    _ posts: [EventPost], _ scenario: Scenario, _ breaks: PlannedBreaks
  ) -> [AgendaItem] {
    posts.indices.map { p in
      let post = posts[p].post
      let interval = scenario.clock.interval(post.date, post.span)
      return AgendaItem(
        kind: .post(p), activity: post.name, place: post.place, interval: interval,
        date: post.date, breakMinutes: post.breakMinutes ?? breaks.minutes(in: interval),
        handoverMinutes: post.handoverMinutes, event: posts[p].event)
    }
  }

  private static func meetings(
    _ scenario: Scenario, _ horizon: Horizon, _ breaks: PlannedBreaks
  ) -> [AgendaItem] {
    scenario.meetings.indices.flatMap { m in
      let meeting = scenario.meetings[m]
      return meeting.dates(in: horizon.period).map { date in
        let interval = scenario.clock.interval(date, meeting.span)
        return AgendaItem(
          kind: .meeting(m), activity: meeting.name, place: meeting.place, interval: interval,
          date: date, breakMinutes: meeting.breakMinutes ?? breaks.minutes(in: interval))
      }
    }
  }

  private static func sessions(_ scenario: Scenario, _ horizon: Horizon) -> [AgendaItem] {
    scenario.sessions.indices.flatMap { s in
      let sessions = scenario.sessions[s]
      return sessions.dates(in: horizon.period).flatMap { date in
        let starts = sessions.starts.filter { $0.weekdays.contains(date.weekday) }
        return Set(starts.flatMap(\.times)).sorted().map { time in
          let start = scenario.clock.instant(date, time)
          return AgendaItem(
            kind: .session(s), activity: sessions.name, place: sessions.place,
            interval: Interval(start, start + sessions.sessionMinutes), date: date,
            breakMinutes: 0)
        }
      }
    }
  }

  /// Pinned work that is not on the agenda anyway.
  private static func pinned(
    _ scenario: Scenario, _ horizon: Horizon, besides asked: [AgendaItem]
  ) -> [AgendaItem] {
    scenario.pins.indices.compactMap { p in
      guard
        case .works(let activity, let place, let interval, let breakMinutes) =
          scenario.pins[p].decision
      else { return nil }
      let date = scenario.clock.date(of: interval.start)
      let isAsked = asked.contains {
        $0.activity == activity && $0.place == place && $0.interval == interval
      }
      guard horizon.contains(date), !isAsked else { return nil }
      return AgendaItem(
        kind: .pinned(pin: p), activity: activity, place: place, interval: interval, date: date,
        breakMinutes: breakMinutes)
    }
  }
}

extension Agenda {
  /// The crew rule of a round or post; nil for other work.
  public func crew(of item: AgendaItem) -> CrewRule? {
    switch item.kind {
    case .round(let neighbourhood): crew(of: neighbourhood, on: item.date)
    case .post(let post): posts[post].post.crew
    case .meeting, .session, .pinned: nil
    }
  }

  /// Whether `worker` may be given the work at all, time and rules apart.
  public func concerns(_ item: AgendaItem, _ worker: Worker) -> Bool {
    switch item.kind {
    case .round, .post: true
    case .meeting(let meeting): scenario.meetings[meeting].workers.contains(worker.name)
    case .session(let sessions):
      minutesAsked(ofSessions: sessions, of: worker, in: IsoWeek(containing: item.date)) > 0
    case .pinned(let pin): scenario.pins[pin].worker == worker.name
    }
  }

  /// The duties of `worker` that started before the horizon, by start.
  public func history(of worker: Worker) -> [Duty] {
    let start = scenario.clock.day(horizon.firstDate).start
    return scenario.history
      .filter { $0.worker == worker.name && $0.interval.start < start }
      .sorted { ($0.interval.start, $0.interval.end) < ($1.interval.start, $1.interval.end) }
  }

  /// The duty of `worker` on `item`.
  public func duty(of worker: Worker, on item: AgendaItem) -> Duty {
    Duty(
      worker: worker.name, activity: item.activity, place: item.place, interval: item.interval,
      breakMinutes: item.breakMinutes, event: item.event)
  }

  /// Where in `items` the work of a duty stands, by activity, place and time; nil for work nobody
  /// asked for.
  public func position(of duty: Duty) -> Int? {
    positions[duty.interval.start, default: []].first {
      let item = items[$0]
      return item.interval == duty.interval && item.activity == duty.activity
        && item.place == duty.place && concernsPin(item, duty.worker)
    }
  }

  private func concernsPin(_ item: AgendaItem, _ worker: String) -> Bool {
    guard case .pinned(let pin) = item.kind else { return true }
    return scenario.pins[pin].worker == worker
  }
}
