import RiskCalendar

/// The rounds of one neighbourhood in one week.
struct WeekOfRounds: Sendable {
  let neighbourhood: Int
  let week: IsoWeek
  /// Where they stand in the agenda, by the kinds they count for.
  let positions: [PresenceGoal.Kind: [Int]]

  /// Neighbourhood by neighbourhood, week by week.
  static func all(of agenda: Agenda) -> [WeekOfRounds] {
    let rounds = Dictionary(grouping: agenda.items.indices) { position in
      switch agenda.items[position].kind {
      case .round(let neighbourhood, _): neighbourhood
      case .post, .meeting, .session, .pinned: -1
      }
    }
    return agenda.scenario.neighbourhoods.indices.flatMap { neighbourhood in
      agenda.horizon.weeks.map { week in
        let own = (rounds[neighbourhood] ?? []).filter {
          IsoWeek(containing: agenda.items[$0].date) == week
        }
        return WeekOfRounds(neighbourhood: neighbourhood, week: week, of: own, in: agenda)
      }
    }
  }

  private init(neighbourhood: Int, week: IsoWeek, of rounds: [Int], in agenda: Agenda) {
    self.neighbourhood = neighbourhood
    self.week = week
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
  /// What a neighbourhood gets in a week.
  init(of rounds: WeekOfRounds, in attendance: Attendance) {
    let neighbourhood = attendance.agenda.scenario.neighbourhoods[rounds.neighbourhood]
    let goal = neighbourhood.goal
    var (held, asked) = ([PresenceGoal.Kind: Int](), [PresenceGoal.Kind: Int]())
    var (missed, full) = (0, 0)
    for kind in PresenceGoal.Kind.allCases {
      let steps = goal.steps(kind)
      let count = rounds.held(kind, in: attendance)
      held[kind] = count
      asked[kind] = steps.count
      missed += steps.dropFirst(count).reduce(0, +)
      full += steps.reduce(0, +)
    }
    self.init(
      neighbourhood: neighbourhood.name, week: rounds.week, held: held, asked: asked,
      missedPoints: missed, fullPoints: full)
  }
}
