public import RiskCalendar

/// Everything the coordinator says of her team and its work, for any week.
///
/// A scenario is valid: names are unique and refer to something, counts and times are in range.
/// Whoever builds one keeps to that; `ScenarioFiles` checks it for what a user wrote.
public struct Scenario: Hashable, Sendable {
  /// A short name, that of its folder or file.
  public var name: String
  /// What a reader sees above the roster.
  public var title: String
  /// The team, in the order of the reports.
  public var workers: [Worker]
  /// Who employs them.
  public var employers: [Employer]
  /// The disciplines of the team, in the order of the reports.
  public var disciplines: [String]
  /// Where presence is wanted, in the order of the reports.
  public var neighbourhoods: [Neighbourhood]
  /// When rounds are possible.
  public var blocks: [Block]
  /// What a round is called in a roster.
  public var roundName: String
  /// The crew of a round where the neighbourhood has no rule of its own.
  public var crew: CrewRule
  /// Work at fixed times that all or some attend.
  public var meetings: [Meeting]
  /// Weekly hours per worker at times the roster chooses.
  public var sessions: [Sessions]
  /// Events with their posts.
  public var events: [RiskEvent]
  /// When people are to be within reach outside working time; that is planned after all work.
  public var standbys: [Standby] = []
  /// What a document promises of the team's work; nil where none is named.
  public var figures: Figures?
  /// How long it takes from place to place.
  public var travel: TravelTimes
  /// What is already decided.
  public var pins: [Pin]
  /// Duties of the days before the horizon.
  public var history: [Duty]
  /// The first week of which the history holds all duties; nil for that of its first duty.
  public var historyFrom: IsoWeek?
  /// What is known of weeks before the history only as totals.
  public var balances: [Balance]
  /// What of earlier weeks it tells itself; the rest may come from what was published.
  public var stated: Set<Carryover.Part> = []
  /// The burden by FTE that everybody is taken to carry; nil for the least of the team.
  public var burdenBaseline: Double?
  /// From when on work is evening work.
  public var eveningStart: ClockTime
  /// What counts how much on the level of people.
  public var weights: PeopleWeights
  /// The clock on the wall.
  public var clock: TownClock
  /// Where the sun sets for times told by it; nil where none are.
  public var location: Coordinates?
  /// Minutes from sunset to the breaking of the fast: mosque timetables add some.
  public var iftarAfterSunset = 5

  /// A scenario; whatever is not given is empty or a default.
  public init(
    name: String, title: String, workers: [Worker], employers: [Employer],
    disciplines: [String], neighbourhoods: [Neighbourhood] = [], blocks: [Block] = [],
    roundName: String = "straatronde", crew: CrewRule = CrewRule(), meetings: [Meeting] = [],
    sessions: [Sessions] = [], events: [RiskEvent] = [], travel: TravelTimes = TravelTimes(),
    pins: [Pin] = [], history: [Duty] = [], historyFrom: IsoWeek? = nil,
    balances: [Balance] = [],
    eveningStart: ClockTime = ClockTime(minutes: 18 * 60) ?? .midnight,
    weights: PeopleWeights = PeopleWeights(), clock: TownClock = .amsterdam
  ) {
    self.name = name
    self.title = title
    self.workers = workers
    self.employers = employers
    self.disciplines = disciplines
    self.neighbourhoods = neighbourhoods
    self.blocks = blocks
    self.roundName = roundName
    self.crew = crew
    self.meetings = meetings
    self.sessions = sessions
    self.events = events
    self.travel = travel
    self.pins = pins
    self.history = history
    self.historyFrom = historyFrom
    self.balances = balances
    burdenBaseline = nil
    self.eveningStart = eveningStart
    self.weights = weights
    self.clock = clock
  }
}
