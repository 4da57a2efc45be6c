import RiskCalendar
import Rostering

/// Levers in words: in full, as the first half of a sentence that ends with what it gives.
extension Briefing {
  /// Like `Als Noor Jansen ermee instemt op vrijdagavond te werken (20:00–01:00; nu niet beschikbaar)`.
  func condition(_ lever: Lever) -> String {
    switch lever {
    case .opening(let name, let opening):
      agreed(
        name, "\(times(opening)) te werken", "to work \(times(opening))",
        say("\(opening.span); nu niet beschikbaar", "\(opening.span); unavailable now"))
    case .evenings(let name, let most):
      agreed(
        name, "\(most) avonden per week te werken", "to work \(most) evenings a week",
        now(worker(name)?.personal.eveningsPerWeek.map(language.number)))
    case .weekends(let name, let most):
      agreed(
        name, "\(most) weekenden per maand te werken", "to work \(most) weekends a month",
        now(worker(name)?.personal.weekendsPerMonth.map(language.number)))
    case .latestEnd(let name, let end):
      agreed(
        name, "tot \(end) te werken", "to work until \(end)",
        now(worker(name)?.personal.latestEnd?.description))
    case .contract(let name, let fte):
      agreed(
        name, "\(language.fte(fte)) fte te werken", "to work \(language.fte(fte)) FTE",
        now(worker(name).map { language.fte($0.fte) }))
    case .hire, .rounds, .obligatoryRounds, .leastCrew, .wantedCrew, .houseLimit:
      say("Met ", "With ") + name(lever)
    }
  }

  private func agreed(_ name: String, _ dutch: String, _ english: String, _ aside: String)
    -> String
  {
    say("Als \(name) ermee instemt \(dutch)", "If \(name) agrees \(english)") + " (\(aside))"
  }

  private func now(_ figure: String?) -> String { say("nu ", "now ") + (figure ?? "–") }

  /// Like `op vrijdagavond`, `op 5 vrijdagavonden` or `op vrijdag overdag`.
  private func times(_ opening: Lever.Opening) -> String {
    let (day, count) = (language.name(opening.weekday), opening.dates.count)
    if count == 1 {
      return opening.isEvening
        ? say("op \(day)avond", "on \(day) evening")
        : say("op \(day) overdag", "on \(day) during the day")
    }
    return opening.isEvening
      ? say("op \(count) \(day)avonden", "on \(count) \(day) evenings")
      : say("op \(count) \(day)en overdag", "on \(count) \(day)s during the day")
  }
}

/// Levers by name, for a list of them.
extension Briefing {
  /// Like `Noor Jansen op vrijdagavond`, or `een ronde per week minder in Hatert`.
  func name(_ lever: Lever) -> String {
    switch lever {
    case .opening(let name, let opening): "\(name) \(times(opening))"
    case .evenings(let name, let most):
      "\(name) \(say("\(most) avonden per week", "\(most) evenings a week"))"
    case .weekends(let name, let most):
      "\(name) \(say("\(most) weekenden per maand", "\(most) weekends a month"))"
    case .latestEnd(let name, let end): "\(name) \(say("tot", "until")) \(end)"
    case .contract(let name, let fte): "\(name) \(language.fte(fte)) \(say("fte", "FTE"))"
    case .hire(let employer, let discipline, let fte):
      say(
        "\(language.fte(fte)) fte \(discipline) meer bij \(employer)",
        "\(language.fte(fte)) FTE of \(discipline) more at \(employer)")
    case .rounds(let place, let count):
      instead(count, ("ronde", "rondes"), ("round", "rounds")) + weekly(place)
    case .obligatoryRounds(let place, let count):
      instead(
        count, ("verplichte ronde", "verplichte rondes"),
        ("obligatory round", "obligatory rounds")) + weekly(place)
    case .leastCrew(let place, let count):
      say(
        "ploegen van \(count) in plaats van \(count + 1) ",
        "crews of \(count) instead of \(count + 1) ")
        + text(place)
    case .wantedCrew(_, let post, let count):
      say(
        "\(count) in plaats van \(count + 1) mensen gevraagd op \(post)",
        "\(count) instead of \(count + 1) people asked for at \(post)")
    case .houseLimit(let employer, let limit): houseRule(employer, limit)
    }
  }

  private func instead(
    _ count: Int, _ dutch: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    say("\(count) in plaats van ", "\(count) instead of ")
      + language.count(count + 1, dutch, english)
  }

  private func weekly(_ place: String) -> String {
    say(" per week in \(place)", " a week in \(place)")
  }

  private func text(_ place: Lever.CrewedPlace) -> String {
    switch place {
    case .everywhere: say("in de wijken", "in the neighbourhoods")
    case .neighbourhood(let name): "in \(name)"
    case .post(_, let post): say("op \(post)", "at \(post)")
    }
  }

  /// Like `een ruimere regel bij Welzijn (werk op één dag: hoogstens 10 u, nu hoogstens 9 u)`.
  private func houseRule(_ name: String, _ limit: LimitOverride) -> String {
    let rules = RuleSet(name, .house, [limit], on: .law).provisions.map(language.words)
    var text = rules.map(\.sentence).joined(separator: "; ")
    text = text.prefix(1).lowercased() + text.dropFirst()
    if case .number(let key) = limit.target,
      let employer = scenario.employers.first(where: { $0.name == name })
    {
      text += ", " + now(language.words(key, employer.limits[key]).figure)
    }
    return say("een ruimere regel bij \(name) (\(text))", "a wider rule at \(name) (\(text))")
  }
}
