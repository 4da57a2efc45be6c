public import RiskCalendar

/// Something with dates, hours and places that raises demand while it lasts.
public struct RiskEvent: Hashable, Sendable {
  /// The name, unique within a scenario.
  public var name: String
  /// Where crews are asked for, and when.
  public var posts: [Post]

  /// An event with its posts.
  public init(name: String, posts: [Post]) {
    self.name = name
    self.posts = posts
  }
}

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
