/// Paid minutes of some work, week by week, held against a figure.
public struct HoursAccount: Hashable, Sendable {
  /// Paid minutes in each week of the horizon.
  public let weeks: [Int]
  /// What the document asks; nil where it asks nothing.
  public let figure: Figure?

  /// An account of at least one week.
  public init(weeks: [Int], figure: Figure? = nil) {
    precondition(!weeks.isEmpty, "a horizon has at least one week")
    self.weeks = weeks
    self.figure = figure
  }

  /// Paid minutes a week, rounded.
  public var average: Int {
    Int((Double(weeks.reduce(0, +)) / Double(weeks.count)).rounded())
  }

  /// Average minutes a week above the figure, below zero where they are under it.
  public var difference: Int? { figure.map { average - $0.minutes } }

  /// Whether it is what the document asks, on average; nil where that asks nothing.
  public var isMet: Bool? { figure?.isMet(by: weeks.reduce(0, +), over: weeks.count) }
}
