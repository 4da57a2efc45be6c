public import RiskCalendar

/// What is known of some past weeks of a worker only as totals.
public struct Balance: Hashable, Sendable {
  /// Name of the worker.
  public var worker: String
  /// The first of the weeks.
  public var firstWeek: IsoWeek
  /// The last of them.
  public var lastWeek: IsoWeek
  /// Minutes worked, with what absences counted for; nil if unknown.
  public var workMinutes: Int?
  /// Night shifts of each kind; a kind that is missing is unknown.
  public var nights: [NightKind: Int]
  /// Weekly rest days worked; nil if unknown.
  public var restDays: Int?
  /// Burden; nothing if unknown.
  public var burden: Burden

  /// Totals over the weeks from `firstWeek` to `lastWeek`.
  public init(
    worker: String, firstWeek: IsoWeek, lastWeek: IsoWeek, workMinutes: Int? = nil,
    nights: [NightKind: Int] = [:], restDays: Int? = nil, burden: Burden = Burden()
  ) {
    self.worker = worker
    self.firstWeek = firstWeek
    self.lastWeek = lastWeek
    self.workMinutes = workMinutes
    self.nights = nights
    self.restDays = restDays
    self.burden = burden
  }

  /// Whether it tells of `week`, among others.
  public func covers(_ week: IsoWeek) -> Bool { firstWeek <= week && week <= lastWeek }

  /// The total of a measure; nil if unknown.
  public func total(_ measure: WindowLimit.Measure) -> Int? {
    switch measure {
    case .work: workMinutes
    case .nights(let kind): nights[kind]
    case .restDays: restDays
    }
  }
}
