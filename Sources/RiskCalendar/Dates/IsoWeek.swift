/// A week of ISO 8601: Monday to Sunday, named after the year that holds its Thursday.
public struct IsoWeek: Hashable, Sendable, Comparable {
  /// Its Monday.
  public let monday: CivilDate

  /// The week that holds `date`.
  public init(containing date: CivilDate) {
    monday = date - (date.weekday.rawValue - 1)
  }

  /// The numbered week of a year, or nil if that year has no such week.
  public init?(year: Int, week: Int) {
    guard let fourthOfJanuary = CivilDate(year: year, month: 1, day: 4), week >= 1 else {
      return nil
    }
    let first = IsoWeek(containing: fourthOfJanuary)
    self = first + (week - 1)
    guard self.year == year else { return nil }
  }

  /// The week in a text like `2026-W51`, or nil.
  public init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 2, fields[0].utf8.count == 4, fields[1].utf8.count == 3,
      fields[1].first == "W", let year = Int(fields[0]), let week = Int(fields[1].dropFirst())
    else { return nil }
    self.init(year: year, week: week)
  }

  /// The year that holds its Thursday.
  public var year: Int { (monday + 3).parts.year }

  /// Its number, 1–53.
  public var number: Int {
    let first = IsoWeek(
      containing: CivilDate(uncheckedYear: year, month: 1, day: 4))
    return (monday - first.monday) / 7 + 1
  }

  /// Its seven dates, Monday first.
  public var dates: [CivilDate] { (0..<7).map { monday + $0 } }

  /// Earlier before later.
  public static func < (left: IsoWeek, right: IsoWeek) -> Bool {
    left.monday < right.monday
  }

  /// The week `weeks` later.
  public static func + (week: IsoWeek, weeks: Int) -> IsoWeek {
    IsoWeek(containing: week.monday + 7 * weeks)
  }

  /// The week `weeks` earlier.
  public static func - (week: IsoWeek, weeks: Int) -> IsoWeek { week + -weeks }
}

extension IsoWeek: CustomStringConvertible {
  /// Like `2026-W51`.
  public var description: String { padded(year, to: 4) + "-W" + padded(number, to: 2) }
}
