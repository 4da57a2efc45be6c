import RiskCalendar

/// One worker's turns of stand-by beside her duties, both by start.
struct StandbyLine {
  let agenda: Agenda
  let limits: StandbyLimits
  let worker: Worker
  let turns: [StandbyTurn]
  /// Those of the history, then those of a roster.
  let duties: [Duty]

  private var clock: TownClock { agenda.scenario.clock }

  var breaches: [StandbyBreach] {
    guard !turns.isEmpty else { return [] }
    return unasked + clashes + unavailable + nights + counted
  }

  private func breach(
    _ rule: StandbyRule, _ turns: [StandbyTurn], _ duties: [Duty] = [], found: Int = 0,
    limit: Int = 0, period: Interval? = nil
  ) -> StandbyBreach {
    StandbyBreach(
      rule: rule, worker: worker.name, turns: turns, duties: duties, found: found, limit: limit,
      period: period, citation: limits.citations[rule])
  }

  private var unasked: [StandbyBreach] {
    let occasions = agenda.standbyOccasions
    return turns.indices.filter { index in
      let turn = turns[index]
      let isAsked = occasions.contains {
        $0.standby == turn.standby && $0.interval == turn.interval
          && $0.workers.contains(worker.name)
      }
      return !isAsked || turns[..<index].contains(turn)
    }
    .map { breach(.asked, [turns[$0]]) }
  }

  private var clashes: [StandbyBreach] {
    let onDuty = turns.compactMap { turn -> StandbyBreach? in
      let met = duties.filter { $0.interval.overlaps(turn.interval) }
      guard !met.isEmpty else { return nil }
      return breach(
        .oneAtATime, [turn], met,
        found: met.reduce(0) { $0 + $1.interval.overlap(turn.interval) })
    }
    let twice = zip(turns, turns.dropFirst()).filter { $0.interval.overlaps($1.interval) }
      .map { breach(.oneAtATime, [$0, $1], found: $0.interval.overlap($1.interval)) }
    return onDuty + twice
  }

  private var unavailable: [StandbyBreach] {
    let (first, last) = (agenda.horizon.firstDate, agenda.horizon.lastDate)
    let said = worker.availability(from: first - 1, through: last + 2, clock: clock)
      .filter { $0.state == .unavailable }.map(\.interval)
    let free = agenda.scenario.pins.compactMap { pin -> Interval? in
      guard pin.worker == worker.name, case .free(let date) = pin.decision else { return nil }
      return clock.day(date)
    }
    return turns.compactMap { turn in
      let minutes = (said + free).reduce(0) { $0 + $1.overlap(turn.interval) }
      return minutes > 0 ? breach(.availability, [turn], found: minutes) : nil
    }
  }
}

extension StandbyLine {
  /// Runs of duties with gaps too short to end a shift.
  private var shifts: [[Duty]] {
    duties.reduce(into: []) { shifts, duty in
      let end = shifts.last?.map(\.interval.end).max()
      if let end, duty.interval.start - end < limits.shiftSeparation {
        shifts[shifts.count - 1].append(duty)
      } else {
        shifts.append([duty])
      }
    }
  }

  private var nights: [StandbyBreach] {
    shifts.flatMap { shift -> [StandbyBreach] in
      let atNight = shift.reduce(0) { $0 + clock.nightMinutes(of: $1.interval) }
      guard atNight > limits.nightThreshold, let start = shift.first?.interval.start,
        let end = shift.map(\.interval.end).max()
      else { return [] }
      return turns.compactMap { turn in
        if turn.interval.end <= start {
          let gap = start - turn.interval.end
          guard gap < limits.beforeNight else { return nil }
          return breach(.nightShift, [turn], shift, found: gap, limit: limits.beforeNight)
        }
        let gap = turn.interval.start - end
        guard gap < limits.afterNight else { return nil }
        return breach(.nightShift, [turn], shift, found: max(0, gap), limit: limits.afterNight)
      }
    }
  }

  /// The rules over every run of so many dates that touches the horizon.
  private var counted: [StandbyBreach] {
    let first = agenda.horizon.firstDate - (limits.windowDays - 1)
    let afterLast = agenda.horizon.lastDate + limits.windowDays
    let midnights = (first.dayNumber...afterLast.dayNumber).map {
      clock.instant(CivilDate(dayNumber: $0), .midnight)
    }
    let touched = turns.map { turn in clock.dates(of: turn.interval) }
    return (0..<(midnights.count - limits.windowDays)).flatMap { start in
      let end = start + limits.windowDays
      let period = Interval(midnights[start], midnights[end])
      let dates = Set(touched.joined().filter { (start..<end).contains($0 - first) })
      return dates.isEmpty ? [] : counted(in: period, withStandby: dates.count)
    }
  }

  private func counted(in period: Interval, withStandby days: Int) -> [StandbyBreach] {
    let within = turns.filter { $0.interval.overlaps(period) }
    let rests = rests(within: period)
    return [
      days > limits.mostDays
        ? breach(.days, within, found: days, limit: limits.mostDays, period: period) : nil,
      rests < limits.leastRests
        ? breach(.rests, within, found: rests, limit: limits.leastRests, period: period) : nil,
    ].compactMap(\.self)
  }

  /// How many periods of rest, one after the other, the time with neither work nor stand-by holds.
  private func rests(within window: Interval) -> Int {
    let busy = (duties.map(\.interval) + turns.map(\.interval)).filter { $0.overlaps(window) }
      .sorted { $0.start < $1.start }
    var (free, count) = (window.start, 0)
    for interval in busy {
      count += max(0, interval.start - free) / limits.rest
      free = max(free, interval.end)
    }
    return count + max(0, window.end - free) / limits.rest
  }
}
