import Rostering

extension Language {
  /// A limit over weeks: `Werk gemiddeld over 16 weken: hoogstens 48 u per week`.
  func words(_ limit: WindowLimit) -> LimitWords {
    LimitWords(what: what(limit) + condition(limit), figure: figure(limit))
  }

  /// What is counted, and over how long.
  private func what(_ limit: WindowLimit) -> String {
    switch (limit.measure, limit.span) {
    case (.work, .weeks): say("Werk gemiddeld", "Work on average") + over(limit.span)
    case (.work, .year): say("Werk in een jaar", "Work in a year")
    case (.nights(let kind), let span): nights(kind) + within(span)
    case (.restDays, let span):
      say("Gewerkte zondagen of andere rustdagen", "Worked Sundays or other rest days")
        + within(span)
    }
  }

  private func nights(_ kind: NightKind) -> String {
    let late = kind.endingAfter.map { say(" die na \($0) eindigen", " that end after \($0)") }
    let long =
      kind.workOver > 0
      ? say(" van meer dan \(duration(kind.workOver))", " of more than \(duration(kind.workOver))")
      : ""
    return say("Nachtdiensten", "Night shifts") + (late ?? "") + long
  }

  private func over(_ span: WindowLimit.Span) -> String {
    switch span {
    case .weeks(let count): say(" over \(count) weken", " over \(count) weeks")
    case .year: say(" over een jaar", " over a year")
    }
  }

  private func within(_ span: WindowLimit.Span) -> String {
    switch span {
    case .weeks(let count): say(" in \(count) weken", " in \(count) weeks")
    case .year: say(" in een jaar", " in a year")
    }
  }

  private func condition(_ limit: WindowLimit) -> String {
    guard let condition = limit.condition else { return "" }
    return say(
      " bij \(condition.atLeast) of meer nachtdiensten",
      " with \(condition.atLeast) or more night shifts")
  }

  private func figure(_ limit: WindowLimit) -> String {
    switch (limit.measure, limit.span) {
    case (.work, .weeks(let count)):
      let average = atMost(duration(limit.most / count))
      return say("\(average) per week", "\(average) a week")
    case (.work, .year): return atMost(duration(limit.most))
    case (.nights, _), (.restDays, _): return atMost(number(limit.most))
    }
  }
}
