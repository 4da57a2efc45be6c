public import RiskCalendar

/// What an audit says of a roster.
public struct Verdict: Sendable {
  /// Every breach of a hard rule.
  public var violations: [Violation]
  /// Duties on work that is on no agenda: they count as work and for nothing else.
  public var unaskedDuties: [Duty]
  /// What the roster costs, level by level.
  public var score: Score
  /// What each worker carries, in the order of the scenario.
  public var workers: [WorkerAccount]
  /// What each employer puts in, in the order of the scenario.
  public var employers: [EmployerAccount]
  /// What each neighbourhood gets each week, in the order of the scenario, then by week.
  public var presence: [PresenceAccount]
  /// What stays open, most pressing first.
  public var openWork: [OpenWork]
  /// Where the roster is lawful only by an exception or another than the usual way.
  public var branches: [BranchUse]
  /// What could only be checked in part, for too little is known of the past.
  public var partChecks: [PartCheck]

  /// A verdict of these parts.
  public init(
    violations: [Violation], unaskedDuties: [Duty], score: Score, workers: [WorkerAccount],
    employers: [EmployerAccount], presence: [PresenceAccount], openWork: [OpenWork],
    branches: [BranchUse] = [], partChecks: [PartCheck] = []
  ) {
    self.violations = violations
    self.unaskedDuties = unaskedDuties
    self.score = score
    self.workers = workers
    self.employers = employers
    self.presence = presence
    self.openWork = openWork
    self.branches = branches
    self.partChecks = partChecks
  }

  /// Whether no rule is broken.
  public var isLegal: Bool { violations.isEmpty }
}

/// What one worker carries over the horizon. All figures are minutes unless said otherwise.
public struct WorkerAccount: Hashable, Sendable {
  /// Hours of one week.
  public struct Week: Hashable, Sendable {
    /// The week.
    public var week: IsoWeek
    /// Paid work.
    public var paid: Int
    /// What absences count for.
    public var credit: Int
    /// What her contract says.
    public var contract: Int
  }

  /// Name of the worker.
  public var worker: String
  /// Hours week by week.
  public var weeks: [Week]
  /// Evening work, from the evening's start to midnight.
  public var evening: Int
  /// Work between 00:00 and 06:00.
  public var night: Int
  /// Work on Saturday or Sunday.
  public var weekend: Int
  /// Work at event posts.
  public var event: Int
  /// Burden of this horizon, as `PeopleWeights` weighs it.
  public var burden: Int
  /// Burden carried in, as far as known.
  public var openingBurden: Int
  /// Number of duties on rounds.
  public var rounds: Int
  /// Number of those where she is a familiar face.
  public var familiarRounds: Int
  /// Minutes on duty at unwanted times.
  public var unwanted: Int
  /// Minutes on duty at preferred times.
  public var preferred: Int
  /// What she adds to the level of people, in points, by goal: `off-contract`, `wishes`,
  /// `familiar-faces`, `idle`, `burden` and `allowance`.
  public var points: [PeopleGoal: Int]

  /// An account of these figures.
  public init(
    worker: String, weeks: [Week], evening: Int, night: Int, weekend: Int, event: Int,
    burden: Int, openingBurden: Int, rounds: Int, familiarRounds: Int, unwanted: Int,
    preferred: Int, points: [PeopleGoal: Int]
  ) {
    self.worker = worker
    self.weeks = weeks
    self.evening = evening
    self.night = night
    self.weekend = weekend
    self.event = event
    self.burden = burden
    self.openingBurden = openingBurden
    self.rounds = rounds
    self.familiarRounds = familiarRounds
    self.unwanted = unwanted
    self.preferred = preferred
    self.points = points
  }
}

extension WorkerAccount.Week {
  /// The hours of one week.
  public init(_ week: IsoWeek, paid: Int, credit: Int, contract: Int) {
    self.week = week
    self.paid = paid
    self.credit = credit
    self.contract = contract
  }
}

/// The goals of the level of people.
public enum PeopleGoal: String, CaseIterable, Hashable, Sendable {
  /// Paid time off contract.
  case offContract = "off-contract"
  /// Unwanted and preferred times.
  case wishes
  /// Rounds where the worker is no familiar face.
  case familiarFaces = "familiar-faces"
  /// Gaps within a shift.
  case idle
  /// Evening, night, weekend and event work, at a price that rises with its share.
  case burden
  /// The same for the workers of each employer taken together.
  case employerBurden = "employer-burden"
  /// Pay on top for irregular hours.
  case allowance
}

