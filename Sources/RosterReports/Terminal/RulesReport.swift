import RiskCalendar
public import Rostering

/// The rules in force, as plain text: what binds whom, in words, with article, layer and source, what
/// became of the provisions of other layers, and what is to be checked before anybody relies on it.
///
/// - Parameters:
///   - scenario: The scenario.
///   - worker: The name of the only worker to tell of; nil for all, those with the same rules
///     together.
///   - language: The language of the report.
///   - width: Columns of the terminal, nil if there is none.
///   - bold: Whether headings are in bold, by escape sequences of ANSI.
/// - Returns: The page, with a line end after every line.
public func rulesReport(
  _ scenario: Scenario, of worker: String? = nil, language: Language = .dutch, width: Int? = nil,
  bold: Bool = false
) -> String {
  let page = RulesPage(scenario: scenario, language: language, width: width, bold: bold)
  return plainText(worker.map(page.sheet) ?? page.all)
}

/// The rules of a scenario on a page of plain text.
struct RulesPage: TextPage {
  let scenario: Scenario
  let language: Language
  let width: Int
  let bold: Bool

  init(scenario: Scenario, language: Language, width: Int?, bold: Bool) {
    self.scenario = scenario
    self.language = language
    self.width = Self.width(width)
    self.bold = bold
  }

  /// Workers whose rules are the same, hours a year by the contract aside.
  private struct Group {
    var workers: [Worker]
    var rules: RulesInForce
  }

  private var groups: [Group] {
    scenario.workers.reduce(into: []) { groups, worker in
      let employer = employer(of: worker)
      let rules = RulesInForce(
        layers: employer.layers, overrides: employer.overrides, own: worker.rules)
      if let index = groups.firstIndex(where: {
        $0.rules == rules && $0.workers[0].employer == worker.employer
      }) {
        groups[index].workers.append(worker)
      } else {
        groups.append(Group(workers: [worker], rules: rules))
      }
    }
  }

  private func employer(of worker: Worker) -> Employer {
    scenario.employers.first { $0.name == worker.employer } ?? Employer(name: worker.employer)
  }

  /// Everybody, group by group.
  var all: [String] {
    let title = language.say("Regels die gelden", "Rules in force")
    return paragraph("\(scenario.title) – \(title)").map(emphasized)
      + groups.flatMap { group in
        heading(
          "\(language.list(group.workers.map(\.name))) (\(group.workers[0].employer))"
            .visible)
          + body(group.rules)
          + fullTimeNote(group.rules)
      } + closing(groups.map(\.rules))
  }

  /// One worker in full.
  func sheet(of name: String) -> [String] {
    guard let worker = scenario.workers.first(where: { $0.name == name }) else { return [] }
    let rules = worker.rulesInForce(under: employer(of: worker))
    let title =
      "\(worker.name) – \(worker.discipline), \(worker.employer), "
      + "\(language.fte(worker.fte)) \(language.say("fte", "FTE"))"
    return paragraph(title).map(emphasized) + body(rules) + personal(worker) + closing([rules])
  }

  private func body(_ rules: RulesInForce) -> [String] {
    let layers = rules.layers.joined(separator: " → ")
    return paragraph(layers, lead: language.say("Lagen: ", "Layers: "))
      + RuleSheet(rules: rules, language: language).sections.flatMap { section in
        [" \(section.title)"] + section.lines.flatMap(lines)
      }
  }

  private func lines(_ line: RuleSheet.Line) -> [String] {
    let mark = line.isOverride ? language.say("AFWIJKING: ", "DEPARTURE: ") : ""
    return paragraph(mark + line.limit, lead: "  · ")
      + paragraph(line.origin, lead: "    ")
      + line.behind.flatMap { paragraph($0, lead: "    – ") }
  }

  private func fullTimeNote(_ rules: RulesInForce) -> [String] {
    let hasYear = rules.holding.contains { rule in
      if case .window(_, .year, _, _) = rule.provision.effect { true } else { false }
    }
    guard hasYear else { return [] }
    return paragraph(
      language.say(
        "Uren in een jaar zijn voor voltijd; deeltijd naar rato.",
        "Hours a year are those of full time; part time in proportion."), lead: "  ")
  }

  // MARK: One worker

  private func personal(_ worker: Worker) -> [String] {
    let lines = personalLines(worker)
    guard !lines.isEmpty else { return [] }
    return [" " + language.say("Met haar afgesproken", "Agreed with her")]
      + lines.flatMap { paragraph($0, lead: "  · ") }
  }

  private func personalLines(_ worker: Worker) -> [String] {
    let (personal, day) = (worker.personal, language.name(worker.personal.restDay))
    return [
      personal.eveningsPerWeek.map {
        language.say("Avonden in een week: hoogstens \($0)", "Evenings in a week: at most \($0)")
      },
      personal.weekendsPerMonth.map {
        language.say(
          "Weekenden in een maand: hoogstens \($0)", "Weekends in a month: at most \($0)")
      },
      personal.latestEnd.map {
        language.say("Laatste eindtijd: \($0)", "Latest end: \($0)")
      },
      personal.restDay == .sunday
        ? nil
        : language.say(
          "Rustdag: \(day), in plaats van zondag – ATW 5:1 (ATW-SABBATH)",
          "Rest day: \(day), not Sunday – ATW 5:1 (ATW-SABBATH)"),
      personal.worksOnRestDay
        ? nil
        : language.say(
          "Werkt niet op \(day) – ATW 5:6 lid 1 (ATW-SUN-1)",
          "Does not work on \(day) – ATW 5:6 lid 1 (ATW-SUN-1)"),
    ].compactMap(\.self)
  }

  // MARK: What else there is to know

  private func closing(_ rules: [RulesInForce]) -> [String] {
    let sheets = rules.map { RuleSheet(rules: $0, language: language) }
    return overrides
      + list(
        language.say(
          "Bestaat ook, maar telt niet als grens", "Also there, but counted as no limit"),
        sheets.flatMap(\.named))
      + list(
        language.say(
          "Na te gaan voordat iemand erop vertrouwt",
          "To be checked before anybody relies on it"), language.unsure(rules))
  }

  private var overrides: [String] {
    list(
      language.title(.overrides), scenario.overrideLines(language).map { $0.sentence(language) })
  }

  private func list(_ title: String, _ lines: [String]) -> [String] {
    var seen: Set<String> = []
    let unique = lines.filter { seen.insert($0).inserted }
    return unique.isEmpty ? [] : heading(title) + unique.flatMap { paragraph($0, lead: " · ") }
  }
}
