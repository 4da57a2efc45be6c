public import RiskCalendar

/// One worker within reach at one time.
public struct StandbyTurn: Hashable, Sendable {
  /// Name of the worker.
  public var worker: String
  /// Name of the stand-by.
  public var standby: String
  /// When.
  public var interval: Interval

  /// A turn of `worker`.
  public init(worker: String, standby: String, interval: Interval) {
    self.worker = worker
    self.standby = standby
    self.interval = interval
  }
}

/// Who is within reach when, beside a roster of duties.
public struct StandbyPlan: Hashable, Sendable {
  /// A time at which fewer people are within reach than asked for.
  public struct Open: Hashable, Sendable {
    /// The time.
    public var occasion: StandbyOccasion
    /// How many people are missing.
    public var missing: Int

    /// An open occasion.
    public init(_ occasion: StandbyOccasion, missing: Int) {
      self.occasion = occasion
      self.missing = missing
    }
  }

  /// Every time that is asked for, by start.
  public let occasions: [StandbyOccasion]
  /// All turns, by start, then as the stand-bys are called, then worker.
  public let turns: [StandbyTurn]

  /// The plan of these turns, in any order, on what `agenda` asks for.
  public init(_ turns: [StandbyTurn], for agenda: Agenda) {
    occasions = agenda.standbyOccasions
    self.turns = turns.sorted {
      ($0.interval.start, $0.interval.end, $0.standby, $0.worker)
        < ($1.interval.start, $1.interval.end, $1.standby, $1.worker)
    }
  }

  /// The turns on one occasion.
  public func turns(on occasion: StandbyOccasion) -> [StandbyTurn] {
    turns.filter { $0.standby == occasion.standby && $0.interval == occasion.interval }
  }

  /// What stays open, by start.
  public var open: [Open] {
    occasions.compactMap { occasion in
      let missing = occasion.people - turns(on: occasion).count
      return missing > 0 ? Open(occasion, missing: missing) : nil
    }
  }
}
