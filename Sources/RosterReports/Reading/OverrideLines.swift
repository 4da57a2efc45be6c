import Rostering

/// A figure that a scenario puts in the place of what law, agreement and house say.
struct OverrideLine {
  var employer: String
  var override: LimitOverride
  /// The limit as it is now.
  var limit: String
  /// What it takes the place of; empty where that is only a definition.
  var instead: [String]

  /// All of it in one sentence.
  func sentence(_ language: Language) -> String {
    let what = "\(employer): \(limit)"
    guard !instead.isEmpty else { return what + "." }
    let list = instead.joined(separator: "; ")
    return language.say("\(what), in plaats van \(list).", "\(what), in the place of \(list).")
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
          instead: language.instead(of: override, rules))
      }
    }
  }
}

extension Language {
  fileprivate func instead(of override: LimitOverride, _ rules: RulesInForce) -> [String] {
    rules.behind(override.citation).filter { $0.standing == .overridden(by: override.citation) }
      .map { rule in
        "\(words(rule.provision).figure) – \(reference(rule.provision.citation))"
      }
  }

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
