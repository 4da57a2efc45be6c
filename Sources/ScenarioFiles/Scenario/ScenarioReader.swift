import RiskCalendar
import Rostering

/// Turns what a user wrote into a scenario. Where something is wrong it notes so and goes on with
/// a stand-in, so that every fault is found; its scenario counts only if nothing was noted.
struct ScenarioReader {
  let source: ScenarioSource
  let root: Entry
  let findings: Findings
  let disciplines: [String]
  /// Names that others refer to, also of things that are faulty in other ways.
  let employerNames: [String]
  let workerNames: [String]
  let neighbourhoodNames: [String]
  let blockNames: [String]
  let skills: [String]

  init?(_ source: ScenarioSource, _ findings: Findings) {
    guard let root = Entry(source.root, .scenario, findings) else { return nil }
    self.source = source
    self.root = root
    self.findings = findings
    disciplines = root.texts("disciplines", separators: [","]).map(\.text)
    employerNames = Self.names(root, "employers")
    workerNames = Self.names(root, "workers")
    neighbourhoodNames = Self.names(root, "neighbourhoods")
    blockNames = Self.names(root, "blocks")
    let workers = root["workers"]?.list ?? []
    skills = workers.flatMap { Self.items($0["skills"]) }
  }

  private static func names(_ root: Entry, _ key: String) -> [String] {
    (root[key]?.list ?? []).compactMap { $0["name"]?.text }
  }

  private static func items(_ value: SourceValue?) -> [String] {
    let texts = (value?.list ?? []).compactMap(\.text) + [value?.text].compactMap(\.self)
    return texts.flatMap { $0.split { "|/".contains($0) }.map(\.trimmed) }
  }

  func scenario() -> Scenario {
    checkDisciplines()
    let employers = employers()
    let workers = workers(employers)
    let crew = crew(root, under: usualCrew)
    let roundName = root.has("round_name") ? root.identifier("round_name") : nil
    let history = history()
    let historyFrom = root.week("history_from")
    let neighbourhoods = neighbourhoods(crew)
    let dates = EventDatesReader(
      reader: self, calendar: EventCalendar(fixtures: fixtures(), holidays: schoolHolidays()))
    var scenario = Scenario(
      name: source.name, title: root.has("title") ? root.shownText("title") ?? "" : source.name,
      workers: workers, employers: employers, disciplines: disciplines,
      neighbourhoods: neighbourhoods, blocks: blocks(),
      roundName: roundName ?? "straatronde", crew: crew, meetings: meetings(workers, dates),
      sessions: sessions(workers, dates), events: events(workers, neighbourhoods, crew, dates),
      travel: travel(),
      pins: pins(),
      history: history, historyFrom: historyFrom, balances: balances(history, historyFrom),
      eveningStart: root.clock("evening_starts") ?? Self.eveningStart, weights: weights())
    scenario.stated = stated
    scenario.standbys = standbys(workers)
    scenario.figures = figures(scenario.roundName)
    scenario.location = location()
    scenario.iftarAfterSunset =
      root.duration("iftar_after_sunset", 0...60) ?? scenario.iftarAfterSunset
    checkCredit(workers)
    checkNames()
    checkActivities(scenario)
    checkPlaces(scenario)
    return scenario
  }

  /// What of earlier weeks the scenario tells itself, be it that there is nothing.
  private var stated: Set<Carryover.Part> {
    let parts: [(Carryover.Part, [String], TableKind)] = [
      (.history, ["history", "history_from"], .history), (.balances, ["balances"], .balances),
      (.pins, ["pins"], .pins),
    ]
    return Set(
      parts.filter { _, keys, table in
        source.tables.contains(table) || keys.contains { root[$0] != nil }
      }.map(\.0))
  }

  private static let eveningStart = ClockTime(minutes: 18 * 60) ?? .midnight

  private func checkDisciplines() {
    let items = root.texts("disciplines", separators: [","])
    if items.isEmpty { noteNothing("disciplines") }
    for (text, place) in items { _ = root.isShowable(text, place, "disciplines") }
    findings.checkUnique(items.map { (name: $0.text, place: $0.place) }, "discipline")
  }

  /// Notes that a list without which there is no scenario is missing.
  func noteNothing(_ key: String) {
    if let kind = TableKind(rawValue: key), source.unreadable.contains(kind) { return }
    let table = TableKind(rawValue: key).map { " in \($0.fileName), or" } ?? ""
    let example = Section.scenario.example(of: key) ?? ""
    findings.add(source.place, "there are no \(key). Write them\(table) like \(key): \(example)")
  }

  /// Whether an extending scenario took something away that the extended one still speaks of.
  func wasRemoved(_ name: String?, from list: String) -> Bool {
    guard let name, source.removed[list]?.contains(name) == true else { return false }
    return !Self.names(root, list).contains(name)
  }

  /// The worker a row is about; nil with a note if nobody is.
  func worker(_ entry: Entry, _ key: String = "worker") -> String? {
    guard entry.has(key) else {
      entry.noteMissing(key)
      return nil
    }
    // If the table of workers is faulty, whoever is not in it is not to blame.
    if source.unreadable.contains(.workers) || wasRemoved(entry.text(key), from: "workers") {
      return nil
    }
    return entry.reference(key, to: "worker", among: workerNames)
  }
}
