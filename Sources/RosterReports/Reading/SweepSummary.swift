/// What the cases of a sweep have come to so far.
public struct SweepSummary: Sendable {
  /// A case with its presence.
  struct Extreme {
    var name: String
    var hours: Double
  }

  /// Cases that were planned now.
  public var planned = 0
  /// Cases that had been planned before.
  public var skipped = 0
  /// Cases that are still to be planned.
  public var left = 0
  private(set) var impossible = 0
  private(set) var most: Extreme?
  private(set) var least: Extreme?

  /// No case yet.
  public init() {}

  /// Adds the figures of a case that has been planned, by column (see ``SweepRow``). It is called
  /// `name`, like `12 (2026-W51, zoals nu)`; of cases with the same presence the first is told.
  public mutating func add(_ name: String, _ figures: [String: String]) {
    guard let hours = figures["presence_hours"].flatMap(Double.init) else {
      impossible += 1
      return
    }
    let new = Extreme(name: name, hours: hours)
    if hours > most?.hours ?? -1 { most = new }
    if hours < least?.hours ?? .infinity { least = new }
  }
}
