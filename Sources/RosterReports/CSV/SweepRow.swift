public import RiskCalendar
public import Rostering

/// One row of the table of a sweep: a case, and what its roster comes to.
///
/// The columns are `case,fingerprint,week`, one with the name of the value for each axis, and
/// `ending,must,must_bound,presence,presence_bound,people,people_bound,presence_hours,short_hours,
/// paid_hours,overtime_hours,burden_per_fte_least,burden_per_fte_most,posts_falling_over,duties`.
///
/// `ending` is `proven`, `work-limit` or `time-limit` as in `roster.json`, or `impossible` where the
/// pins leave no legal roster; then nothing follows it. `must`, `presence` and `people` are what the
/// roster costs on each level, with what no roster can go below. Hours have two decimals:
/// `presence_hours` is how long rounds are held, `short_hours` the person-hours of `must`,
/// `overtime_hours` paid work and credit above contract, worker by worker and week by week, and
/// burden that of whoever carries least and most by FTE, earlier weeks included. A post falls over if
/// somebody of its crew falls ill, nobody can stand in and the others may not go without her.
///
/// The text is as in `csvReport`, and has no clock time in it.
public struct SweepRow: Sendable {
  private static let caseColumns = ["case", "fingerprint", "week"]

  /// The columns that every sweep has.
  public static let columns = caseColumns + SweepFigures.columns

  /// The first row, where the axes have these names.
  public static func header(axes: [String]) -> String {
    csvText([caseColumns + axes + SweepFigures.columns])
  }

  /// How the row begins: all that tells its case from others.
  public let beginning: String

  /// The row of a case, with the names of its values in the order of the axes.
  public init(number: Int, fingerprint: String, week: IsoWeek, values: [String]) {
    let cells = ["\(number)", fingerprint, "\(week)"] + values
    beginning = csvText([cells + [""]]).filter { !$0.isNewline }
  }

  /// The whole row with what `planned` comes to; nil where no roster is legal.
  public func text(of planned: PlannedRoster?) -> String {
    beginning + csvText([planned.map { SweepFigures($0).cells } ?? SweepFigures.impossible])
  }

  /// The figures by column in a row that was written before, without its line end; nil if it is no
  /// row of this case.
  public func figures(in line: String) -> [String: String]? {
    guard line.hasPrefix(beginning) else { return nil }
    // No figure has a comma or a quote in it.
    let cells = line.dropFirst(beginning.count).split(
      separator: ",", omittingEmptySubsequences: false)
    guard cells.count == SweepFigures.columns.count else { return nil }
    return Dictionary(uniqueKeysWithValues: zip(SweepFigures.columns, cells.map(String.init)))
  }
}
