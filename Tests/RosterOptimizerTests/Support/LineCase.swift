import RiskCalendar
import Rostering
import Testing

@testable import RosterOptimizer

/// A line in words, for generator and audit alike: who is bound by what, what she has done and what
/// she would do.
struct LineCase: CustomTestStringConvertible, Sendable {
  let title: String
  let limits: Limits
  /// Texts like `2026-12-31 20:00–04:00`, perhaps with `break 30` or `handover 15` after them.
  let duties: [String]
  var history: [String] = []
  var balances: [Balance] = []
  var personal = PersonalLimits()
  let isLegal: Bool

  var testDescription: String { "\(title): \(duties.joined(separator: ", "))" }

  /// Whether the generator builds the line, and what the audit says of it.
  func judged() -> (isGenerated: Bool, violations: [Violation]) {
    let agenda = agenda
    let worker = agenda.scenario.workers[0]
    let space = RosterProblem(agenda).spaces[0]
    let line = agenda.items.map { agenda.duty(of: worker, on: $0) }
    var prices = LinePrices(
      options: space.options.map { _ in 0 }, must: 0, people: 0)
    for option in space.options.indices { prices.require(option) }
    let found = LineGenerator.cheapest(space, prices, below: LinePrices.unrewarded, burden: 0)
    return (
      space.options.count == line.count && found?.line.count == line.count,
      Audit(agenda).violations(of: line, by: worker)
    )
  }

  private var agenda: Agenda {
    var limits = limits
    limits.contractBand = 60 * 60
    limits.mostConsecutiveDays = 14
    let worker = Worker(
      name: "Anna", employer: Employer(name: "Welzijn", limits: limits),
      discipline: "jongerenwerker", fte: 1, personal: personal)
    var scenario = Scenario(
      name: "case", title: "Case", workers: [worker], employers: [Employer(name: "Welzijn")],
      disciplines: ["jongerenwerker"])
    scenario.events = [RiskEvent(name: "werk", posts: duties.map(post))]
    scenario.history = history.map { text in
      let post = post(text)
      return Duty(
        worker: "Anna", activity: "eerder", place: "Hatert",
        interval: scenario.clock.interval(post.date, post.span),
        breakMinutes: post.breakMinutes ?? 0)
    }
    scenario.balances = balances
    return Agenda(scenario, horizon)
  }

  /// The weeks in which there are duties.
  private var horizon: Horizon {
    let weeks = duties.map { IsoWeek(containing: post($0).date) }.sorted()
    guard let first = weeks.first, let last = weeks.last else {
      preconditionFailure("a case without duties")
    }
    return Horizon(firstWeek: first, weekCount: (last.monday - first.monday) / 7 + 1)
  }

  private func post(_ text: String) -> Post {
    let words = text.split(separator: " ").map(String.init)
    func minutes(_ word: String) -> Int? {
      words.firstIndex(of: word).flatMap { Int(words[$0 + 1]) }
    }
    return Post(
      name: text, place: "Hatert", date: date(words[0]), span: span(words[1]),
      breakMinutes: minutes("break"), handoverMinutes: minutes("handover") ?? 0,
      crew: CrewRule(atLeast: 1, atMost: 1))
  }
}
