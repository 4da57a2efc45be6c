import Rostering

extension Entry {
  /// A length of time in minutes. Keys that speak of hours or minutes take a plain number too.
  func duration(_ key: String, _ range: ClosedRange<Int> = 0...10_080) -> Int? {
    let minutes = parsed(key, "no length of time", repair: durationRepair) { text in
      minutesIn(text) ?? minutesInCell(text, key) ?? plainNumber(text, key)
    }
    guard let minutes else { return nil }
    guard range.contains(minutes) else {
      let (least, most) = (durationText(range.lowerBound), durationText(range.upperBound))
      note(
        key, "\(key) \(quoted(text(key) ?? "")) of \(title) is out of range: \(least) to \(most)")
      return nil
    }
    return minutes
  }

  /// A break within `total` minutes; nil if not given.
  func breakMinutes(_ key: String = "break", within total: Int?) -> Int? {
    guard let minutes = duration(key, 0...720) else { return nil }
    guard let total, minutes >= total else { return minutes }
    note(key, "\(key) \(quoted(text(key) ?? "")) of \(title) is as long as the whole of it")
    return nil
  }

  /// How much at the end is a handover to whoever comes next; none if not given.
  func handoverMinutes() -> Int {
    let most = Limits.law.handover
    guard let minutes = duration("handover", 0...720) else { return 0 }
    guard minutes > most else { return minutes }
    note(
      "handover",
      "handover \(quoted(text("handover") ?? "")) of \(title) is longer than the "
        + "\(durationText(most)) that the law allows (ATB 4.4:1)")
    return 0
  }

  /// A spreadsheet writes `36:00` back as `36:00:00`.
  private func minutesInCell(_ text: String, _ key: String) -> Int? {
    guard place(of: key).isTable, text.hasSuffix(":00"), text.count(where: { $0 == ":" }) == 2
    else { return nil }
    return minutesIn(String(text.dropLast(3)))
  }

  private func plainNumber(_ text: String, _ key: String) -> Int? {
    let point = place(of: key).isTable ? text.replacing(",", with: ".") : text
    guard let number = Double(decimal: point) else { return nil }
    if key.contains("hours") || key == "total" { return minutes(hours: number) }
    guard key.contains("minutes") else { return nil }
    // Nobody means half a minute: 0,5 in a table is half an hour.
    let isHours = place(of: key).isTable && point.contains(".") && number < 12
    return isHours ? minutes(hours: number) : Int(plainDigits: text)
  }

  /// The length of time that was most likely meant.
  func durationRepair(_ text: String) -> String? {
    let plain = text.lowercased().filter { $0 != " " }
    let repaired =
      plain.replacing("minuten", with: "m").replacing("minutes", with: "m")
      .replacing("min", with: "m").replacing("hours", with: "h").replacing("hour", with: "h")
      .replacing("uur", with: "h").replacing("u", with: "h").replacing(",", with: ".")
    if minutesIn(repaired) != nil { return repaired }
    guard let number = Double(decimal: repaired), number >= 0 else { return nil }
    // Nobody breaks for a quarter of a day or works for a quarter of an hour; limits and rests are hours.
    let isLimit = [Section.limits, .overrides, .rest].map(\.name).contains(section.name)
    return repaired + (number > 12 && !isLimit ? "m" : "h")
  }
}

/// The minutes in `11h`, `30m`, `1h30m`, `7.5h` or `1:30`; nil for anything else.
func minutesIn(_ text: String) -> Int? {
  let clock = text.split(separator: ":", omittingEmptySubsequences: false)
  if clock.count == 2, clock[1].utf8.count == 2, let hours = Int(plainDigits: clock[0]),
    let rest = Int(plainDigits: clock[1]), (0...10_000).contains(hours), (0..<60).contains(rest)
  {
    return hours * 60 + rest
  }
  var rest = text[...]
  var total = 0
  if let h = rest.firstIndex(of: "h") {
    guard let hours = Double(decimal: rest[..<h]), (0...10_000).contains(hours) else { return nil }
    total = minutes(hours: hours)
    rest = rest[rest.index(after: h)...]
    if rest.isEmpty { return total }
  }
  guard rest.last == "m", let minutes = Int(plainDigits: rest.dropLast()), minutes >= 0 else {
    return nil
  }
  return total + minutes
}

private func minutes(hours: Double) -> Int { Int((hours * 60).rounded()) }

/// Like `1h30m`.
func durationText(_ minutes: Int) -> String {
  let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
  if rest == 0 { return "\(hours)h" }
  return (hours == 0 ? "" : "\(hours)h") + "\(rest)m"
}
