import RiskCalendar
public import Rostering

/// Pins that cannot hold together with the rules: leaving out any one of them would lift this
/// conflict.
public struct PinConflict: Hashable, Sendable {
  /// The pins.
  public let pins: [Pin]
  /// The rules they break, with the duties that break them.
  public let violations: [Violation]
}

extension PinConflict {
  /// A conflict of one worker's pins with the rules of her line, if there is any.
  ///
  /// What pinned duties alone break, no line can keep; but for rules that one more duty can mend, by
  /// joining two shifts, by making a shift a night shift, or by moving the beginning of a period of
  /// rest. Those the search tells.
  static func onLines(_ agenda: Agenda) -> PinConflict? {
    let audit = Audit(agenda)
    for worker in agenda.scenario.workers {
      let pins = agenda.scenario.pins.filter { $0.worker == worker.name }
      func violations(_ pins: [Pin]) -> [Violation] {
        let duties = Set(pins.compactMap { agenda.duty(of: $0) })
        let all = audit.violations(of: Array(duties), by: worker, pinsDemanded: false)
        return all.filter { violation in
          switch violation.rule {
          case .nightShiftLength, .restAfterNight, .restAfterNightSeries, .nightsInARow, .nightRun,
            .nightCount, .averageHours, .breaks:
            false
          case .dailyRest: worker.limits.dailyRests.allSatisfy(EitherOr.isPlain)
          case .weeklyRest: worker.limits.weeklyRests.allSatisfy(EitherOr.isPlain)
          case .pin: pins.contains(freeOn: violation.subject)
          default: true
          }
        }
      }
      guard !violations(pins).isEmpty else { continue }
      let needed = minimal(pins) { !violations($0).isEmpty }
      return PinConflict(pins: needed, violations: violations(needed))
    }
    return nil
  }

  /// The conflict of all pins with the rules of crews, known to exist.
  static func inCrews(_ agenda: Agenda) throws -> PinConflict {
    let needed = try minimal(agenda.scenario.pins) { pins in
      var scenario = agenda.scenario
      scenario.pins = pins
      let problem = RosterProblem(Agenda(scenario, agenda.horizon))
      return try RosterSearch(problem, Pace.patient).isImpossible()
    }
    var scenario = agenda.scenario
    scenario.pins = needed
    let reduced = Agenda(scenario, agenda.horizon)
    let roster = Roster(horizon: agenda.horizon, duties: needed.compactMap { reduced.duty(of: $0) })
    return PinConflict(pins: needed, violations: Audit(reduced).violations(in: roster))
  }

  /// The pins without those that the conflict does not need, tried one by one.
  private static func minimal(_ pins: [Pin], _ isConflict: ([Pin]) throws -> Bool) rethrows
    -> [Pin]
  {
    try pins.reduce(pins) { needed, pin in
      let fewer = needed.filter { $0 != pin }
      return try isConflict(fewer) ? fewer : needed
    }
  }
}

extension Agenda {
  /// The duty that a pin asks for; nil if it asks for a free date or lies outside the horizon.
  func duty(of pin: Pin) -> Duty? {
    guard case .works(let activity, let place, let interval, let breakMinutes) = pin.decision
    else { return nil }
    let duty = Duty(
      worker: pin.worker, activity: activity, place: place, interval: interval,
      breakMinutes: breakMinutes)
    guard let position = position(of: duty) else { return nil }
    return scenario.workers.first { $0.name == pin.worker }
      .map { self.duty(of: $0, on: items[position]) }
  }
}

extension [Pin] {
  /// Whether one of the pins keeps this date, as a violation names it, free.
  fileprivate func contains(freeOn date: String?) -> Bool {
    contains { pin in
      if case .free(let free) = pin.decision { free.description == date } else { false }
    }
  }
}
