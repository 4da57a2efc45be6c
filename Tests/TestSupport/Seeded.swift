/// A small generator of random numbers that gives the same ones for the same seed
/// (SplitMix64, after Steele, Lea and Flood).
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of `seed`.
  public init(_ seed: Int) {
    // Mixed, so that neighbouring seeds do not give the same numbers one step apart.
    state = Self.mixed(UInt64(bitPattern: Int64(seed)))
  }

  /// The next of them.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x1234_5678
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of `range`.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True in so many cases of a hundred.
  public mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of `choices`, which are not none.
  public mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...choices.count - 1)]
  }

  /// Each of `choices` in so many cases of a hundred.
  public mutating func some<Choice>(_ choices: [Choice], _ percent: Int) -> [Choice] {
    choices.filter { _ in happens(percent) }
  }
}
