/// What an event asks of the rounds in some neighbourhoods while it lasts.
public struct EventDemand: Hashable, Sendable {
  /// Names of the neighbourhoods; nil for the whole town.
  public var neighbourhoods: Set<String>?
  /// On which days of the event.
  public var days: EventDays
  /// Rounds on those days, by week, besides what the goals of the week ask; its weight is that of the
  /// neighbourhood while the event lasts.
  public var goal: PresenceGoal?
  /// Priority of the neighbourhoods in every week with such a day, 1–10; nil to leave it.
  public var weight: Int?
  /// The least crew of a round on those days; nil to leave it.
  public var crew: CrewRule?
  /// Names of usual blocks without rounds on those days.
  public var closedBlocks: Set<String> = []
  /// Whether two rounds on one date may be there.
  public var twiceADay = false

  /// A demand on the whole town on all days unless said otherwise.
  public init(
    neighbourhoods: Set<String>? = nil, days: EventDays = EventDays(), goal: PresenceGoal? = nil,
    weight: Int? = nil, crew: CrewRule? = nil
  ) {
    self.neighbourhoods = neighbourhoods
    self.days = days
    self.goal = goal
    self.weight = weight
    self.crew = crew
  }

  /// Whether it speaks of a neighbourhood.
  public func concerns(_ neighbourhood: String) -> Bool {
    neighbourhoods?.contains(neighbourhood) ?? true
  }
}

/// A stretch of the day in which rounds are possible on days of an event.
public struct EventBlock: Hashable, Sendable {
  /// The name, unique among the blocks of a scenario and its events.
  public var name: String
  /// Names of the neighbourhoods; nil for the whole town.
  public var neighbourhoods: Set<String>?
  /// On which days of the event.
  public var days: EventDays
  /// From when to when.
  public var hours: EventHours
  /// Unpaid break within it, in minutes; nil for as much as the law and the agreements ask.
  public var breakMinutes: Int?
  /// How much at its end may be a handover to whoever comes next, in minutes (ATB 4.4:1).
  public var handoverMinutes = 0

  /// A block everywhere on all days of its event unless said otherwise.
  public init(
    name: String, neighbourhoods: Set<String>? = nil, days: EventDays = EventDays(),
    hours: EventHours
  ) {
    self.name = name
    self.neighbourhoods = neighbourhoods
    self.days = days
    self.hours = hours
  }
}

/// Being within reach for a call on days of an event.
public struct EventStandby: Hashable, Sendable {
  /// What it is called, unique among stand-bys.
  public var name: String
  /// On which days of the event one begins.
  public var days: EventDays
  /// From when to when; nil for the whole day, midnight to midnight.
  public var hours: EventHours?
  /// How many people are within reach at a time.
  public var people: Int
  /// Names of the workers who may be asked.
  public var workers: Set<String>
  /// Who they are; nil where nothing but `workers` is known.
  public var audience: Audience?

  /// A stand-by of one person on all days of its event unless said otherwise.
  public init(
    name: String, days: EventDays = EventDays(), hours: EventHours? = nil, people: Int = 1,
    workers: Set<String>
  ) {
    self.name = name
    self.days = days
    self.hours = hours
    self.people = people
    self.workers = workers
  }
}
