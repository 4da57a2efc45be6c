import RiskCalendar
import Rostering

/// What is known of a worker's weeks, for limits over several of them: balances, absences that
/// count, and duties up to the second week before the horizon. Those of the week before it are
/// counted with the line, for its last shift may go on.
struct PastWeeks {
  private struct PastShift {
    var start: Instant
    var end: Instant
    var nightMinutes: Int
    var work: Int
  }

  private let worker: Worker
  private let past: Past
  private let horizon: Horizon
  private let calendar: HorizonCalendar
  private let shifts: [PastShift]

  init(_ worker: Worker, _ agenda: Agenda, _ calendar: HorizonCalendar) {
    self.worker = worker
    self.calendar = calendar
    past = agenda.past(of: worker)
    horizon = agenda.horizon
    shifts = past.duties.reduce(into: []) { shifts, duty in
      let night = calendar.nightMinutes(duty.interval)
      let separation = worker.limits.shiftSeparation
      if let last = shifts.last, duty.interval.start - last.end < separation {
        shifts[shifts.count - 1].end = max(last.end, duty.interval.end)
        shifts[shifts.count - 1].nightMinutes += night
        shifts[shifts.count - 1].work += duty.paidMinutes
      } else {
        shifts.append(
          PastShift(
            start: duty.interval.start, end: duty.interval.end, nightMinutes: night,
            work: duty.paidMinutes))
      }
    }
  }

  /// What is known of `measure` in `weeks`, work at hand left out.
  func total(_ measure: WindowLimit.Measure, in weeks: [IsoWeek]) -> Int {
    let told = past.total(measure, in: weeks)
    let earlier = Set(weeks.filter { $0 + 1 < horizon.firstWeek })
    switch measure {
    case .work:
      let credited = weeks.filter { horizon.firstWeek <= $0 || past.isKnown($0) }
      let duties = past.duties.filter { earlier.contains(week(of: $0.interval.start)) }
      return told + credited.reduce(0) { $0 + worker.creditMinutes(in: $1) }
        + duties.reduce(0) { $0 + $1.paidMinutes }
    case .nights(let kind):
      return told
        + shifts.filter { earlier.contains(week(of: $0.start)) && isNight($0, kind) }.count
    case .restDays:
      let dates = past.duties.compactMap {
        calendar.date(on: worker.personal.restDay, touchedBy: $0.interval)
      }
      return told + Set(dates).filter { earlier.contains(IsoWeek(containing: $0)) }.count
    }
  }

  private func isNight(_ shift: PastShift, _ kind: NightKind) -> Bool {
    let time = calendar.clock.local(shift.end).time
    return shift.nightMinutes > kind.threshold && shift.work > kind.workOver
      && (kind.endingAfter.map { time > $0 } ?? true)
  }

  private func week(of instant: Instant) -> IsoWeek {
    IsoWeek(containing: calendar.clock.date(of: instant))
  }
}
