/// The goals in order: each is never traded for a later one.
public enum Level: Int, CaseIterable, Hashable, Sendable {
  /// Shortage of what must be done, in person-minutes.
  case must = 1
  /// Missed presence, in points of the presence goals.
  case presence
  /// What the roster asks of people, in points (see `PeopleWeights`).
  case people
}

/// What a roster costs on each level; less is better, compared level by level.
public struct Score: Hashable, Sendable, Comparable {
  /// Person-minutes short of posts, meetings, sessions and rounds that must be there.
  public var must: Int
  /// Points of presence missed.
  public var presence: Int
  /// Points of the level of people; below zero where wishes are met.
  public var people: Int

  /// The score with these costs.
  public init(must: Int = 0, presence: Int = 0, people: Int = 0) {
    self.must = must
    self.presence = presence
    self.people = people
  }

  /// The cost on one level.
  public subscript(level: Level) -> Int {
    get {
      switch level {
      case .must: must
      case .presence: presence
      case .people: people
      }
    }
    set {
      switch level {
      case .must: must = newValue
      case .presence: presence = newValue
      case .people: people = newValue
      }
    }
  }

  /// Better before worse, level by level.
  public static func < (left: Score, right: Score) -> Bool {
    (left.must, left.presence, left.people) < (right.must, right.presence, right.people)
  }

  /// Level by level.
  public static func + (left: Score, right: Score) -> Score {
    Score(
      must: left.must + right.must, presence: left.presence + right.presence,
      people: left.people + right.people)
  }
}

/// What counts how much on the level of people. All figures are points a minute unless said
/// otherwise, so that the cost of a roster is a whole number.
public struct PeopleWeights: Hashable, Sendable {
  /// Paid time under or over contract, per week.
  public var offContract = 1
  /// Paid time under contract beyond `contractSlack`, on top of `offContract`.
  public var farUnderContract = 2
  /// Minutes a week under contract that cost `offContract` only.
  public var contractSlack = 4 * 60
  /// Time of a duty, break included, at times a worker called unwanted.
  public var unwanted = 3
  /// Time of a duty, break included, at times a worker called preferred: a gain.
  public var preferred = 1
  /// Points for each duty on a round by somebody who is not a familiar face there.
  public var unfamiliar = 30
  /// Time between two successive duties of the roster in one shift, beyond `idleFree`.
  public var idle = 1
  /// Minutes between two successive duties that cost nothing.
  public var idleFree = 60
  /// The price of burden rises by this with every step (see `burdenStep`): a worker whose burden,
  /// opening balance included, is `x` minutes pays `burden · Σ max(0, x − k·step)` over k = 1, 2, …,
  /// less what her opening balance alone would cost. The price is convex, so an even spread by FTE
  /// is the cheapest.
  public var burden = 1
  /// Minutes of burden per FTE and week in one step of the price; a worker's own step is this
  /// times her FTE and the weeks of the horizon, rounded, and at least 30.
  public var burdenStep = 4 * 60
  /// The price of burden once more, for the workers of each employer taken together: a step is that
  /// of all their FTE, so that neither employer collects the late hours.
  public var employerBurden = 1
  /// What an allowance costs, per minute of pay that it comes to; each duty's is taken to the
  /// nearest half hour, so that costs stay multiples of one.
  public var allowance = 1
  /// Burden of a minute of evening work, that is from the evening's start to midnight.
  public var eveningBurden = 1
  /// Burden of a minute between 00:00 and 06:00.
  public var nightBurden = 2
  /// Burden of a minute on Saturday or Sunday, on top of the hour's own.
  public var weekendBurden = 1
  /// Burden of a minute at an event post, on top of the hour's own.
  public var eventBurden = 1

  /// The defaults.
  public init() {}
}
