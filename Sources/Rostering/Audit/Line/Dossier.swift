import RiskCalendar

/// What is known of a worker before any roster, looked up once.
struct Dossier: Sendable {
  let worker: Worker
  /// Her duties of the days before the horizon.
  let history: [Line.Entry]
  /// What she says of the horizon and the nights around it, in order.
  let availability: [AvailabilityStretch]
  /// What is decided of her.
  let pins: [Pin]
  /// Her limits over weeks, with what is known of the weeks before any roster.
  let windows: [WindowCheck]
  private let credits: [IsoWeek: Int]

  init(of worker: Worker, _ agenda: Agenda) {
    let (scenario, horizon) = (agenda.scenario, agenda.horizon)
    self.worker = worker
    history = agenda.history(of: worker).map {
      Line.Entry($0, of: worker, in: agenda, isPlanned: false)
    }
    // A duty that starts on the last date may run into the date after it.
    availability = worker.availability(
      from: horizon.firstDate - 1, through: horizon.lastDate + 2, clock: scenario.clock)
    pins = scenario.pins.filter { $0.worker == worker.name }
    credits = Dictionary(
      uniqueKeysWithValues: horizon.weeks.map { ($0, worker.creditMinutes(in: $0)) })
    windows = WindowCheck.all(of: worker, in: agenda)
  }

  /// Paid minutes that her absences of `week` count for.
  func credit(in week: IsoWeek) -> Int {
    credits[week] ?? worker.creditMinutes(in: week)
  }

  /// The limits over weeks of which some weeks are unknown, in the windows that end last.
  var partChecks: [PartCheck] {
    guard let last = windows.map(\.lastWeek).max() else { return [] }
    return windows.filter { $0.lastWeek == last && !$0.unknownWeeks.isEmpty }.map {
      PartCheck(
        worker: worker.name, limit: $0.limit, unknownWeeks: $0.unknownWeeks.count,
        weeks: $0.limit.weeks(endingWith: last).count)
    }
  }

  /// Minutes of `interval` at times of which she says `state`.
  func minutes(of interval: Interval, _ state: Availability) -> Int {
    availability.reduce(0) { $1.state == state ? $0 + $1.interval.overlap(interval) : $0 }
  }
}
