import ArgumentParser

/// One of several shares of the cases of a sweep, of which each case is in exactly one.
struct SweepShare: Hashable {
  /// Which share it is, counted from 1.
  let number: Int
  /// How many there are.
  let count: Int

  /// All cases.
  static let whole = SweepShare(number: 1, count: 1)
  private static let most = 100_000

  /// Share `number` of `count`, if there is such a share.
  init?(_ number: Int, of count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
    (self.number, self.count) = (number, count)
  }

  private init(number: Int, count: Int) { (self.number, self.count) = (number, count) }

  /// Whether it holds the case of this number: the remainder by the count of shares tells.
  func holds(_ number: Int) -> Bool { number % count == self.number - 1 }

  /// Whether any case may be in both.
  func meets(_ other: SweepShare) -> Bool {
    (number - other.number).isMultiple(of: divisor(count, other.count))
  }

  private func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}

extension SweepShare: ExpressibleByArgument {
  /// The share in a text like `3/16`.
  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else {
      return nil
    }
    self.init(number, of: count)
  }

  /// What the help says that it is unless given.
  var defaultValueDescription: String { self == .whole ? "all" : "\(number)/\(count)" }
}

extension SweepShare {
  private static let (stem, ending) = ("cases", ".csv")

  /// Like `cases-03-of-16.csv`, or `cases.csv` where one share is all.
  var fileName: String {
    if self == .whole { return Self.stem + Self.ending }
    let digits = "\(number)"
    let zeros = String(repeating: "0", count: "\(count)".count - digits.count)
    return "\(Self.stem)-\(zeros)\(digits)-of-\(count)" + Self.ending
  }

  /// The share whose file has this name; that of all cases for a name that is like one, and nil for
  /// any other.
  init?(fileName: String) {
    guard fileName.hasPrefix(Self.stem), fileName.hasSuffix(Self.ending) else { return nil }
    let parts = fileName.dropLast(Self.ending.count).split(separator: "-")
    let numbers = parts.count == 4 ? [parts[1], parts[3]].compactMap { Int($0) } : []
    self = (numbers.count == 2 ? SweepShare(numbers[0], of: numbers[1]) : nil) ?? .whole
  }
}
