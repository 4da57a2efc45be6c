/// What a clock on the wall shows: minutes after midnight, 00:00 to 24:00.
public struct ClockTime: Hashable, Sendable, Comparable {
  /// Minutes after midnight, 0–1440.
  public let minutes: Int

  /// The time, or nil outside 00:00–24:00.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time in a text like `19:00` or `9:30`, or nil.
  public init?(_ text: some StringProtocol) {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, (1...2).contains(fields[0].utf8.count), fields[1].utf8.count == 2,
      fields.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(fields[0]), let minute = Int(fields[1]), hour <= 24, minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// 00:00.
  public static let midnight = ClockTime(uncheckedMinutes: 0)

  init(uncheckedMinutes: Int) {
    minutes = uncheckedMinutes
  }

  /// Earlier before later.
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}

extension ClockTime: CustomStringConvertible {
  /// Like `09:30`.
  public var description: String {
    padded(minutes / 60, to: 2) + ":" + padded(minutes % 60, to: 2)
  }
}

/// A stretch of the day by the clock; one that ends at or before its start runs past midnight.
public struct ClockSpan: Hashable, Sendable {
  /// When it begins.
  public var start: ClockTime
  /// When it ends, on the next day if at or before the start.
  public var end: ClockTime

  /// From `start` to `end`, on the next day if `end` is at or before `start`.
  public init(_ start: ClockTime, _ end: ClockTime) {
    self.start = start
    self.end = end
  }

  /// Whether it ends on the day after it began.
  public var passesMidnight: Bool { end <= start }

  /// Minutes on the clock, as on a day without a clock change.
  public var clockMinutes: Int { end.minutes - start.minutes + (passesMidnight ? 1440 : 0) }
}

extension ClockSpan: CustomStringConvertible {
  /// Like `20:00–01:00`.
  public var description: String { "\(start)–\(end)" }
}
