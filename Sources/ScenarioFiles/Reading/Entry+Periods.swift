import RiskCalendar

extension Entry {
  /// From `from_date` to `to_date`, which are one date if only the first is there.
  func period() -> DatePeriod? {
    if !has("from_date") { noteMissing("from_date") }
    let from = date("from_date")
    guard let last = has("to_date") ? date("to_date") : from, let first = from else { return nil }
    guard first <= last else {
      note(
        "to_date",
        "to_date \"\(last)\" of \(title) is before from_date \"\(first)\". Maybe exchange them?")
      return nil
    }
    return DatePeriod(first, last)
  }
}
