public import RiskCalendar

/// Being within reach for a call outside working time (consignatie). It is no working time.
public struct Standby: Hashable, Sendable {
  /// What it is called, unique among stand-bys.
  public var name: String
  /// On which days one begins.
  public var days: Set<Weekday>
  /// From when to when; nil for the whole day, midnight to midnight.
  public var span: ClockSpan?
  /// How many people are within reach at a time.
  public var people: Int
  /// Names of the workers who may be asked.
  public var workers: Set<String>
  /// Who they are; nil where nothing but `workers` is known.
  public var audience: Audience?

  /// A stand-by of one person on whole days unless said otherwise.
  public init(
    name: String, days: Set<Weekday>, span: ClockSpan? = nil, people: Int = 1,
    workers: Set<String>
  ) {
    self.name = name
    self.days = days
    self.span = span
    self.people = people
    self.workers = workers
  }
}

/// One time at which a stand-by is asked for.
public struct StandbyOccasion: Hashable, Sendable {
  /// Name of the stand-by.
  public var standby: String
  /// When.
  public var interval: Interval
  /// How many people are asked for.
  public var people: Int
  /// Names of the workers who may be asked.
  public var workers: Set<String>
}

extension Agenda {
  /// Every occasion of every stand-by, also those of events, that begins in the horizon, by start, then
  /// as in the scenario.
  public var standbyOccasions: [StandbyOccasion] {
    (usualStandby + eventStandby).filter { $0.interval.minutes > 0 }
      .enumerated()
      .sorted { ($0.element.interval.start, $0.offset) < ($1.element.interval.start, $1.offset) }
      .map(\.element)
  }

  private var usualStandby: [StandbyOccasion] {
    horizon.dates.flatMap { date in
      scenario.standbys.filter { $0.days.contains(date.weekday) }.map { standby in
        StandbyOccasion(
          standby: standby.name,
          interval: standby.span.map { scenario.clock.interval(date, $0) }
            ?? scenario.clock.day(date),
          people: standby.people, workers: standby.workers)
      }
    }
  }

  private var eventStandby: [StandbyOccasion] {
    occasions.flatMap { occasion in
      scenario.events[occasion.event].standbys.flatMap { standby in
        standby.days.dates(of: occasion.occurrence).compactMap { date in
          interval(of: standby, on: date, occasion.occurrence).map {
            StandbyOccasion(
              standby: standby.name, interval: $0, people: standby.people,
              workers: standby.workers)
          }
        }
      }
    }
  }

  private func interval(
    of standby: EventStandby, on date: CivilDate, _ occurrence: Occurrence
  ) -> Interval? {
    guard let hours = standby.hours else {
      return horizon.contains(date) ? scenario.clock.day(date) : nil
    }
    guard let time = scenario.resolved(hours, on: date, kickOff: occurrence.fixture?.kickOff),
      horizon.contains(time.date)
    else { return nil }
    return scenario.clock.interval(time.date, time.span)
  }
}
