import RiskCalendar

/// What a roster comes to, in the figures that are compared. Times are minutes.
public struct RosterFigures: Sendable {
  /// The roster.
  public let planned: PlannedRoster
  /// What each neighbourhood gets, in the order of the scenario.
  public let presence: [PresenceFigures]
  /// Work at the posts of each event of the horizon, in the order of the scenario.
  public let events: [EventFigures]
  /// What each employer puts in, in the order of the scenario.
  public let employers: [EmployerFigures]
  /// Burden by FTE, that of earlier weeks included, of whoever carries most, less that of whoever
  /// carries least.
  public let burdenSpread: Int

  /// The figures of `planned`.
  public init(of planned: PlannedRoster) {
    let agenda = planned.agenda
    let attendance = Attendance(of: Audit(agenda).lines(of: planned.roster), in: agenda)
    self.planned = planned
    presence = PresenceFigures.all(in: attendance, planned.verdict)
    events = EventFigures.all(in: attendance)
    employers = EmployerFigures.all(of: planned)
    burdenSpread = EmployerFigures.spread(of: agenda.scenario.workers, planned.verdict)
  }

  /// What all neighbourhoods get together, without a name.
  public var allPresence: PresenceFigures {
    presence.reduce(into: PresenceFigures(neighbourhood: "")) { $0.add($1) }
  }

  /// What must be done and is left open.
  public var openWork: [OpenWork] {
    planned.verdict.openWork.filter { $0.kind.level == .must }
  }

  /// Person-minutes that the open work is short.
  public var shortMinutes: Int { openWork.reduce(0) { $0 + $1.cost } }

  /// People missing on stand-by, turn by turn; nil where none was asked for.
  public var openStandby: Int? {
    planned.standby.map { $0.open.reduce(0) { $0 + $1.missing } }
  }
}

/// Work at the posts of one event.
public struct EventFigures: Hashable, Sendable {
  /// Name of the event.
  public internal(set) var event: String
  /// Person-minutes on its posts, breaks included: nobody of them is on a round meanwhile.
  public internal(set) var minutes: Int

  static func all(in attendance: Attendance) -> [EventFigures] {
    let posts = attendance.posts
    return attendance.agenda.scenario.events.compactMap { event in
      let own = posts.filter { $0.item.event == event.name }
      guard !own.isEmpty else { return nil }
      return EventFigures(event: event.name, minutes: own.reduce(0) { $0 + $1.minutes })
    }
  }
}

extension Attendance {
  /// The event posts of the agenda, with the person-minutes on them.
  var posts: [(item: AgendaItem, minutes: Int)] {
    agenda.items.indices.compactMap { position in
      guard case .post = agenda.items[position].kind else { return nil }
      return (
        agenda.items[position], duties[position].reduce(0) { $0 + $1.interval.minutes }
      )
    }
  }
}
