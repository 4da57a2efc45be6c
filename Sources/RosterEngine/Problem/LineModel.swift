/// What a legal line of one worker is: prices go in, the cheapest lines come out.
///
/// A line is a set of *options*, numbered from 0: things the worker may be given, each on one day.
/// The engine knows no rule by itself; whatever makes a line legal lives in its model.
public protocol LineModel: Sendable {
  /// By option: the day on which it starts, from 0.
  var days: [Int] { get }

  /// What a line costs by itself, by level of the objective; nothing it shares with others.
  ///
  /// - Parameter line: options in ascending order.
  /// - Returns: by level.
  func cost(of line: [Int]) -> [Int]

  /// What a line as a whole, and no option by itself, puts in common rows: by trait, how much. Nothing
  /// unless a model says so.
  func traits(of line: [Int]) -> [Double]

  /// The same lines as far as they hold nothing but these options, numbered anew in this order.
  ///
  /// - Parameter options: in ascending order.
  /// - Returns: nil where a model of its own would be no quicker than infinite prices.
  func keeping(_ options: [Int]) -> (any LineModel)?

  /// The cheapest lines, and a bound that no line goes below.
  ///
  /// - Parameter request: the prices, and how hard to look.
  /// - Returns: lines below the cutoff, cheapest first, none if there are none. An exact answer
  ///   without lines says that no line is below the cutoff.
  func price(_ request: PricingRequest) -> Pricing
}

extension LineModel {
  /// No traits.
  public func traits(of line: [Int]) -> [Double] { [] }

  /// No model of its own.
  public func keeping(_ options: [Int]) -> (any LineModel)? { nil }
}

/// At what prices lines are wanted.
public struct LinePrices: Sendable {
  /// By option: its own costs and its share in common rows; infinite where it is forbidden.
  public var options: [Double]
  /// Options that a line must hold, in ascending order.
  public var required: [Int]
  /// By level of the objective: the price of a unit of cost that options do not have by themselves
  /// but lines have as a whole.
  public var levels: [Double]
  /// By trait: the price of one.
  public var traits: [Double] = []

  /// Prices without anything required, and without traits.
  public init(options: [Double], required: [Int] = [], levels: [Double] = []) {
    self.options = options
    self.required = required
    self.levels = levels
  }
}

/// What is asked of a line model.
public struct PricingRequest: Sendable {
  /// How hard to look.
  public enum Effort: Sendable {
    /// Some good lines; there may be better ones, or some where none is found.
    case quick
    /// The cheapest line for certain.
    case exact
  }

  /// The prices.
  public var prices: LinePrices
  /// Lines at or above this price are of no interest.
  public var cutoff: Double
  /// How hard to look.
  public var effort: Effort
  /// A line that is good at prices like these, to start from; empty if there is none.
  public var near: [Int]

  /// A request.
  public init(prices: LinePrices, cutoff: Double, effort: Effort, near: [Int] = []) {
    self.prices = prices
    self.cutoff = cutoff
    self.effort = effort
    self.near = near
  }
}

/// The cheapest lines at some prices.
public struct Pricing: Sendable {
  /// A line and its price.
  public struct Line: Hashable, Sendable {
    /// Options in ascending order.
    public var options: [Int]
    /// The sum of its prices.
    public var price: Double

    /// A line and its price.
    public init(options: [Int], price: Double) {
      self.options = options
      self.price = price
    }
  }

  /// Below the cutoff, cheapest first.
  public var lines: [Line]
  /// No line is cheaper; minus infinity where nobody has looked.
  public var bound: Double

  /// An answer.
  public init(lines: [Line], bound: Double) {
    self.lines = lines
    self.bound = bound
  }
}
