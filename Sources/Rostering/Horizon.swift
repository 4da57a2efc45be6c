public import RiskCalendar

/// Whole weeks, Monday to Sunday, for which a roster is made.
public struct Horizon: Hashable, Sendable {
  /// The first week.
  public var firstWeek: IsoWeek
  /// How many, at least one.
  public var weekCount: Int

  /// `weekCount` weeks from `firstWeek` on.
  public init(firstWeek: IsoWeek, weekCount: Int = 1) {
    precondition(weekCount >= 1, "a horizon has at least one week")
    self.firstWeek = firstWeek
    self.weekCount = weekCount
  }

  /// The weeks from `first` through `last`, which is not before it.
  public init(from first: IsoWeek, through last: IsoWeek) {
    self.init(firstWeek: first, weekCount: (last.monday - first.monday) / 7 + 1)
  }

  /// Its weeks in order.
  public var weeks: [IsoWeek] { (0..<weekCount).map { firstWeek + $0 } }
  /// Its dates in order.
  public var dates: [CivilDate] { weeks.flatMap(\.dates) }
  /// Its last week.
  public var lastWeek: IsoWeek { firstWeek + (weekCount - 1) }
  /// Its first date, a Monday.
  public var firstDate: CivilDate { firstWeek.monday }
  /// Its last date, a Sunday.
  public var lastDate: CivilDate { firstDate + (7 * weekCount - 1) }

  /// From its first date to its last.
  public var period: DatePeriod { DatePeriod(firstDate, lastDate) }

  /// Whether it has a week in common with `other`.
  public func overlaps(_ other: Horizon) -> Bool {
    firstWeek <= other.lastWeek && other.firstWeek <= lastWeek
  }

  /// Whether `date` is in it.
  public func contains(_ date: CivilDate) -> Bool { firstDate <= date && date <= lastDate }
}
