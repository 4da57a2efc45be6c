import RiskCalendar

extension Entry {
  /// The time of day after a key.
  func clock(_ key: String) -> ClockTime? {
    text(key).flatMap { clock($0, place(of: key), key) }
  }

  /// The times in the list after a key.
  func clocks(_ key: String) -> [ClockTime] {
    let items = texts(key, separators: [",", " "])
    if items.isEmpty { noteMissing(key) }
    return items.compactMap { clock($0.text, $0.place, key) }
  }

  private func clock(_ text: String, _ place: Place, _ key: String) -> ClockTime? {
    if let time = ClockTime(text) { return time }
    if place.isTable, text.hasSuffix(":00"), let time = ClockTime(text.dropLast(3)) { return time }
    let repair = clockRepair(text).map { "Maybe \"\($0)\"?" } ?? "Write it like 19:00"
    findings.add(place, "\(key) \(quoted(text)) of \(title) is no time of day. \(repair)")
    return nil
  }

  /// From `from` to `to`, past midnight if need be; both must be there.
  func span() -> ClockSpan? {
    for key in ["from", "to"] where !has(key) { noteMissing(key) }
    guard let start = clock("from"), let end = clock("to") else { return nil }
    return span(start, end)
  }

  /// From `from` or midnight to `to` or midnight; nil if neither is there.
  func partOfDay() -> ClockSpan? {
    guard has("from") || has("to") else { return nil }
    let start = has("from") ? clock("from") : .midnight
    let end = has("to") ? clock("to") : ClockTime(minutes: 1440)
    guard let start, let end else { return nil }
    return span(start, end)
  }

  /// The span, unless it is too long to be meant: then it ends before it starts.
  func span(_ start: ClockTime, _ end: ClockTime, longest: Int = 720) -> ClockSpan? {
    let span = ClockSpan(start, end)
    if start.minutes == 1440 {
      note("from", "from \"24:00\" of \(title) is the end of a day. Write 00:00 of the next day")
      return nil
    }
    guard span.passesMidnight, span.clockMinutes > longest else { return span }
    let how = start == end ? "ends when it starts" : "ends before it starts"
    note("to", "\(title) \(how): from \"\(start)\" to \"\(end)\"\(spanHint(start, end))")
    return nil
  }

  private func spanHint(_ start: ClockTime, _ end: ClockTime) -> String {
    if start == end { return "" }
    // An end of 8:00 that should have been 20:00.
    if end.minutes < 720, let evening = ClockTime(minutes: end.minutes + 720), evening > start {
      return ". Maybe to \"\(evening)\"?"
    }
    return ". Maybe from \"\(end)\" to \"\(start)\"?"
  }
}

/// The time in `19.00`, `1900`, `19u30`, `19h`, `7pm`, if that is what was meant.
private func clockRepair(_ text: String) -> ClockTime? {
  var plain = text.lowercased().filter { $0 != " " }
  var shift = 0
  for (ending, minutes) in [("pm", 720), ("am", 0), ("uur", 0), ("hr", 0)]
  where plain.hasSuffix(ending) {
    plain.removeLast(ending.count)
    shift = minutes
  }
  let parts = plain.split { ".uh:,".contains($0) }
  var digits = parts.map(String.init)
  if digits.count == 1, digits[0].utf8.count == 4 {
    digits = [String(digits[0].prefix(2)), String(digits[0].suffix(2))]
  }
  if digits.count == 1 { digits.append("00") }
  guard (2...3).contains(digits.count), let hour = Int(plainDigits: digits[0]),
    let minute = Int(plainDigits: digits[1]), (0...24).contains(hour), (0..<60).contains(minute)
  else { return nil }
  return ClockTime(minutes: hour * 60 + minute + (hour < 12 ? shift : 0))
}
