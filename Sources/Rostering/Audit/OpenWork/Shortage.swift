import RiskCalendar

/// Work that was asked for and stays undone, with its cost.
struct Shortage {
  /// What falls short.
  enum Subject {
    /// A post or meeting of the agenda.
    case item(Int)
    /// Sessions of a worker, both by their place in the scenario.
    case sessions(Int, worker: Int)
    /// Rounds of a kind.
    case rounds(WeekOfRounds, PresenceGoal.Kind)
  }

  let subject: Subject
  let kind: OpenWork.Kind
  let week: IsoWeek
  /// People, rounds, or minutes of sessions.
  let missing: Int
  let cost: Int

  var level: Level { kind.level }
}

extension OpenWork.Kind {
  /// The level on which what is missing counts.
  public var level: Level {
    switch self {
    case .post, .meeting, .sessions, .obligatoryRounds: .must
    case .rounds: .presence
    }
  }
}

extension Attendance {
  /// Everything short, in no order of weight.
  func shortages(_ weeksOfRounds: [WeekOfRounds]) -> [Shortage] {
    agenda.items.indices.compactMap(shortage) + sessionShortages
      + weeksOfRounds.flatMap(roundShortages)
  }

  /// People missing at a post or meeting.
  private func shortage(at position: Int) -> Shortage? {
    let item = agenda.items[position]
    let (kind, asked, counted): (OpenWork.Kind, Int, Int)
    switch item.kind {
    case .post(let post):
      let wanted = agenda.posts[post].post.crew.wanted
      (kind, asked, counted) = (.post, wanted, present[position].count)
    case .meeting(let index):
      let meeting = agenda.scenario.meetings[index]
      let meant = crew(at: position).filter { meeting.workers.contains($0.name) }
      (kind, asked, counted) = (.meeting, meeting.attendance ?? meeting.workers.count, meant.count)
    case .round, .session, .pinned: return nil
    }
    guard counted < asked else { return nil }
    return Shortage(
      subject: .item(position), kind: kind, week: IsoWeek(containing: item.date),
      missing: asked - counted, cost: (asked - counted) * item.workMinutes)
  }

  /// Minutes of sessions missing, per worker and week.
  private var sessionShortages: [Shortage] {
    let held = sessionsHeld
    return agenda.scenario.sessions.indices.flatMap { index in
      let sessions = agenda.scenario.sessions[index]
      return agenda.scenario.workers.indices.flatMap { worker in
        agenda.horizon.weeks.compactMap { week -> Shortage? in
          let asked = agenda.minutesAsked(
            ofSessions: index, of: agenda.scenario.workers[worker], in: week)
          let count = held[SessionCount(sessions: index, worker: worker, week: week)] ?? 0
          let missing = asked - count * sessions.sessionMinutes
          guard missing > 0 else { return nil }
          return Shortage(
            subject: .sessions(index, worker: worker), kind: .sessions, week: week,
            missing: missing, cost: missing)
        }
      }
    }
  }

  private struct SessionCount: Hashable {
    let sessions: Int
    let worker: Int
    let week: IsoWeek
  }

  private var sessionsHeld: [SessionCount: Int] {
    attended.reduce(into: [:]) { held, position in
      let item = agenda.items[position]
      guard case .session(let sessions) = item.kind else { return }
      let week = IsoWeek(containing: item.date)
      for worker in present[position] {
        held[SessionCount(sessions: sessions, worker: worker, week: week), default: 0] += 1
      }
    }
  }

  /// Rounds missing of a neighbourhood in a week: those that must be there, then by kind.
  private func roundShortages(of rounds: WeekOfRounds) -> [Shortage] {
    let ask = rounds.ask
    let byKind = PresenceGoal.Kind.allCases.compactMap { kind -> Shortage? in
      let missed = ask.goal.steps(kind).dropFirst(rounds.held(kind, in: self))
      guard !missed.isEmpty else { return nil }
      return Shortage(
        subject: .rounds(rounds, kind), kind: .rounds(kind), week: ask.week,
        missing: missed.count, cost: missed.reduce(0, +))
    }
    let missing = ask.goal.atLeast - rounds.held(.any, in: self)
    guard missing > 0 else { return byKind }
    let obligatory = Shortage(
      subject: .rounds(rounds, .any), kind: .obligatoryRounds, week: ask.week,
      missing: missing, cost: missing * ask.shortage)
    return [obligatory] + byKind
  }
}
