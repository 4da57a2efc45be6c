import RiskCalendar

/// The rounds of one neighbourhood in one week that count for its goal, or for that of an event.
struct WeekOfRounds: Sendable {
  let ask: PresenceAsk
  /// Where they stand in the agenda, by the kinds they count for.
  let positions: [PresenceGoal.Kind: [Int]]

  /// Neighbourhood by neighbourhood, week by week, and then goal by goal.
  static func all(of agenda: Agenda) -> [WeekOfRounds] {
    let rounds = Dictionary(grouping: agenda.items.indices) { position in
      switch agenda.items[position].kind {
      case .round(let neighbourhood): neighbourhood
      case .post, .meeting, .session, .pinned: -1
      }
    }
    return agenda.presenceAsked.map { ask in
      let counting = (rounds[ask.neighbourhood] ?? []).filter {
        ask.dates.contains(agenda.items[$0].date)
      }
      return WeekOfRounds(ask, of: counting, in: agenda)
    }
  }

  private init(_ ask: PresenceAsk, of rounds: [Int], in agenda: Agenda) {
    self.ask = ask
    positions = [
      .any: rounds,
      .evening: rounds.filter {
        agenda.isEvening(agenda.items[$0].interval, startingOn: agenda.items[$0].date)
      },
      .weekend: rounds.filter { agenda.items[$0].date.weekday.isWeekend },
    ]
  }

  /// How many of a kind come about.
  func held(_ kind: PresenceGoal.Kind, in attendance: Attendance) -> Int {
    (positions[kind] ?? []).filter(attendance.isHeld).count
  }
}

extension PresenceAccount {
  /// What a neighbourhood gets of what a goal asks in a week.
  init(of rounds: WeekOfRounds, in attendance: Attendance) {
    let ask = rounds.ask
    let neighbourhood = attendance.agenda.scenario.neighbourhoods[ask.neighbourhood]
    var (held, asked) = ([PresenceGoal.Kind: Int](), [PresenceGoal.Kind: Int]())
    var (missed, full) = (0, 0)
    for kind in PresenceGoal.Kind.allCases {
      let steps = ask.goal.steps(kind)
      let count = rounds.held(kind, in: attendance)
      held[kind] = count
      asked[kind] = steps.count
      missed += steps.dropFirst(count).reduce(0, +)
      full += steps.reduce(0, +)
    }
    self.init(
      neighbourhood: neighbourhood.name, week: ask.week, event: ask.event, held: held,
      asked: asked, missedPoints: missed, fullPoints: full)
  }
}
