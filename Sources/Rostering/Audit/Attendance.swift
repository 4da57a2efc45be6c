import RiskCalendar

/// Who does what of the agenda in a roster.
struct Attendance {
  let agenda: Agenda
  /// The duties on each item.
  private(set) var duties: [[Duty]]
  /// The workers on each item, each once, by their place in the scenario.
  private(set) var present: [[Int]]

  /// The attendance of `lines`, one for each worker of the scenario.
  init(of lines: [Line], in agenda: Agenda) {
    self.agenda = agenda
    duties = Array(repeating: [], count: agenda.items.count)
    present = Array(repeating: [], count: agenda.items.count)
    for (worker, line) in lines.enumerated() {
      for entry in line.entries {
        guard let position = entry.position else { continue }
        duties[position].append(entry.duty)
        if present[position].last != worker { present[position].append(worker) }
      }
    }
  }

  /// Items that anybody is on.
  var attended: [Int] { present.indices.filter { !present[$0].isEmpty } }

  /// The workers on an item.
  func crew(at position: Int) -> [Worker] {
    present[position].map { agenda.scenario.workers[$0] }
  }

  /// Whether a round has people enough to come about.
  func isHeld(_ position: Int) -> Bool {
    let least = agenda.crew(of: agenda.items[position])?.atLeast ?? 0
    return present[position].count >= max(1, least)
  }

  /// Breaches of "enough of the crew have what each quota names".
  func quotaBreaches(
    of rule: Rule, _ quotas: (CrewRule) -> [CrewRule.Quota], has: (Worker, String) -> Bool
  ) -> [Violation] {
    attended.flatMap { position in
      let asked = agenda.crew(of: agenda.items[position]).map(quotas) ?? []
      return asked.compactMap { quota -> Violation? in
        let found = crew(at: position).filter { has($0, quota.name) }.count
        guard found < quota.count else { return nil }
        return Violation(
          rule, duties: duties[position], found: found, limit: quota.count, unit: .count,
          subject: quota.name)
      }
    }
  }
}

extension Agenda {
  /// Whether a duty or round is evening work: whether it ends after the evening's start on the
  /// date on which it starts.
  func isEvening(_ interval: Interval, startingOn date: CivilDate) -> Bool {
    interval.end > scenario.clock.instant(date, scenario.eveningStart)
  }
}
