public import RiskCalendar

/// A change of a scenario that might help: one thing that a planner can ask for, within law and
/// agreement.
///
/// What is agreed with a worker only changes if she agrees; that she is absent on some dates never
/// changes.
public enum Lever: Hashable, Sendable {
  /// A worker works at times at which she usually cannot.
  case opening(worker: String, Opening)
  /// A worker works on so many evenings a week.
  case evenings(worker: String, perWeek: Int)
  /// A worker works in so many weekends a month.
  case weekends(worker: String, perMonth: Int)
  /// A worker works until a later time.
  case latestEnd(worker: String, ClockTime)
  /// A worker has a larger contract.
  case contract(worker: String, fte: Double)
  /// Somebody joins, without wishes and limits of her own.
  case hire(employer: String, discipline: String, fte: Double)
  /// So many rounds a week are asked in a neighbourhood.
  case rounds(neighbourhood: String, Int)
  /// So many rounds a week must be there.
  case obligatoryRounds(neighbourhood: String, Int)
  /// A crew goes out with so many people.
  case leastCrew(CrewedPlace, Int)
  /// So many people are asked for at a post.
  case wantedCrew(event: String, post: String, Int)
  /// A rule of the house is less strict.
  case houseLimit(employer: String, LimitOverride)

  /// Times on some dates at which a worker usually cannot work.
  public struct Opening: Hashable, Sendable {
    /// The day of the week.
    public var weekday: Weekday
    /// Whether there is evening work in it.
    public var isEvening: Bool
    /// From when to when.
    public var span: ClockSpan
    /// The dates of a horizon on which that would be of use.
    public var dates: [CivilDate]

    /// From when to when, on these dates.
    public init(_ weekday: Weekday, isEvening: Bool, span: ClockSpan, dates: [CivilDate]) {
      self.weekday = weekday
      self.isEvening = isEvening
      self.span = span
      self.dates = dates
    }
  }

  /// Where crews go out under one rule.
  public enum CrewedPlace: Hashable, Sendable {
    /// In all neighbourhoods without a rule of their own.
    case everywhere
    /// In one neighbourhood.
    case neighbourhood(String)
    /// At a post of an event.
    case post(event: String, post: String)
  }
}

extension Lever {
  /// Whether it changes what is agreed with a worker.
  public var needsConsent: Bool {
    switch self {
    case .opening, .evenings, .weekends, .latestEnd, .contract: true
    case .hire, .rounds, .obligatoryRounds, .leastCrew, .wantedCrew, .houseLimit: false
    }
  }

  /// Whether it takes away something that is asked: then what others gain is paid for there.
  public var asksLess: Bool {
    switch self {
    case .rounds, .obligatoryRounds, .wantedCrew: true
    default: false
    }
  }
}
