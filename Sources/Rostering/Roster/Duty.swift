import Foundation
public import RiskCalendar

/// One stretch of work of one worker.
public struct Duty: Hashable, Sendable {
  /// Name of the worker.
  public var worker: String
  /// What she does.
  public var activity: String
  /// Where.
  public var place: String
  /// When.
  public var interval: Interval
  /// Unpaid break within it, in minutes.
  public var breakMinutes: Int
  /// Name of the risk event it belongs to.
  public var event: String?

  /// A duty of `worker`.
  public init(
    worker: String, activity: String, place: String, interval: Interval, breakMinutes: Int = 0,
    event: String? = nil
  ) {
    self.worker = worker
    self.activity = activity
    self.place = place
    self.interval = interval
    self.breakMinutes = breakMinutes
    self.event = event
  }

  /// Working time, which is also paid time.
  public var paidMinutes: Int { interval.minutes - breakMinutes }
}

/// One line for every worker, as the list of all duties, ordered by start, then worker.
public struct Roster: Hashable, Sendable {
  /// The weeks it is for.
  public var horizon: Horizon
  /// All duties that start in the horizon, ordered by start, then worker.
  public private(set) var duties: [Duty]

  /// The roster of these duties, in any order.
  public init(horizon: Horizon, duties: [Duty]) {
    self.horizon = horizon
    self.duties = duties.sorted {
      ($0.interval.start, $0.worker, $0.interval.end) < (
        $1.interval.start, $1.worker, $1.interval.end
      )
    }
  }
}

extension Duty: Identifiable {
  /// The same for the same worker and start, whatever else changes: `20261218T1800Z-anna-smit`.
  public var id: String {
    let (date, time) = TownClock.utc.local(interval.start)
    let digits = "\(date)T\(time)".filter { $0 != "-" && $0 != ":" }
    return "\(digits)Z-\(slug(of: worker))"
  }
}

/// A name in lower-case ASCII letters, digits and hyphens, for identifiers and file names.
public func slug(of name: String) -> String {
  let plain = name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
  let words = String(String.UnicodeScalarView(plain.filter { !$0.properties.isDiacritic }))
    .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  return words.joined(separator: "-")
}
