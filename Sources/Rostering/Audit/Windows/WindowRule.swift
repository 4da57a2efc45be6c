/// A limit on an average or a count over weeks, by every window that ends in the horizon (ATW
/// 5:6–5:8, hours a year of an agreement).
///
/// The duties named are those of the roster that count: all the others are past.
struct WindowRule: LineRule {
  /// Of the windows, those on what the rule is about.
  let rule: Rule

  func breaches(in line: Line) -> [Violation] {
    let checks = line.dossier.windows.filter { $0.limit.rule == rule }
    guard !checks.isEmpty, line.entries.contains(where: \.isPlanned) else { return [] }
    return checks.compactMap { $0.breach(in: line) }
  }
}

extension WindowLimit {
  /// The rule that the limit is part of.
  var rule: Rule {
    switch measure {
    case .work: span == .year ? .yearHours : .averageHours
    case .nights: .nightCount
    case .restDays: .freeRestDays
    }
  }
}
