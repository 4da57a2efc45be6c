extension Language {
  /// Minutes as hours with one decimal: `27,5`.
  func hours(_ minutes: Int) -> String {
    let tenths = rounded(abs(minutes) * 10, dividedBy: 60)
    let sign = minutes < 0 && tenths > 0 ? "−" : ""
    return "\(sign)\(tenths / 10)\(say(",", "."))\(tenths % 10)"
  }

  /// Minutes as hours with a sign: `+2,5`, `−2,5`, `0,0`.
  func signedHours(_ minutes: Int) -> String {
    minutes >= 3 ? "+" + hours(minutes) : hours(minutes)
  }

  /// Cents as euros: `€ 107,80`, `€107.80`.
  func money(_ cents: Int) -> String {
    let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
    return say("€ ", "€") + "\(euros)\(say(",", "."))\(rest < 10 ? "0" : "")\(rest)"
  }

  /// FTE with one or two decimals: `4,0`.
  func fte(_ fte: Double) -> String {
    let hundredths = Int((fte * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole)\(say(",", "."))\(digits)"
  }

  /// `part` of `whole` as a percentage with one decimal, or none where it is whole: `3,4 %`, `3.4%`.
  func percent(_ part: Int, of whole: Int) -> String {
    let tenths = rounded(part * 1000, dividedBy: whole)
    let sign = say(" %", "%")
    guard tenths % 10 != 0 else { return "\(tenths / 10)\(sign)" }
    return "\(tenths / 10)\(say(",", "."))\(abs(tenths) % 10)\(sign)"
  }

  /// A whole number, with a real minus sign.
  func number(_ number: Int) -> String {
    number < 0 ? "−\(-number)" : "\(number)"
  }

  /// Elapsed time: `9 u 30`, `11 u`, `45 min`.
  func duration(_ minutes: Int) -> String {
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    let sign = minutes < 0 ? "−" : ""
    if hours == 0 { return "\(sign)\(rest) min" }
    let unit = say("u", "h")
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return rest == 0 ? "\(sign)\(hours) \(unit)" : "\(sign)\(hours) \(unit) \(digits)"
  }

  private func rounded(_ value: Int, dividedBy divisor: Int) -> Int {
    Int((Double(value) / Double(divisor)).rounded())
  }
}
