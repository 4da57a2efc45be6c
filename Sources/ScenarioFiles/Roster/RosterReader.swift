import RiskCalendar
import Rostering

/// Reads a roster file.
struct RosterReader {
  let file: TextFile
  let scenario: Scenario
  let findings: Findings

  /// The newest way of writing `roster.json` that is understood.
  static let schema = 1
  private static let mostWeeks = 53

  private var place: Place { Place(file: file.name) }
  private var isJSON: Bool {
    file.name.lowercased().hasSuffix(".json") || file.text.first { !$0.isWhitespace } == "{"
  }

  /// The roster, or nil with a note of what is wrong.
  func roster(_ given: Horizon?) -> Roster? {
    guard let written = isJSON ? json() : csv() else { return nil }
    let reader = DutyReader(workerNames: scenario.workers.map(\.name), findings: findings)
    let drafts = written.rows.compactMap { Entry($0, .duty, findings).flatMap(reader.draft) }
    guard let horizon = given ?? written.horizon ?? horizon(of: drafts, written) else { return nil }
    for draft in drafts { checkDate(draft, in: horizon) }
    let agenda = Agenda(scenario, horizon)
    return Roster(horizon: horizon, duties: drafts.map { completed($0, agenda) })
  }

  // MARK: Rows

  /// What a file says, before anything is made of it.
  private struct Written {
    var rows: [SourceValue]
    var horizon: Horizon?
    /// Whether it speaks of a horizon at all, be it wrongly.
    var saysHorizon = false
  }

  private func csv() -> Written? {
    TableText.read(file, findings)?.asRoster()
      .rows(of: .duty, required: TableKind.history.required, findings).map { Written(rows: $0) }
  }

  private func json() -> Written? {
    guard let root = YamlText.read(file, findings, isJSON: true) else { return nil }
    guard case .map(let fields) = root.content else {
      findings.add(
        root.place, "is \(root.kind) where a roster is expected, like {\"schema\": 1, …}")
      return nil
    }
    let known = fields.filter { Section.roster.names.contains($0.key) }
    let content = SourceValue(place: root.place, content: .map(known))
    guard let entry = Entry(content, .roster, findings) else { return nil }
    guard entry.has("schema") else {
      entry.noteMissing("schema")
      return nil
    }
    guard let schema = entry.count("schema", 0...1_000_000) else { return nil }
    guard schema == Self.schema else {
      entry.note(
        "schema", "schema \"\(schema)\" of \(entry.title) is not known; \(Self.schema) is read")
      return nil
    }
    guard entry.has("duties") else {
      entry.noteMissing("duties")
      return nil
    }
    return Written(
      rows: rows(entry), horizon: horizon(entry), saysHorizon: entry.has("horizon"))
  }

  /// The duties with the keys that matter; reports may say more.
  private func rows(_ entry: Entry) -> [SourceValue] {
    (entry.items("duties") ?? []).map { item in
      guard case .map(let fields) = item.content else { return item }
      let known = fields.filter { Section.duty.names.contains($0.key) }
      return SourceValue(place: item.place, content: .map(known))
    }
  }

  // MARK: Horizon

  private func horizon(_ root: Entry) -> Horizon? {
    guard let entry = root.entry("horizon", .horizon) else { return nil }
    if !entry.has("first_week") { entry.noteMissing("first_week") }
    let first = entry.parsed("first_week", "no week") { IsoWeek($0) }
    let weeks = entry.has("weeks") ? entry.count("weeks", 1...Self.mostWeeks) : 1
    guard let first, let weeks else { return nil }
    return Horizon(firstWeek: first, weekCount: weeks)
  }

  /// The weeks in which the duties start.
  private func horizon(of drafts: [DutyReader.Draft], _ written: Written) -> Horizon? {
    if written.saysHorizon { return nil }
    let weeks = drafts.map { IsoWeek(containing: date(of: $0.duty)) }
    guard let first = weeks.min(), let last = weeks.max() else {
      if written.rows.isEmpty {
        findings.add(place, "has no duties, so that nobody can tell its week")
      }
      return nil
    }
    let horizon = Horizon(from: first, through: last)
    guard horizon.weekCount <= Self.mostWeeks else {
      findings.add(
        place,
        "has duties from \(first) to \(last), more than \(Self.mostWeeks) weeks. Maybe a date "
          + "has the wrong year?")
      return nil
    }
    return horizon
  }

  private func date(of duty: Duty) -> CivilDate {
    scenario.clock.date(of: duty.interval.start)
  }

  private func checkDate(_ draft: DutyReader.Draft, in horizon: Horizon) {
    let date = date(of: draft.duty)
    if horizon.contains(date) { return }
    draft.entry.note(
      "start",
      "\(draft.entry.title) starts on \"\(date)\", outside the weeks from \(horizon.firstDate) to "
        + "\(horizon.lastDate)")
  }

  // MARK: What a row leaves out

  private func completed(_ draft: DutyReader.Draft, _ agenda: Agenda) -> Duty {
    var duty = draft.duty
    guard let position = agenda.position(of: duty) else { return duty }
    let item = agenda.items[position]
    duty.event = duty.event ?? item.event
    if !draft.saysBreak { duty.breakMinutes = item.breakMinutes }
    return duty
  }
}
