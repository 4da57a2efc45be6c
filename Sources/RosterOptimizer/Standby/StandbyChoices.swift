import RiskCalendar
import Rostering

/// Which worker could have which occasion of stand-by beside her duties, each by itself.
struct StandbyChoices {
  /// One worker on one occasion.
  struct Choice: Hashable {
    /// Where she stands in the scenario.
    let worker: Int
    /// Where it stands among the occasions.
    let occasion: Int
  }

  let agenda: Agenda
  let limits: StandbyLimits
  let occasions: [StandbyOccasion]
  /// All that are possible, by worker, then occasion.
  let all: [Choice]

  init(_ agenda: Agenda, _ roster: Roster, _ limits: StandbyLimits) {
    let occasions = agenda.standbyOccasions
    let team = agenda.scenario.workers
    self.agenda = agenda
    self.limits = limits
    self.occasions = occasions
    all = team.indices.flatMap { number in
      let worker = team[number]
      let closed = Self.closed(to: worker, agenda, roster, limits)
      return occasions.indices.filter { index in
        let occasion = occasions[index]
        return occasion.workers.contains(worker.name)
          && !closed.contains { $0.overlaps(occasion.interval) }
      }
      .map { Choice(worker: number, occasion: $0) }
    }
  }

  /// The turn that a choice stands for.
  func turn(_ choice: Choice) -> StandbyTurn {
    let occasion = occasions[choice.occasion]
    return StandbyTurn(
      worker: agenda.scenario.workers[choice.worker].name, standby: occasion.standby,
      interval: occasion.interval)
  }

  /// When a worker can have no stand-by whatever else she has of it.
  private static func closed(
    to worker: Worker, _ agenda: Agenda, _ roster: Roster, _ limits: StandbyLimits
  ) -> [Interval] {
    let (scenario, horizon) = (agenda.scenario, agenda.horizon)
    let away = worker.availability(
      from: horizon.firstDate, through: horizon.lastDate + 1, clock: scenario.clock
    )
    .filter { $0.state == .unavailable }.map(\.interval)
    let free = scenario.pins.filter { $0.worker == worker.name }.compactMap { pin -> Interval? in
      if case .free(let date) = pin.decision { scenario.clock.day(date) } else { nil }
    }
    let duties = (agenda.history(of: worker) + roster.duties.filter { $0.worker == worker.name })
      .map(\.interval).sorted { $0.start < $1.start }
    return away + free + duties + aroundNights(duties, scenario.clock, limits)
  }

  /// Night shifts with the time around them.
  private static func aroundNights(
    _ duties: [Interval], _ clock: TownClock, _ limits: StandbyLimits
  ) -> [Interval] {
    var shifts: [(whole: Interval, night: Int)] = []
    for duty in duties {
      let night = minutesAtNight(duty, clock)
      if let last = shifts.last, duty.start < last.whole.end + limits.shiftSeparation {
        shifts[shifts.count - 1] = (
          Interval(last.whole.start, max(last.whole.end, duty.end)), last.night + night
        )
      } else {
        shifts.append((duty, night))
      }
    }
    return shifts.filter { $0.night > limits.nightThreshold }.map {
      Interval($0.whole.start - limits.beforeNight, $0.whole.end + limits.afterNight)
    }
  }

  private static func minutesAtNight(_ interval: Interval, _ clock: TownClock) -> Int {
    let (first, last) = (clock.date(of: interval.start), clock.date(of: interval.end))
    let six = ClockTime(minutes: 6 * 60) ?? .midnight
    return (first.dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:)).reduce(0) {
      $0 + clock.interval($1, ClockSpan(.midnight, six)).overlap(interval)
    }
  }
}
