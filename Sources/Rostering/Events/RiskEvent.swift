public import RiskCalendar

/// Something with dates, hours and places that raises demand or changes rules while it lasts.
///
/// Events stack, in any order to the same effect. Where several speak of the same hour:
/// - *sum*: their posts, their goals of presence, their blocks and their stand-bys are all asked;
/// - *maximum*: the largest weight, the largest of every figure of a crew, and the longest rest hold;
/// - *any*: a block that one of them closes is closed; a leave stop, a second round on a day or a call
///   on usual days off holds if one of them has it.
public struct RiskEvent: Hashable, Sendable {
  /// The name, unique within a scenario.
  public var name: String
  /// When it comes round; nil for an event of posts with dates of their own only.
  public var dates: EventDates?
  /// Crews asked for on one date each.
  public var posts: [Post]
  /// Crews asked for on the days of the event, whenever it comes round.
  public var recurringPosts: [RecurringPost] = []
  /// What it asks of rounds, by neighbourhood or everywhere.
  public var demands: [EventDemand] = []
  /// Stretches of the day in which rounds are possible besides the usual ones while it lasts.
  public var blocks: [EventBlock] = []
  /// People to be within reach outside working time while it lasts.
  public var standbys: [EventStandby] = []
  /// Whether no leave is granted while it lasts: absences still hold, and are reported.
  public var stopsLeave = false
  /// Whether usual days off may be asked for while it lasts, as unwanted time.
  public var asksDaysOff = false
  /// Time without work around each of its posts.
  public var rest = EventRest()

  /// An event with posts on dates, or one that comes round on dates of its own.
  public init(name: String, dates: EventDates? = nil, posts: [Post] = []) {
    self.name = name
    self.dates = dates
    self.posts = posts
  }
}
