extension Entry {
  /// The value of a key as `parse` reads it; notes a text that it cannot, with what is expected.
  func parsed<Value>(
    _ key: String, _ expected: String, repair: (String) -> String? = { _ in nil },
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(key) else { return nil }
    if let value = parse(text) { return value }
    let hint = repair(text).map { "Maybe \(quoted($0))?" }
    let like = "Write it like " + (section.example(of: key) ?? "")
    note(key, "\(key) \(quoted(text)) of \(title) is \(expected). \(hint ?? like)")
    return nil
  }

  /// A whole number in a range.
  func count(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    text(key).flatMap { count($0, place(of: key), key, range) }
  }

  /// The whole numbers in a range after a key, one or a list of them; nil if there is nothing.
  func counts(_ key: String, _ range: ClosedRange<Int>) -> [Int]? {
    guard has(key) else { return nil }
    return texts(key, separators: [",", " "]).compactMap { count($0.text, $0.place, key, range) }
  }

  private func count(
    _ text: String, _ place: Place, _ key: String, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let count = Int(plainDigits: text) else {
      let like = "Write it like " + (section.example(of: key) ?? "")
      findings.add(place, "\(key) \(quoted(text)) of \(title) is no whole number. \(like)")
      return nil
    }
    guard range.contains(count) else {
      findings.add(
        place,
        "\(key) \"\(count)\" of \(title) is out of range: \(range.lowerBound) to \(range.upperBound)"
      )
      return nil
    }
    return count
  }

  /// A number with a fraction in it, or not.
  func decimal(_ key: String, _ expectation: String, _ isInRange: (Double) -> Bool) -> Double? {
    let isTable = place(of: key).isTable
    let number = parsed(key, "no number", repair: decimalRepair) { text in
      // Dutch spreadsheets write a comma.
      Double(decimal: isTable ? text.replacing(",", with: ".") : text)
    }
    guard let number else { return nil }
    guard isInRange(number) else {
      note(key, "\(key) \(quoted(text(key) ?? "")) of \(title) is out of range: \(expectation)")
      return nil
    }
    return number
  }

  private func decimalRepair(_ text: String) -> String? {
    let point = text.replacing(",", with: ".")
    return point != text && Double(decimal: point) != nil ? point : nil
  }

  /// Yes or no.
  func flag(_ key: String) -> Bool? {
    parsed(key, "neither yes nor no", repair: { nearMiss($0, among: ["yes", "no"]) }) { text in
      switch text.lowercased() {
      case "yes", "true": true
      case "no", "false": false
      default: nil
      }
    }
  }
}

extension Int {
  /// A number of at most nine digits, perhaps with a minus, and nothing else.
  init?(plainDigits text: some StringProtocol) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard (1...9).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    else { return nil }
    self = number
  }
}

extension Double {
  /// Digits, perhaps with a minus and a point, and nothing else: no `1e9`, `nan` or `0x1`.
  init?(decimal text: some StringProtocol) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard (1...12).contains(digits.utf8.count), digits.first != ".", digits.last != ".",
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let number = Double(String(text))
    else { return nil }
    self = number
  }
}
