import Rostering

/// A limit in words: what it is about, and how much.
struct LimitWords: Hashable {
  var what: String
  var figure: String

  /// `Werk in een dienst: hoogstens 10 u`.
  var sentence: String { figure.isEmpty ? what : "\(what): \(figure)" }
}

extension Language {
  /// What a provision says; of one that is only named, its text.
  func words(_ provision: Provision) -> LimitWords {
    switch provision.effect {
    case .number(let key, let value): words(key, value)
    case .dailyRest(let patterns):
      LimitWords(what: say("Dagelijkse rust", "Daily rest"), figure: ways(patterns))
    case .weeklyRest(let patterns):
      LimitWords(what: say("Wekelijkse rust", "Weekly rest"), figure: ways(patterns))
    case .nights(let nights): words(nights)
    case .window(let measure, let span, let most, let condition):
      words(WindowLimit(measure, span, most: most, when: condition, provision.citation))
    case .breaks(let over, let least):
      LimitWords(
        what: say(
          "Pauze bij meer dan \(duration(over)) werk",
          "Break with more than \(duration(over)) of work"),
        figure: atLeast(duration(least)))
    case .notice(let days, let short): notice(days, short)
    case .noExceptions:
      LimitWords(
        what: say("Uitzonderingen van wet en cao", "Exceptions of law and agreement"),
        figure: say("niet gebruikt", "not used"))
    case .named:
      LimitWords(what: text(ofNamed: provision.citation.id) ?? provision.citation.id, figure: "")
    }
  }

  func atLeast(_ figure: String) -> String { say("minstens \(figure)", "at least \(figure)") }
  func atMost(_ figure: String) -> String { say("hoogstens \(figure)", "at most \(figure)") }

  /// A limit that is one number.
  func words(_ key: LimitKey, _ value: Int) -> LimitWords {
    let figure = key.countsDays ? number(value) : duration(value)
    return LimitWords(what: what(key), figure: key.strictIsMore ? atLeast(figure) : atMost(figure))
  }

  private func what(_ key: LimitKey) -> String {
    switch key {
    case .shiftSeparation: say("Rust die een dienst afsluit", "Rest that ends a shift")
    case .longestShift: say("Werk in een dienst", "Work in a shift")
    case .longestDay: say("Werk op één dag", "Work in a day")
    case .longestWeek: say("Werk in één week", "Work in a week")
    case .mostConsecutiveDays: say("Dagen op rij met werk", "Days in a row with work")
    case .contractBand: say("Uren boven contract in een week", "Hours above contract in a week")
    case .handover: say("Overdracht aan een collega", "Handover to a colleague")
    }
  }

  private func notice(_ days: Int, _ short: Int) -> LimitWords {
    LimitWords(
      what: say("Rooster bekend", "Roster known"),
      figure: say(
        "\(days) dagen vooraf; als het werk dat niet toelaat werktijden \(short) dagen vooraf",
        "\(days) days ahead; where the work does not allow that, working times \(short) days ahead")
    )
  }

  // MARK: Rest

  /// The ways of an either/or: `11 u in 24 u, of eens per 7 × 24 u 8 u in 24 u`.
  func ways(_ patterns: [RestPattern]) -> String {
    patterns.map(way).joined(separator: say(", of ", ", or "))
  }

  /// One way to take rest.
  func way(_ pattern: RestPattern) -> String {
    let (rest, window) = (duration(pattern.rest), stretch(pattern.window))
    let once = pattern.onceIn.map {
      say("eens per \(stretch($0)) ", "once in \(stretch($0)) ")
    }
    let parts = say(
      " in delen van minstens \(duration(pattern.part))",
      " in parts of at least \(duration(pattern.part))")
    return (once ?? "") + say("\(rest) in \(window)", "\(rest) in \(window)")
      + (pattern.part < pattern.rest ? parts : "")
  }

  /// A length of time in days where it is whole days and more than one: `7 × 24 u`.
  func stretch(_ minutes: Int) -> String {
    let day = 24 * 60
    guard minutes > day, minutes % day == 0 else { return duration(minutes) }
    return "\(minutes / day) × \(duration(day))"
  }
}
