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
  /// All burden that is known of her before the horizon, weighed.
  let carriedBurden: Int
  /// As much of it as is priced.
  let openingBurden: Int
  private let credits: [IsoWeek: Int]

  /// What is known of every worker of the scenario, in its order.
  static func all(of agenda: Agenda) -> [Dossier] {
    zip(agenda.scenario.workers, agenda.openingBurdens).map {
      Dossier(of: $0, agenda, openingBurden: $1)
    }
  }

  init(of worker: Worker, _ agenda: Agenda, openingBurden: Int? = nil) {
    let (scenario, horizon) = (agenda.scenario, agenda.horizon)
    self.worker = worker
    history = agenda.history(of: worker).map {
      Line.Entry($0, of: worker, in: agenda, isPlanned: false)
    }
    // A duty that starts on the last date may run into the date after it.
    availability = worker.availability(
      from: horizon.firstDate - 1, through: horizon.lastDate + 2, clock: scenario.clock)
    pins = scenario.pins.filter { $0.worker == worker.name }
    carriedBurden = agenda.carriedBurden(of: worker)
    self.openingBurden = openingBurden ?? agenda.openingBurden(of: worker)
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
