/// A hard rule: none is ever broken by a roster of the optimizer, and the audit names each breach.
///
/// Each case says exactly what the rule demands. Duties of the history count wherever a rule
/// looks back; only what involves a duty of the roster is a breach. A duty belongs to the date,
/// and so to the week, on which it starts. A *chain* is a run of one worker's duties in which
/// every gap is shorter than some rest.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  /// The next duty starts no earlier than the end of the one before plus the travel time.
  case onePlaceAtATime = "one-place-at-a-time"
  /// A chain with gaps under `dailyRest` spans at most 24 h less that rest (ATW 5:3 lid 2).
  case dailyRest = "daily-rest"
  /// A chain with gaps under `weeklyRest` spans at most 7 × 24 h less that rest (ATW 5:5 lid 2).
  case weeklyRest = "weekly-rest"
  /// Work in a shift, a chain with gaps under `shiftSeparation`, stays within `longestShift`
  /// (ATW 5:7 lid 2 a).
  case longestShift = "longest-shift"
  /// Work in duties that start on one date stays within `longestDay`.
  case longestDay = "longest-day"
  /// Work in duties that start in one week stays within `longestWeek` (ATW 5:7 lid 2 b).
  case longestWeek = "longest-week"
  /// Work in a night shift, one with more than `nightThreshold` between 00:00 and 06:00, stays
  /// within `longestNightShift` (ATW 5:8 lid 1).
  case nightShiftLength = "night-shift-length"
  /// After a night shift whose end the clock shows as later than `lateNightEnd`, the next shift
  /// starts no sooner than `restAfterLateNight` (ATW 5:8 lid 4).
  case restAfterNight = "rest-after-night"
  /// A series is a run of night shifts with gaps under `restAfterNightSeries`. After one of
  /// `nightSeries` or more, the next shift, if no night shift, starts no sooner than
  /// `restAfterNightSeries` (ATW 5:8 lid 5).
  case restAfterNightSeries = "rest-after-night-series"
  /// At most `mostConsecutiveDays` dates in a row have a duty that starts on them.
  case consecutiveDays = "consecutive-days"
  /// Paid time of a week plus the credit of absences stays within contract plus `contractBand`.
  case contractHours = "contract-hours"
  /// At most `eveningsPerWeek` dates of a week have an evening duty: one that ends after
  /// `eveningStart` on the date on which it starts.
  case evenings = "evenings-per-week"
  /// At most `weekendsPerMonth` weekends of a calendar month, that of their Saturday, have a duty
  /// that starts on Saturday or Sunday.
  case weekends = "weekends-per-month"
  /// No duty ends after `latestEnd`; a `latestEnd` before noon is on the day after the start.
  case latestEnd = "latest-end"
  /// No duty overlaps time at which the worker is unavailable.
  case availability
  /// The worker is among those whom a meeting, a session or fixed work is for.
  case meantFor = "meant-for"
  /// A worker has at most `mostSessions` of an activity in a week.
  case sessionsAsked = "sessions-asked"
  /// A worker does what a pin says, and nothing that touches a date pinned free.
  case pin
  /// A round or post that has anybody has `atLeast` to `atMost`; a meeting that only some attend
  /// has at most its `attendance`.
  case crewSize = "crew-size"
  /// A round or post that has anybody has enough of each discipline that its crew rule names.
  case crewMix = "crew-mix"
  /// A round or post that has anybody has enough with each skill that its crew rule names.
  case crewSkills = "crew-skills"
  /// A neighbourhood has at most one round on a date, unless its goal says twice a day.
  case oncePerDay = "once-per-day"
}

/// A breach of a rule, with its figures.
public struct Violation: Hashable, Sendable {
  /// What the figures of a violation count.
  public enum Unit: Hashable, Sendable {
    /// Elapsed or worked minutes.
    case minutes
    /// People, days, weekends, sessions or rounds.
    case count
    /// Instants, as minutes since 1970-01-01T00:00Z.
    case instant
    /// Nothing: the rule has no figure.
    case none
  }

  /// The rule.
  public var rule: Rule
  /// Name of the worker, where it is about one.
  public var worker: String?
  /// The duties that together break it, by start; of pinned work that is missing, the work itself.
  public var duties: [Duty]
  /// What was found.
  public var found: Int
  /// What the rule allows: the least for rests and crew minima, the most otherwise.
  public var limit: Int
  /// What the two figures count.
  public var unit: Unit
  /// What a crew lacks: the discipline or skill; or the pinned date; else nil.
  public var subject: String?

  /// A breach without figures unless given.
  public init(
    _ rule: Rule, worker: String? = nil, duties: [Duty], found: Int = 0, limit: Int = 0,
    unit: Unit = .none, subject: String? = nil
  ) {
    self.rule = rule
    self.worker = worker
    self.duties = duties
    self.found = found
    self.limit = limit
    self.unit = unit
    self.subject = subject
  }
}
