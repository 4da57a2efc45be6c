/// Minutes from place to place, the same both ways.
public struct TravelTimes: Hashable, Sendable {
  /// Two places in no particular order.
  public struct Pair: Hashable, Sendable {
    private let first: String
    private let second: String

    /// The pair of `a` and `b`, which is the pair of `b` and `a`.
    public init(_ a: String, _ b: String) {
      (first, second) = a < b ? (a, b) : (b, a)
    }
  }

  /// Between two different places that no exception names.
  public var usual: Int
  /// Exceptions.
  public var between: [Pair: Int]

  /// `usual` minutes everywhere but for the exceptions.
  public init(usual: Int = 0, between: [Pair: Int] = [:]) {
    self.usual = usual
    self.between = between
  }

  /// Minutes from `origin` to `destination`; none within a place.
  public func minutes(from origin: String, to destination: String) -> Int {
    origin == destination ? 0 : between[Pair(origin, destination)] ?? usual
  }
}
