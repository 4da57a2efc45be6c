public import RiskCalendar

/// What an agreement pays on top of the wage for work at irregular hours.
public struct AllowanceScheme: Hashable, Sendable {
  /// Hours that are paid extra.
  public struct Band: Hashable, Sendable {
    /// On which days; public holidays of the scheme count as Sundays.
    public var weekdays: Set<Weekday>
    /// From when to when.
    public var span: ClockSpan
    /// How much of the wage on top, in percent.
    public var percent: Int

    /// A band of `percent`.
    public init(_ weekdays: Set<Weekday>, _ span: ClockSpan, percent: Int) {
      self.weekdays = weekdays
      self.span = span
      self.percent = percent
    }
  }

  /// Work in one band without a gap.
  public struct Piece: Hashable, Sendable {
    /// When.
    public var interval: Interval
    /// How much of the wage on top, in percent.
    public var percent: Int
  }

  /// What it is called, such as ORT or TOD.
  public var name: String
  /// The bands; no two share a moment.
  public var bands: [Band]
  /// A week in which all work in the bands is one unbroken block of at most so many minutes brings
  /// nothing; nil where every minute counts.
  public var passedOver: Int?
  /// Where it comes from.
  public var citation: Citation

  /// A scheme of these bands.
  public init(_ name: String, _ bands: [Band], passedOver: Int? = nil, _ citation: Citation) {
    self.name = name
    self.bands = bands
    self.passedOver = passedOver
    self.citation = citation
  }

  /// Hundredths of a minute of pay on top for work during `interval`, breaks included, for nobody
  /// fixes when they fall.
  public func hundredths(of interval: Interval, clock: TownClock) -> Int {
    pieces(of: interval, clock: clock).reduce(0) { $0 + $1.percent * $1.interval.minutes }
  }

  /// The parts of `interval` that are paid extra, by date, then band by band.
  public func pieces(of interval: Interval, clock: TownClock) -> [Piece] {
    clock.dates(of: interval).flatMap { date in
      let weekday = PublicHoliday(on: date) != nil ? Weekday.sunday : date.weekday
      return bands.filter { $0.weekdays.contains(weekday) }.compactMap { band -> Piece? in
        let hours = clock.interval(date, band.span)
        guard hours.overlaps(interval) else { return nil }
        let shared = Interval(max(hours.start, interval.start), min(hours.end, interval.end))
        return Piece(interval: shared, percent: band.percent)
      }
    }
  }
}
