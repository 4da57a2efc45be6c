public import RiskCalendar

/// Work at a fixed time that all or some of a group attend: a briefing, school hours.
public struct Meeting: Hashable, Sendable {
  /// The activity, unique among obligations.
  public var name: String
  /// Where.
  public var place: String
  /// On which days.
  public var days: Recurrence
  /// From when to when.
  public var span: ClockSpan
  /// Unpaid break within it, in minutes; nil for as much as the law and the agreements ask.
  public var breakMinutes: Int?
  /// Names of the workers who may attend.
  public var workers: Set<String>
  /// How many of them should; each one missing is a shortage. Nil for all.
  public var attendance: Int?
  /// Whom it is for; nil where nothing but `workers` is known.
  public var audience: Audience?

  /// A meeting that all of `workers` attend unless `attendance` is given.
  public init(
    name: String, place: String, days: Recurrence, span: ClockSpan, breakMinutes: Int? = nil,
    workers: Set<String>, attendance: Int? = nil
  ) {
    self.name = name
    self.place = place
    self.days = days
    self.span = span
    self.breakMinutes = breakMinutes
    self.workers = workers
    self.attendance = attendance
  }
}

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
  /// Minutes a week that each worker, by name, should have. Sessions are given up to and
  /// including the one that reaches it, and never beyond.
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

  /// The most sessions `worker` may have in a week: enough to reach her minutes.
  public func mostSessions(of worker: String) -> Int {
    let asked = weeklyMinutes[worker] ?? 0
    return (asked + sessionMinutes - 1) / sessionMinutes
  }
}
