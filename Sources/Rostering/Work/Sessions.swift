public import RiskCalendar

/// Hours of an activity that each of a group has every week, in sessions of one length whose
/// time is free among given starts: coaching, vakontwikkeling.
public struct Sessions: Hashable, Sendable {
  /// Starts on some weekdays.
  public struct Starts: Hashable, Sendable {
    /// On which days.
    public var weekdays: Set<Weekday>
    /// At which times.
    public var times: [ClockTime]

    /// Starts at `times` on each of `weekdays`.
    public init(weekdays: Set<Weekday>, times: [ClockTime]) {
      self.weekdays = weekdays
      self.times = times
    }
  }

  /// How much of an activity is asked, and of whom.
  public struct Ask: Hashable, Sendable {
    /// Of whom.
    public var audience: Audience
    /// Minutes a week of each of them; nil for what `perFTE` comes to.
    public var each: Int?
    /// Minutes a week of one FTE.
    public var perFTE: Int

    /// So much of whoever is in `audience`.
    public init(of audience: Audience, each: Int?, perFTE: Int = 0) {
      self.audience = audience
      self.each = each
      self.perFTE = perFTE
    }

    /// Minutes a week of `worker`.
    public func minutes(of worker: Worker) -> Int {
      guard audience.includes(worker) else { return 0 }
      return each ?? Int((Double(perFTE) * worker.fte).rounded())
    }
  }

  /// How many kinds of sessions a scenario has at most.
  public static let mostKinds = 16
  /// How many sessions of one kind a worker has in a week at most.
  public static let mostAWeek = 100

  /// The activity, unique among obligations.
  public var name: String
  /// Where.
  public var place: String
  /// Length of one session in minutes.
  public var sessionMinutes: Int
  /// When a session may start.
  public var starts: [Starts]
  /// When none may start after all.
  public var pauses: [EventDates] = []
  /// Minutes that each worker, by name, should have in a week without pauses. Sessions are given up to
  /// and including the one that reaches what is asked, and never beyond.
  public var weeklyMinutes: [String: Int]
  /// How that comes about; nil where nothing but `weeklyMinutes` is known.
  public var ask: Ask?

  /// Sessions of one length.
  public init(
    name: String, place: String, sessionMinutes: Int, starts: [Starts],
    weeklyMinutes: [String: Int]
  ) {
    self.name = name
    self.place = place
    self.sessionMinutes = sessionMinutes
    self.starts = starts
    self.weeklyMinutes = weeklyMinutes
  }
}

extension Sessions {
  /// The dates of `period` on which one may start, in order.
  public func dates(in period: DatePeriod) -> [CivilDate] {
    let (weekdays, paused) = (weekdays, pauses.dates(in: period))
    return period.dates.filter { weekdays.contains($0.weekday) && !paused.contains($0) }
  }

  /// Minutes that each worker, by name, should have in `week`: of her `weeklyMinutes` the share that
  /// pauses leave of the dates on which a session may start, to the nearest minute and half a minute up.
  ///
  /// Every weekday of `starts` counts once, however many times it has. Of a week with none left nothing
  /// is asked; without any starts there is nothing to pause.
  public func minutes(in week: IsoWeek) -> [String: Int] {
    let all = weekdays.count
    let left = dates(in: Horizon(firstWeek: week).period).count
    if left == all { return weeklyMinutes }
    return weeklyMinutes.mapValues { (2 * $0 * left + all) / (2 * all) }
  }

  /// The most sessions that `minutes` in a week allow: enough to reach them.
  public func mostSessions(reaching minutes: Int) -> Int {
    (minutes + sessionMinutes - 1) / sessionMinutes
  }

  private var weekdays: Set<Weekday> {
    starts.reduce(into: []) { $0.formUnion($1.weekdays) }
  }
}