/// What one employer puts into the team.
public struct EmployerAccount: Hashable, Sendable {
  /// Name of the employer.
  public var employer: String
  /// FTE of its workers.
  public var fte: Double
  /// FTE it promised, if it promised any.
  public var floorFTE: Double?
  /// Paid minutes of its workers over the horizon.
  public var paid: Int
  /// Minutes of its workers' contracts over the horizon.
  public var contract: Int
  /// Burden of its workers over the horizon, in minutes.
  public var burden: Int
  /// Burden that they carry in, as far as known, in minutes.
  public var openingBurden: Int
  /// What their burden taken together adds to the level of people, in points.
  public var points: Int

  /// An account of these figures.
  public init(
    employer: String, fte: Double, floorFTE: Double?, paid: Int, contract: Int, burden: Int,
    openingBurden: Int = 0, points: Int = 0
  ) {
    self.employer = employer
    self.fte = fte
    self.floorFTE = floorFTE
    self.paid = paid
    self.contract = contract
    self.burden = burden
    self.openingBurden = openingBurden
    self.points = points
  }

  /// Burden by FTE after the horizon, in minutes; nothing where nobody works.
  public var closingBurdenPerFTE: Double {
    fte > 0 ? Double(openingBurden + burden) / fte : 0
  }
}

/// What one neighbourhood gets in one week of what its goal asks, or that of an event.
public struct PresenceAccount: Hashable, Sendable {
  /// Name of the neighbourhood.
  public var neighbourhood: String
  /// The week.
  public var week: IsoWeek
  /// Name of the event whose goal it is; nil for the goal of the week. A round may count for both.
  public var event: String?
  /// Rounds held, by kind.
  public var held: [PresenceGoal.Kind: Int]
  /// Rounds asked, by kind.
  public var asked: [PresenceGoal.Kind: Int]
  /// Points of presence missed.
  public var missedPoints: Int
  /// Points of presence that all rounds asked would be worth.
  public var fullPoints: Int

  /// An account of these figures.
  public init(
    neighbourhood: String, week: IsoWeek, event: String? = nil, held: [PresenceGoal.Kind: Int],
    asked: [PresenceGoal.Kind: Int], missedPoints: Int, fullPoints: Int
  ) {
    self.neighbourhood = neighbourhood
    self.week = week
    self.event = event
    self.held = held
    self.asked = asked
    self.missedPoints = missedPoints
    self.fullPoints = fullPoints
  }
}

/// Work that was asked for and stays undone, with what stands in the way.
public struct OpenWork: Hashable, Sendable {
  /// What is missing.
  public enum Kind: Hashable, Sendable {
    /// People at an event post.
    case post
    /// People at a meeting.
    case meeting
    /// Minutes of sessions of one worker in a week.
    case sessions
    /// Rounds a neighbourhood must have in a week.
    case obligatoryRounds
    /// Rounds of a kind that a neighbourhood should have in a week.
    case rounds(PresenceGoal.Kind)
  }

  /// Why one worker does not fill the gap.
  public struct Obstacle: Hashable, Sendable {
    /// Name of the worker.
    public var worker: String
    /// The rules that adding the work to her line would break; empty if none.
    public var violations: [Violation]

    /// What stands in the way of `worker`.
    public init(worker: String, violations: [Violation]) {
      self.worker = worker
      self.violations = violations
    }
  }

  /// What is missing.
  public var kind: Kind
  /// The activity.
  public var activity: String
  /// Where.
  public var place: String
  /// In which week.
  public var week: IsoWeek
  /// Name of the event that asks for it; nil where none does.
  public var event: String?
  /// How many: people, rounds, or minutes of sessions.
  public var missing: Int
  /// Person-minutes of shortage, or points of presence, that it costs.
  public var cost: Int
  /// The occasion that came nearest: when it would have been.
  public var occasion: Interval?
  /// Per worker who might have filled that occasion, what stood in the way.
  public var obstacles: [Obstacle]

  /// An open piece of work.
  public init(
    kind: Kind, activity: String, place: String, week: IsoWeek, event: String? = nil,
    missing: Int, cost: Int, occasion: Interval?, obstacles: [Obstacle]
  ) {
    self.kind = kind
    self.activity = activity
    self.place = place
    self.week = week
    self.event = event
    self.missing = missing
    self.cost = cost
    self.occasion = occasion
    self.obstacles = obstacles
  }
}
