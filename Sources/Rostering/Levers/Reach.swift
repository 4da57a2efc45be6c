import RiskCalendar

/// What a roster reaches of the goals of an agenda, work by work.
struct Reach {
  /// Person-minutes short by work.
  private(set) var short: [Gain.Work: Int] = [:]
  /// Minutes of presence by neighbourhood: the lengths of the rounds held there.
  private(set) var presence: [String: Int] = [:]
  /// What all of it costs on the levels that are about work.
  private(set) var score = Score()

  /// What `roster` reaches of `agenda`.
  init(_ roster: Roster, of agenda: Agenda) {
    let attendance = Attendance(of: Audit(agenda).lines(of: roster), in: agenda)
    for shortage in attendance.shortages(WeekOfRounds.all(of: agenda)) {
      score[shortage.level] += shortage.cost
      if shortage.level == .must { short[work(shortage, agenda), default: 0] += shortage.cost }
    }
    for position in agenda.items.indices where attendance.isHeld(position) {
      let item = agenda.items[position]
      if case .round = item.kind { presence[item.place, default: 0] += item.interval.minutes }
    }
  }

  private func work(_ shortage: Shortage, _ agenda: Agenda) -> Gain.Work {
    let scenario = agenda.scenario
    switch shortage.subject {
    case .item(let position):
      let item = agenda.items[position]
      return Gain.Work(activity: item.activity, place: item.place)
    case .sessions(let sessions, _):
      return Gain.Work(
        activity: scenario.sessions[sessions].name, place: scenario.sessions[sessions].place)
    case .rounds(let rounds, _):
      return Gain.Work(
        activity: scenario.roundName, place: scenario.neighbourhoods[rounds.ask.neighbourhood].name)
    }
  }
}

extension Agenda {
  /// What `roster` leaves undone of the agenda's goals on the levels that are about work.
  public func reach(_ roster: Roster) -> Score { Reach(roster, of: self).score }
}
