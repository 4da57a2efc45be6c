extension Entry {
  /// A length of time in whole seconds.
  func seconds(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    let seconds = parsed(key, "no length of time", repair: secondsRepair, secondsIn)
    guard let seconds else { return nil }
    guard range.contains(seconds) else {
      let (least, most) = (secondsText(range.lowerBound), secondsText(range.upperBound))
      note(
        key, "\(key) \(quoted(text(key) ?? "")) of \(title) is out of range: \(least) to \(most)")
      return nil
    }
    return seconds
  }

  private func secondsRepair(_ text: String) -> String? {
    let plain = text.lowercased().filter { $0 != " " }
    let repaired = ["seconden", "seconds", "sec"].reduce(plain) { $0.replacing($1, with: "s") }
    let whole = Int(plainDigits: repaired) == nil ? repaired : repaired + "s"
    return secondsIn(whole) == nil ? nil : whole
  }
}

/// The seconds in `20s` or `1m30s`, or in a length of time as `minutesIn` reads it.
func secondsIn(_ text: String) -> Int? {
  guard text.last == "s" else { return minutesIn(text).map { $0 * 60 } }
  let digits = text.dropLast().reversed().prefix { $0.isNumber }.reversed()
  guard let seconds = Int(plainDigits: String(digits)) else { return nil }
  let minutes = text.dropLast(digits.count + 1)
  if minutes.isEmpty { return seconds }
  return minutesIn(String(minutes)).map { $0 * 60 + seconds }
}

/// Like `1m30s`.
private func secondsText(_ seconds: Int) -> String {
  let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
  return (minutes > 0 ? durationText(minutes) : "") + (rest > 0 ? "\(rest)s" : "")
}
