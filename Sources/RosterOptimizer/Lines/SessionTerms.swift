import Rostering

/// The sessions that are asked of one worker, week by week.
struct SessionTerms: Sendable {
  /// What binds and prices sessions in a week; one lane for each kind, for `Sessions.mostKinds`.
  private struct Week {
    /// The most sessions.
    var most = SIMD16<UInt8>()
    /// Minutes by which the last of them goes beyond what is asked.
    var surplus = SIMD16<Int32>()
  }

  /// The kinds she has hours of in any week, by their position in `scenario.sessions`.
  let kinds: [Int]
  /// By week and kind: minutes asked.
  let minutes: [[Int]]
  private let weeks: [Week]

  init(_ worker: Worker, _ agenda: Agenda) {
    let horizon = agenda.horizon.weeks
    let kinds = agenda.scenario.sessions.indices.filter { kind in
      horizon.contains { agenda.minutesAsked(ofSessions: kind, of: worker, in: $0) > 0 }
    }
    let minutes = horizon.map { week in
      kinds.map { agenda.minutesAsked(ofSessions: $0, of: worker, in: week) }
    }
    weeks = minutes.map { asked in
      var week = Week()
      for (lane, kind) in kinds.enumerated() {
        let sessions = agenda.scenario.sessions[kind]
        let most = sessions.mostSessions(reaching: asked[lane])
        week.most[lane] = UInt8(most)
        week.surplus[lane] = Int32(most * sessions.sessionMinutes - asked[lane])
      }
      return week
    }
    (self.kinds, self.minutes) = (kinds, minutes)
  }

  /// The most sessions of each kind in a week; weeks before the horizon are past.
  func most(inWeek week: Int) -> SIMD16<UInt8> {
    weeks.indices.contains(week) ? weeks[week].most : SIMD16(repeating: .max)
  }

  /// Minutes of sessions in a week beyond what is asked: those of last sessions that are too long.
  func surplus(_ sessions: SIMD16<UInt8>, inWeek number: Int) -> Int {
    guard weeks.indices.contains(number) else { return 0 }
    let week = weeks[number]
    return kinds.indices.reduce(0) { total, kind in
      total + (sessions[kind] == week.most[kind] ? Int(week.surplus[kind]) : 0)
    }
  }
}
