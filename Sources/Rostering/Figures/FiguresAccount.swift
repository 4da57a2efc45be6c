public import RiskCalendar

/// A roster held against the figures of a document, of the team as a whole: no worker is named.
public struct FiguresAccount: Sendable {
  /// What it is held against.
  public let figures: Figures
  /// The weeks of the roster.
  public let weeks: [IsoWeek]
  /// Work of each form, in the order of the figures.
  public let forms: [HoursAccount]
  /// Work of no form.
  public let other: HoursAccount
  /// All work.
  public let total: HoursAccount
  /// Minutes a week that the contracts of the team come to.
  public let contractMinutes: Int
  /// What the neighbourhoods get, in the order of the scenario.
  public let neighbourhoods: [NeighbourhoodAccount]

  /// What `planned` comes to; nil where its scenario states no figures.
  public init?(of planned: PlannedRoster) {
    let scenario = planned.agenda.scenario
    guard let figures = scenario.figures else { return nil }
    let work = WeeklyWork(planned)
    self.figures = figures
    weeks = work.weeks
    forms = figures.forms.map { form in
      work.hours(for: form.figure) { form.activities.contains($0.activity) }
    }
    let formed = figures.forms.reduce(into: Set()) { $0.formUnion($1.activities) }
    other = work.hours { !formed.contains($0.activity) }
    total = work.hours(for: figures.total) { _ in true }
    contractMinutes = scenario.workers.reduce(0) { $0 + $1.contractMinutes }
    neighbourhoods = RosterFigures(of: planned).presence.map { presence in
      NeighbourhoodAccount(
        presence: presence, hours: work.hours { $0.place == presence.neighbourhood },
        familiarFaces: scenario.workers.count { $0.homes.contains(presence.neighbourhood) })
    }
  }

  /// The neighbourhoods where fewer of the team are familiar faces than the document asks.
  public var unfamiliarNeighbourhoods: [NeighbourhoodAccount] {
    neighbourhoods.filter { $0.familiarFaces < figures.familiarFaces ?? 0 }
  }

  /// Whether each figure that the document states is met: forms, total, and familiar faces.
  public var answers: [Bool] {
    let asksFaces = figures.familiarFaces != nil && !neighbourhoods.isEmpty
    return (forms + [total]).compactMap(\.isMet)
      + (asksFaces ? [unfamiliarNeighbourhoods.isEmpty] : [])
  }
}

/// The duties of a roster by the week in which they start.
private struct WeeklyWork {
  let weeks: [IsoWeek]
  private let duties: [IsoWeek: [Duty]]

  init(_ planned: PlannedRoster) {
    let clock = planned.agenda.scenario.clock
    weeks = planned.roster.horizon.weeks
    duties = Dictionary(grouping: planned.roster.duties) {
      IsoWeek(containing: clock.date(of: $0.interval.start))
    }
  }

  /// Paid time of the work that is meant.
  func hours(for figure: Figure? = nil, of isMeant: (Duty) -> Bool) -> HoursAccount {
    HoursAccount(
      weeks: weeks.map { week in
        duties[week, default: []].filter(isMeant).reduce(0) { $0 + $1.paidMinutes }
      }, figure: figure)
  }
}
