import Foundation

/// Translates between the clock of a town and instants.
public struct TownClock: Sendable, Hashable {
  /// The clock of the Netherlands.
  public static let amsterdam = TownClock(zone: "Europe/Amsterdam")

  /// Coordinated universal time.
  public static let utc = TownClock(zone: "GMT")

  private let zone: TimeZone

  private init(zone name: String) {
    guard let zone = TimeZone(identifier: name) else {
      preconditionFailure("the time zone data knows \(name)")
    }
    self.zone = zone
  }

  /// Minutes to add to UTC for what the clock shows.
  public func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.minutes) * 60)) / 60
  }

  /// When the clock shows `time` on `date`.
  ///
  /// In the hour that spring skips, the instant an hour later on the clock; in the hour that
  /// autumn repeats, the first of the two.
  public func instant(_ date: CivilDate, _ time: ClockTime) -> Instant {
    let asUTC = Instant(minutes: date.dayNumber * 1440 + time.minutes)
    let before = offset(at: asUTC - 1440)
    let after = offset(at: asUTC + 1440)
    let candidate = asUTC - max(before, after)
    if offset(at: candidate) == max(before, after) { return candidate }
    return asUTC - min(before, after)
  }

  /// The interval of `span` when it starts on `date`; empty if it starts in the hour that spring
  /// skips, and so on the clock after its end.
  public func interval(_ date: CivilDate, _ span: ClockSpan) -> Interval {
    let start = instant(date, span.start)
    return Interval(start, max(start, instant(span.passesMidnight ? date + 1 : date, span.end)))
  }

  /// From midnight at the start of `date` to midnight at its end.
  public func day(_ date: CivilDate) -> Interval {
    Interval(instant(date, .midnight), instant(date + 1, .midnight))
  }

  /// The date the clock's calendar shows at `instant`.
  public func date(of instant: Instant) -> CivilDate {
    local(instant).date
  }

  /// What calendar and clock show at `instant`; the time is before 24:00.
  public func local(_ instant: Instant) -> (date: CivilDate, time: ClockTime) {
    let shown = instant.minutes + offset(at: instant)
    let day = Int((Double(shown) / 1440).rounded(.down))
    return (CivilDate(dayNumber: day), ClockTime(uncheckedMinutes: shown - day * 1440))
  }
}

extension TownClock {
  /// ISO 8601 with offset, like `2026-12-31T20:00:00+01:00`.
  public func iso8601(_ instant: Instant) -> String {
    let (date, time) = local(instant)
    let offset = offset(at: instant)
    let sign = offset < 0 ? "-" : "+"
    let zone = padded(abs(offset) / 60, to: 2) + ":" + padded(abs(offset) % 60, to: 2)
    return "\(date)T\(time):00\(sign)\(zone)"
  }
}

extension Instant {
  /// The instant in a text like `2026-12-31T20:00:00+01:00` or `…T19:00Z`, or nil. The offset is
  /// required; seconds must be zero.
  public init?(iso8601 text: some StringProtocol) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CivilDate(halves[0]) else { return nil }
    let zoneStart = halves[1].firstIndex { "+-Z".contains($0) }
    guard let zoneStart, let offset = Self.offset(in: halves[1][zoneStart...]) else { return nil }
    var clock = halves[1][..<zoneStart]
    if clock.utf8.count == 8, clock.hasSuffix(":00") { clock = clock.dropLast(3) }
    guard let time = ClockTime(clock) else { return nil }
    self.init(minutes: date.dayNumber * 1440 + time.minutes - offset)
  }

  private static func offset(in text: some StringProtocol) -> Int? {
    if text == "Z" { return 0 }
    guard let size = ClockTime(text.dropFirst()) else { return nil }
    return text.first == "-" ? -size.minutes : size.minutes
  }
}
