import RiskCalendar
public import Rostering

/// What is published of a roster as colleagues may see it in a calendar: activity, time, place and
/// initials, and nothing else.
public struct SharedCalendar: Sendable {
  /// Whose duties a calendar shows.
  public enum Selection: Hashable, Sendable {
    /// Those of everybody.
    case team
    /// Those of the worker of that name.
    case worker(String)
    /// Those at the place of that name.
    case place(String)
  }

  /// The version it shows; nil for a draft that nobody was told of.
  public let publication: Publication?
  /// Whose duties it shows.
  public let selection: Selection
  /// Whether it calls people by name, and not by their initials.
  public let showsNames: Bool
  /// The language of titles and descriptions.
  public let language: Language
  /// All duties, also those that are off, by start, then worker.
  public let entries: [Entry]

  let plan: PublishedPlan
  let clock: TownClock
  /// What a calendar program calls it.
  let name: String

  /// The calendar of `plan`, everything that is published as of `publication`.
  public init(
    _ plan: PublishedPlan, of scenario: Scenario, publication: Publication?,
    selection: Selection = .team, showsNames: Bool = false, language: Language = .dutch
  ) {
    self.plan = plan
    self.publication = publication
    self.selection = selection
    self.showsNames = showsNames
    self.language = language
    clock = scenario.clock
    let people = People(plan, scenario, byName: showsNames)
    name = people.name(of: selection, scenario, language)
    let writer = EntryWriter(
      people: people, clock: scenario.clock, language: language,
      showsPerson: selection.worker == nil, isDraft: publication == nil)
    entries = plan.duties.filter { selection.includes($0.duty) }.map(writer.entry)
  }

  /// The duties that are on.
  public var standing: [Entry] { entries.filter { !$0.isCancelled } }

  /// The whole file: for `excelNl` with its byte order mark at the start, and for `ics` with the duties
  /// that are off as cancelled; other profiles leave those out. The lines end with CR LF.
  public func text(_ profile: CalendarProfile) -> String {
    switch profile {
    case .google: googleCsv(standing)
    case .outlook: outlookCsv(standing)
    case .excelNl: dutchExcelCsv(standing)
    case .ics: feed
    }
  }
}

extension SharedCalendar.Selection {
  fileprivate func includes(_ duty: Duty) -> Bool {
    switch self {
    case .team: true
    case .worker(let name): duty.worker == name
    case .place(let name): duty.place == name
    }
  }

  /// The name of the one worker.
  var worker: String? { if case .worker(let name) = self { name } else { nil } }
}

extension People {
  /// What the calendar of some duties is called.
  fileprivate func name(
    of selection: SharedCalendar.Selection, _ scenario: Scenario, _ language: Language
  ) -> String {
    let subject =
      switch selection {
      case .team: ""
      case .worker(let name): self[name]
      case .place(let name): harmless(name)
      }
    return [language.say("Rooster", "Roster"), harmless(scenario.title), subject]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
