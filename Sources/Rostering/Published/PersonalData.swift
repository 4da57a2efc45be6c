public import RiskCalendar

/// Everything that is published, or was, about one person (AVG 15 and 20).
public struct PersonalData: Hashable, Sendable {
  /// A duty of hers as some version left it.
  public struct State: Hashable, Sendable {
    /// The version.
    public var version: Int
    /// The duty.
    public var published: PublishedDuty

    /// The state in which `version` left a duty.
    public init(version: Int, published: PublishedDuty) {
      self.version = version
      self.published = published
    }
  }

  /// Her duties in all states, by version, then start.
  public var states: [State]
  /// Her totals, by week.
  public var balances: [Balance]
  /// What was decided of her.
  public var pins: [Pin]
  /// The versions she published herself, and those whose reason may name her.
  public var publications: [Publication]

  /// What is held of somebody; nothing unless given.
  public init(
    states: [State] = [], balances: [Balance] = [], pins: [Pin] = [],
    publications: [Publication] = []
  ) {
    self.states = states
    self.balances = balances
    self.pins = pins
    self.publications = publications
  }
}

/// What a purge deleted.
public struct PurgeCount: Hashable, Sendable {
  /// Duties, each counted once whatever its versions.
  public var duties: Int
  /// People of whom nothing is held any more.
  public var people: Int
  /// Versions that no longer tell who published them and why.
  public var versions: Int

  /// These figures; nothing unless given.
  public init(duties: Int = 0, people: Int = 0, versions: Int = 0) {
    self.duties = duties
    self.people = people
    self.versions = versions
  }
}

/// What is left of a week whose personal data was deleted: nobody can be told from it.
public struct WeekTotal: Hashable, Sendable {
  /// The week.
  public var week: IsoWeek
  /// What was done.
  public var activity: String
  /// Where.
  public var place: String
  /// How many duties.
  public var duties: Int
  /// Their paid time.
  public var paidMinutes: Int

  /// Totals of an activity at a place.
  public init(week: IsoWeek, activity: String, place: String, duties: Int, paidMinutes: Int) {
    self.week = week
    self.activity = activity
    self.place = place
    self.duties = duties
    self.paidMinutes = paidMinutes
  }
}
