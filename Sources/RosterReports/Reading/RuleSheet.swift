import Rostering

/// The rules in force for some workers, in words.
struct RuleSheet {
  /// One rule that holds.
  struct Line {
    var limit: String
    var origin: String
    /// What it leaves without effect.
    var behind: [String]
    var isOverride: Bool
  }

  /// Rules about the same thing.
  struct Section {
    var title: String
    var lines: [Line]
  }

  let rules: RulesInForce
  let language: Language

  /// The rules that hold, by what they are about.
  var sections: [Section] {
    RuleTopic.allCases.compactMap { topic in
      let lines = rules.holding.filter { RuleTopic($0.provision.effect) == topic }
        .enumerated()
        .sorted {
          ($0.element.provision.effect.rank, $0.offset)
            < ($1.element.provision.effect.rank, $1.offset)
        }
        .map { line($0.element) }
      return lines.isEmpty ? nil : Section(title: language.name(topic), lines: lines)
    }
  }

  private func line(_ rule: RulesInForce.Rule) -> Line {
    let citation = rule.provision.citation
    return Line(
      limit: language.words(rule.provision).sentence, origin: language.origin(citation),
      behind: rules.behind(citation).map { behind($0, rule) },
      isOverride: citation.layer == .override)
  }

  /// Why a limit has no effect beside the one that holds.
  private func behind(_ rule: RulesInForce.Rule, _ winner: RulesInForce.Rule) -> String {
    let (words, best) = (language.words(rule.provision), language.words(winner.provision))
    let text =
      "\(words.what == best.what ? words.figure : words.sentence) – "
      + language.reference(rule.provision.citation)
    switch rule.standing {
    case .overtaken where words.figure == best.figure:
      return language.say("zegt hetzelfde: ", "says the same: ") + text
    case .overtaken: return language.say("ruimer, zonder gevolg: ", "looser, no effect: ") + text
    case .replaced: return language.say("vervangen: ", "replaced: ") + text
    case .overridden: return language.say("in plaats van: ", "in the place of: ") + text
    case .excluded: return language.say("niet toegestaan: ", "not allowed: ") + text
    case .holds, .named: return text
    }
  }

  /// Provisions that nothing counts, in words.
  var named: [String] {
    rules.rules.filter { $0.standing == .named }.map { rule in
      let citation = rule.provision.citation
      return "\(language.reference(citation)): \(language.words(rule.provision).sentence)"
    }
  }
}

extension Language {
  /// The provisions whose texts are to be checked before anybody relies on them, text by text.
  func unsure(_ rules: [RulesInForce]) -> [String] {
    let doubtful = rules.flatMap(\.rules).filter { rule in
      [.olderEdition, .derived].contains(rule.provision.citation.certainty)
        && [.holds, .named].contains(rule.standing)
    }.map(\.provision.citation)
    var texts: [String] = []
    var ids: [String: [String]] = [:]
    for citation in doubtful {
      let text = "\(citation.source), \(citation.edition) (\(name(citation.certainty)))"
      if ids[text] == nil { texts.append(text) }
      if ids[text]?.contains(citation.id) != true { ids[text, default: []].append(citation.id) }
    }
    return texts.map { "\($0): " + (ids[$0] ?? []).joined(separator: ", ") }
  }
}

/// What rules are about, in the order in which people ask.
enum RuleTopic: CaseIterable {
  case work, rest, nights, restDays, roster

  /// What an effect is about; nil for what is only named.
  init?(_ effect: Provision.Effect) {
    switch effect {
    case .number(let key, _):
      self = [.contractBand, .mostConsecutiveDays].contains(key) ? .roster : .work
    case .breaks, .window(.work, _, _, _): self = .work
    case .dailyRest, .weeklyRest: self = .rest
    case .nights, .window(.nights, _, _, _): self = .nights
    case .window(.restDays, _, _, _): self = .restDays
    case .notice, .noExceptions: self = .roster
    case .named: return nil
    }
  }
}

extension Provision.Effect {
  /// Where it stands among others about the same thing.
  fileprivate var rank: Int {
    switch self {
    case .number(let key, _): key.rank
    case .window(_, .weeks(let count), _, let condition): 10 + count + (condition == nil ? 0 : 1)
    case .window(_, .year, _, _): 100
    case .breaks: 101
    case .nights(let nights):
      NightLimits.Limit.allCases.firstIndex { nights.citations[$0] != nil } ?? 9
    case .dailyRest: 0
    case .weeklyRest: 1
    case .notice: 2
    case .noExceptions: 9
    case .named: 10
    }
  }
}

extension LimitKey {
  fileprivate var rank: Int {
    switch self {
    case .longestShift: 0
    case .longestDay: 1
    case .longestWeek: 2
    case .contractBand: 0
    case .mostConsecutiveDays: 1
    case .shiftSeparation: 102
    case .handover: 103
    }
  }
}

extension Language {
  /// A heading above rules.
  func name(_ topic: RuleTopic) -> String {
    switch topic {
    case .work: say("Werktijd en pauze", "Working time and breaks")
    case .rest: say("Rust", "Rest")
    case .nights: say("Nacht", "Nights")
    case .restDays: say("Zondagen", "Sundays")
    case .roster: say("Rooster en contract", "Roster and contract")
    }
  }
}
