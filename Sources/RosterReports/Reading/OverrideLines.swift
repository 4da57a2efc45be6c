import Rostering

/// A figure that a scenario puts in the place of what law, agreement and house say.
struct OverrideLine {
  var employer: String
  var override: LimitOverride
  /// The limit as it is now.
  var limit: String
  /// What it takes the place of; none where that is only a definition.
  var insteadOf: [RulesInForce.Rule]
  /// What leaves it without effect, being stricter; nil for nothing.
  var overtakenBy: Citation?

  /// All of it in one sentence.
  func sentence(_ language: Language) -> String {
    let figures = insteadOf.map { rule in
      "\(language.words(rule.provision).figure) – \(language.reference(rule.provision.citation))"
    }
    let list = figures.joined(separator: "; ")
    let instead =
      figures.isEmpty ? "" : language.say(", in plaats van \(list)", ", in the place of \(list)")
    let overtaken = overtakenBy.map { citation in
      let stricter = language.reference(citation)
      return language.say(
        "; zonder gevolg, want \(stricter) is strenger", "; no effect, for \(stricter) is stricter")
    }
    return "\(employer): \(limit)\(instead)\(overtaken ?? "")."
  }
}

extension Scenario {
  /// Everything that the scenario overrides, employer by employer.
  func overrideLines(_ language: Language) -> [OverrideLine] {
    employers.flatMap { employer -> [OverrideLine] in
      let rules = RulesInForce(layers: employer.layers, overrides: employer.overrides)
      return employer.overrides.map { override in
        OverrideLine(
          employer: employer.name, override: override, limit: language.text(override, rules),
          insteadOf: rules.behind(override.citation).filter {
            $0.standing == .overridden(by: override.citation)
          },
          overtakenBy: rules.overtaking(override))
      }
    }
  }
}

extension RulesInForce {
  /// What leaves nothing of an override; nil if it holds, or only defines something.
  fileprivate func overtaking(_ override: LimitOverride) -> Citation? {
    let stated = rules.filter { $0.provision.citation == override.citation }
    if stated.contains(where: { $0.standing == .holds }) { return nil }
    for rule in stated {
      if case .overtaken(let other) = rule.standing { return other }
    }
    return nil
  }
}

extension Language {
  fileprivate func text(_ override: LimitOverride, _ rules: RulesInForce) -> String {
    switch override.target {
    case .nightThreshold:
      return say("Nachtdienst: ", "Night shift: ") + definition(override.value)
    case .lateNightEnd:
      let time = clock(override.value)
      return say("Nachtdienst eindigt laat na \(time)", "A night shift ends late after \(time)")
    case .nightSeries:
      return say(
        "Reeks nachtdiensten: vanaf \(override.value)",
        "Series of night shifts: from \(override.value)")
    case .exceptions:
      return say("Uitzonderingen van wet en cao", "Exceptions of law and agreement") + ": "
        + (override.value == 0 ? say("niet gebruikt", "not used") : say("gebruikt", "used"))
    default:
      let stated = rules.rules.filter { $0.provision.citation == override.citation }
      let line = stated.first { $0.standing == .holds } ?? stated.first
      return line.map { words($0.provision).sentence } ?? override.citation.id
    }
  }

  private func clock(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
