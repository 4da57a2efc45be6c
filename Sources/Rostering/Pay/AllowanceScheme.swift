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

  /// What it is called, such as ORT or TOD.
  public var name: String
  /// The bands; no two share a moment.
  public var bands: [Band]
  /// Where it comes from.
  public var citation: Citation

  /// A scheme of these bands.
  public init(_ name: String, _ bands: [Band], _ citation: Citation) {
    self.name = name
    self.bands = bands
    self.citation = citation
  }

  /// Hundredths of a minute of pay on top for work during `interval`, breaks included, for nobody
  /// fixes when they fall.
  public func hundredths(of interval: Interval, clock: TownClock) -> Int {
    let (first, last) = (clock.date(of: interval.start), clock.date(of: interval.end))
    return (first.dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:)).reduce(0) {
      sum, date in
      let weekday = PublicHoliday(on: date) != nil ? Weekday.sunday : date.weekday
      return bands.filter { $0.weekdays.contains(weekday) }.reduce(sum) { sum, band in
        sum + band.percent * clock.interval(date, band.span).overlap(interval)
      }
    }
  }
}
