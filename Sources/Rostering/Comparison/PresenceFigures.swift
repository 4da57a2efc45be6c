import RiskCalendar

/// What one neighbourhood gets over a horizon.
public struct PresenceFigures: Hashable, Sendable {
  /// Rounds of one kind.
  public struct Rounds: Hashable, Sendable {
    /// How many are held.
    public internal(set) var held = 0
    /// Their length in minutes.
    public internal(set) var minutes = 0
    /// How many are asked by the goals of the weeks and by events.
    public internal(set) var asked = 0
  }

  /// Name of the neighbourhood.
  public internal(set) var neighbourhood: String
  /// Its rounds by kind; evening and weekend rounds are among those of any kind.
  public internal(set) var rounds: [PresenceGoal.Kind: Rounds] = [:]
  /// Points of presence reached.
  public internal(set) var points = 0
  /// Points of presence that all rounds asked would be worth.
  public internal(set) var fullPoints = 0
  /// Person-minutes at event posts in the neighbourhood: that is no presence.
  public internal(set) var postMinutes = 0

  /// Rounds held of a kind.
  public func held(_ kind: PresenceGoal.Kind) -> Int { rounds[kind]?.held ?? 0 }
  /// Minutes of presence on rounds of a kind.
  public func minutes(_ kind: PresenceGoal.Kind) -> Int { rounds[kind]?.minutes ?? 0 }
  /// Rounds asked of a kind.
  public func asked(_ kind: PresenceGoal.Kind) -> Int { rounds[kind]?.asked ?? 0 }
}

extension PresenceFigures {
  /// What each neighbourhood gets, in the order of the scenario.
  static func all(in attendance: Attendance, _ verdict: Verdict) -> [PresenceFigures] {
    let agenda = attendance.agenda
    let held = agenda.items.indices.filter { position in
      guard case .round = agenda.items[position].kind else { return false }
      return attendance.isHeld(position)
    }
    let posts = attendance.posts
    return agenda.scenario.neighbourhoods.map { neighbourhood in
      var figures = PresenceFigures(neighbourhood: neighbourhood.name)
      for position in held where agenda.items[position].place == neighbourhood.name {
        figures.add(agenda.items[position], in: agenda)
      }
      for account in verdict.presence where account.neighbourhood == neighbourhood.name {
        figures.add(account)
      }
      figures.postMinutes = posts.reduce(0) {
        $1.item.place == neighbourhood.name ? $0 + $1.minutes : $0
      }
      return figures
    }
  }

  private mutating func add(_ round: AgendaItem, in agenda: Agenda) {
    for kind in PresenceGoal.Kind.allCases where agenda.isRound(round, of: kind) {
      rounds[kind, default: Rounds()].held += 1
      rounds[kind, default: Rounds()].minutes += round.interval.minutes
    }
  }

  /// Every account has its points; what is asked in a week, also by events, the goal of the week tells.
  private mutating func add(_ account: PresenceAccount) {
    points += account.fullPoints - account.missedPoints
    fullPoints += account.fullPoints
    guard account.event == nil else { return }
    for (kind, count) in account.asked { rounds[kind, default: Rounds()].asked += count }
  }
}

extension PresenceFigures {
  /// Adds what another neighbourhood gets.
  mutating func add(_ other: PresenceFigures) {
    rounds.merge(other.rounds) { own, more in
      Rounds(
        held: own.held + more.held, minutes: own.minutes + more.minutes,
        asked: own.asked + more.asked)
    }
    points += other.points
    fullPoints += other.fullPoints
    postMinutes += other.postMinutes
  }
}

extension Agenda {
  /// Whether a round counts as one of a kind.
  fileprivate func isRound(_ round: AgendaItem, of kind: PresenceGoal.Kind) -> Bool {
    switch kind {
    case .any: true
    case .evening: isEvening(round.interval, startingOn: round.date)
    case .weekend: round.date.weekday.isWeekend
    }
  }
}
