import RiskCalendar
import Testing

/// The date in a text like `2026-12-14`.
func day(_ text: String) throws -> CivilDate {
  try #require(CivilDate(text))
}

/// From one date to another.
func period(_ first: String, _ last: String) throws -> DatePeriod {
  DatePeriod(try day(first), try day(last))
}

/// The whole of a year, or of all years up to another.
func whole(_ first: Int, to last: Int? = nil) throws -> DatePeriod {
  try period("\(first)-01-01", "\(last ?? first)-12-31")
}
