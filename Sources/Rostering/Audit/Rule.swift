/// A hard rule: none is ever broken by a roster of the optimizer, and the audit names each breach.
///
/// Each case says exactly what the rule demands. Duties of the history count wherever a rule
/// looks back; only what involves a duty of the roster is a breach. A duty belongs to the date,
/// and so to the week, on which it starts. A *shift* is a run of one worker's duties in which every
/// gap is shorter than `shiftSeparation`. Where a duty's work has a handover, as much of it as the
/// worker's limit allows is taken off its end wherever rest is measured. Off the work of a shift,
/// wherever that has a limit, one handover is taken, the longest. Breaks are counted by the hours that are really worked.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  /// The next duty starts no earlier than the end of the one before plus the travel time.
  case onePlaceAtATime = "one-place-at-a-time"
  /// Every one of `dailyRests` is kept, as `RestRule` says (ATW 5:3 lid 2).
  case dailyRest = "daily-rest"
  /// Every one of `weeklyRests` is kept, as `RestRule` says (ATW 5:5 lid 2).
  case weeklyRest = "weekly-rest"
  /// Work in a shift stays within `longestShift` (ATW 5:7 lid 2 a).
  case longestShift = "longest-shift"
  /// Work in duties that start on one date stays within `longestDay`.
  case longestDay = "longest-day"
  /// Work in duties that start in one week, with the credit of its absences, stays within
  /// `longestWeek` (ATW 5:7 lid 2 b, 5:2).
  case longestWeek = "longest-week"
  /// By each of `nights`, a *night shift* being one with more than its `threshold` between 00:00
  /// and 06:00: work in a night shift stays within `longestShift`. One with more is a *long* one, if
  /// that is allowed: work within `longShifts.most`, the next shift no sooner than `longShifts.rest`
  /// after it, and no more than `longShifts.perFortnight` of them start within 14 × 24 h, that is,
  /// less than that after the first (ATW 5:8 lid 1, lid 3).
  case nightShiftLength = "night-shift-length"
  /// By each of `nights`: after a night shift whose end the clock shows as later than `lateEnd`
  /// (handover included), the next shift starts no sooner than `restAfterLate`. A shorter rest, of
  /// at least `shortRestAfterLate`, is allowed if the last night shift with such a short rest after
  /// it ended at least 7 × 24 h before this one (ATW 5:8 lid 4).
  case restAfterNight = "rest-after-night"
  /// By each of `nights`, a *series* being a run of night shifts with gaps under `restAfterSeries`
  /// and no other shift between them: after one of `series` or more, the next shift, if no night
  /// shift, starts no sooner than `restAfterSeries` (ATW 5:8 lid 5).
  case restAfterNightSeries = "rest-after-night-series"
  /// By each of `nights` with a `row`: a series has at most `row.most` night shifts, or
  /// `row.mostEndingEarly` if none of them ends late (Cao Sociaal Werk 5.3 B). Where
  /// `restAfterSeries` is nil, gaps are compared with `runBreak`.
  case nightsInARow = "nights-in-a-row"
  /// By each of `nights` with a `longestRun`: a run of shifts with gaps under `runBreak` in which
  /// any is a night shift has at most `longestRun` shifts (ATW 5:8 lid 6).
  case nightRun = "night-run"
  /// Between two successive duties there is as much time as the event of the first asks after it, and
  /// that of the second before it.
  case eventRest = "event-rest"
  /// In a shift with more work than `over` by any of `breaks`, the breaks of its duties, and what
  /// gaps between successive duties leave beside the travel time if that is at least 15 minutes,
  /// add up to `least` (ATW 5:4).
  case breaks
  /// No duty touches the worker's rest day unless she has agreed to work on it (ATW 5:6 lid 1).
  case restDay = "rest-day"
  /// Averages: by each of `windows` on work over so many weeks, what is worked and credited in the
  /// weeks that end with any week of the horizon, as far as known, stays within `most` (ATW 5:7).
  /// A breach needs work of the roster in those weeks.
  case averageHours = "average-hours"
  /// The same for the weeks of a year so far (hours a year of an agreement).
  case yearHours = "year-hours"
  /// By each of `windows` on night shifts: as many at most, in weeks as for averages (ATW 5:8).
  /// A breach needs such a night shift of the roster in those weeks.
  case nightCount = "night-count"
  /// By each of `windows` on rest days: as many worked at most, in weeks as for averages
  /// (ATW 5:6 lid 3). A breach needs a worked rest day of the roster in those weeks.
  case freeRestDays = "free-rest-days"
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
  /// A worker has no more sessions of an activity in a week than reach the minutes asked of her in it.
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
  /// A neighbourhood has at most one round on a date, unless its goal or an event says twice a day.
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
  /// Where the limit that is broken comes from; nil for rules of the roster itself.
  public var citation: Citation?

  /// A breach without figures unless given.
  public init(
    _ rule: Rule, worker: String? = nil, duties: [Duty], found: Int = 0, limit: Int = 0,
    unit: Unit = .none, subject: String? = nil, citation: Citation? = nil
  ) {
    self.rule = rule
    self.worker = worker
    self.duties = duties
    self.found = found
    self.limit = limit
    self.unit = unit
    self.subject = subject
    self.citation = citation
  }
}
