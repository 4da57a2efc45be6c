public import RiskCalendar

/// A crew at a place for a fixed time on one date; each person short of `crew.wanted` is a
/// shortage for the length of the post.
public struct Post: Hashable, Sendable {
  /// The activity, unique within the event.
  public var name: String
  /// Where.
  public var place: String
  /// The date on which it starts.
  public var date: CivilDate
  /// From when to when.
  public var span: ClockSpan
  /// Unpaid break within it, in minutes; nil for as much as the law and the agreements ask.
  public var breakMinutes: Int?
  /// How much at its end may be a handover to whoever comes next, in minutes (ATB 4.4:1).
  public var handoverMinutes: Int
  /// Who is asked for.
  public var crew: CrewRule

  /// A post with the break that the law asks unless given.
  public init(
    name: String, place: String, date: CivilDate, span: ClockSpan, breakMinutes: Int? = nil,
    handoverMinutes: Int = 0, crew: CrewRule
  ) {
    self.name = name
    self.place = place
    self.date = date
    self.span = span
    self.breakMinutes = breakMinutes
    self.handoverMinutes = handoverMinutes
    self.crew = crew
  }
}

/// A crew asked for at a place on days of an event, whenever it comes round.
public struct RecurringPost: Hashable, Sendable {
  /// The activity, unique within the event.
  public var name: String
  /// Where.
  public var place: String
  /// On which days of the event.
  public var days: EventDays
  /// From when to when.
  public var hours: EventHours
  /// Unpaid break within it, in minutes; nil for as much as the law and the agreements ask.
  public var breakMinutes: Int?
  /// How much at its end may be a handover to whoever comes next, in minutes (ATB 4.4:1).
  public var handoverMinutes = 0
  /// Who is asked for.
  public var crew: CrewRule

  /// A post on all days of its event, with the break that the law asks.
  public init(
    name: String, place: String, days: EventDays = EventDays(), hours: EventHours, crew: CrewRule
  ) {
    self.name = name
    self.place = place
    self.days = days
    self.hours = hours
    self.crew = crew
  }
}
