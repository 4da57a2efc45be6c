import Foundation
public import RiskCalendar

/// A stretch of the day in which rounds are possible, on some weekdays.
public struct Block: Hashable, Sendable {
  /// The name, unique within a scenario.
  public var name: String
  /// On which days it starts.
  public var weekdays: Set<Weekday>
  /// From when to when.
  public var span: ClockSpan
  /// Unpaid break within it, in minutes; nil for as much as the law and the agreements ask.
  public var breakMinutes: Int?
  /// How much at its end may be a handover to whoever comes next, in minutes (ATB 4.4:1).
  public var handoverMinutes: Int

  /// A block with the break that the law asks unless given.
  public init(
    name: String, weekdays: Set<Weekday>, span: ClockSpan, breakMinutes: Int? = nil,
    handoverMinutes: Int = 0
  ) {
    self.name = name
    self.weekdays = weekdays
    self.span = span
    self.breakMinutes = breakMinutes
    self.handoverMinutes = handoverMinutes
  }
}

/// How much presence a neighbourhood should get in a week, and what it is worth.
///
/// The k-th round of a week is worth `10 · weight · diminishing^(k−1)` points, rounded, as long as
/// k is at most `rounds`; evening rounds up to `evenings` and weekend rounds up to `weekend` are
/// each worth half as much again. What is not reached is missed presence.
public struct PresenceGoal: Hashable, Sendable {
  /// Rounds a week.
  public var rounds: Int
  /// Rounds a week in the evening.
  public var evenings: Int
  /// Rounds a week that start on Saturday or Sunday.
  public var weekend: Int
  /// Rounds a week that must be there: a missing one is a shortage of the first level.
  public var atLeast: Int
  /// Priority, 1–10.
  public var weight: Int
  /// What the next round is worth, as a fraction of the one before; above 0 and at most 1.
  public var diminishing: Double
  /// Whether two rounds on one date may be there.
  public var twiceADay: Bool

  /// A goal without evening, weekend or obligatory rounds unless given.
  public init(
    rounds: Int, evenings: Int = 0, weekend: Int = 0, atLeast: Int = 0, weight: Int = 1,
    diminishing: Double = 0.8, twiceADay: Bool = false
  ) {
    self.rounds = rounds
    self.evenings = evenings
    self.weekend = weekend
    self.atLeast = atLeast
    self.weight = weight
    self.diminishing = diminishing
    self.twiceADay = twiceADay
  }

  /// Person-minutes of shortage of a missing obligatory round, per member of the least crew.
  public static let obligatoryRoundMinutes = 4 * 60

  /// The kinds of round a goal counts.
  public enum Kind: CaseIterable, Hashable, Sendable {
    case any, evening, weekend
  }

  /// Points of the first, second, … round of a kind, never rising.
  public func steps(_ kind: Kind) -> [Int] {
    let (count, first) =
      switch kind {
      case .any: (rounds, 10.0 * Double(weight))
      case .evening: (evenings, 5.0 * Double(weight))
      case .weekend: (weekend, 5.0 * Double(weight))
      }
    return (0..<count).map { max(1, Int((first * pow(diminishing, Double($0))).rounded())) }
  }
}

/// A neighbourhood with its presence goal.
public struct Neighbourhood: Hashable, Sendable {
  /// The name, unique among all places.
  public var name: String
  /// What it should get.
  public var goal: PresenceGoal
  /// Names of the blocks in which rounds are possible; nil for all.
  public var blocks: Set<String>?
  /// Its own crew rule; nil for that of the scenario.
  public var crew: CrewRule?

  /// A neighbourhood open in all blocks to the scenario's usual crew unless said otherwise.
  public init(
    name: String, goal: PresenceGoal, blocks: Set<String>? = nil, crew: CrewRule? = nil
  ) {
    self.name = name
    self.goal = goal
    self.blocks = blocks
    self.crew = crew
  }
}
