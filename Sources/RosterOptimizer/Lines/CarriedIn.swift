import RiskCalendar
import Rostering

/// What a worker's duties before the horizon mean for her lines.
struct CarriedIn: Sendable {
  /// A shift that began before the horizon and that the horizon may continue.
  struct OpenShift: Sendable {
    let shift: Shift
    let place: Int
  }

  /// The state in which the horizon begins, but for the open shift.
  let state: LineState
  /// The last shift, if a duty of the horizon might still belong to it.
  let openShift: OpenShift?

  init(_ agenda: Agenda, _ terms: LineTerms, _ places: Places) {
    var shifts = Self.shifts(agenda.history(of: terms.worker), agenda, terms)
    var open: OpenShift?
    if let last = shifts.last, last.shift.restFrom + terms.limits.shiftSeparation > 0 {
      open = OpenShift(shift: last.shift, place: places.number(of: last.place))
      shifts.removeLast()
    }
    openShift = open
    state = shifts.reduce(LineState(terms)) { $0.after($1.shift, terms) }
  }

  /// The states in which the horizon's own shifts begin: for each way to end the open shift, if
  /// there is one, its number in `network` and the state it leaves.
  func beginnings(_ network: ShiftNetwork?, _ terms: LineTerms)
    -> [(shift: Int?, state: LineState)]
  {
    guard let network else { return [(nil, state)] }
    return network.shifts.enumerated().compactMap { number, shift in
      // What is past is past, permitted or not; what would be added is judged.
      let isPast = number == network.classes[0]
      let next = isPast ? state.after(shift, terms) : state.followed(by: shift, terms)
      return next.map { (number, $0) }
    }
  }

  /// Past duties grouped to shifts, with the place where each shift ended.
  private static func shifts(
    _ duties: [Duty], _ agenda: Agenda, _ terms: LineTerms
  ) -> [(shift: Shift, place: String)] {
    duties.reduce(into: []) { shifts, duty in
      let option = pastOption(duty, agenda, terms)
      if let last = shifts.last, option.start - last.shift.end < terms.limits.shiftSeparation {
        let travel = agenda.scenario.travel.minutes(from: last.place, to: duty.place)
        let pause = Breaks.pause(in: option.start - last.shift.end, travel: travel)
        shifts[shifts.count - 1] = (
          last.shift.extended(by: option, pause: pause, terms), duty.place
        )
      } else {
        shifts.append((Shift(option, terms), duty.place))
      }
    }
  }

  /// A past duty as the rules see it. Its burden is part of the opening balance, not of this.
  private static func pastOption(_ duty: Duty, _ agenda: Agenda, _ terms: LineTerms) -> DutyOption {
    let calendar = terms.calendar
    let date = calendar.clock.date(of: duty.interval.start)
    return DutyOption(
      item: -1, start: duty.interval.start - calendar.origin,
      end: duty.interval.end - calendar.origin, day: calendar.day(of: date), place: 0,
      work: duty.paidMinutes, pause: duty.breakMinutes, handover: 0,
      restDayWeek: RestDay.week(of: duty.interval, terms),
      isEvening: duty.interval.end > calendar.eveningStart(of: date),
      nightMinutes: calendar.nightMinutes(duty.interval), session: nil, burden: 0,
      rest: agenda.scenario.rest(around: duty.event), cost: Score())
  }
}
