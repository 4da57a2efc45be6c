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
  private let credits: [IsoWeek: Int]

  init(of worker: Worker, _ agenda: Agenda) {
    let (scenario, horizon) = (agenda.scenario, agenda.horizon)
    self.worker = worker
    history = scenario.history.filter { $0.worker == worker.name }.map {
      Line.Entry($0, in: agenda, isPlanned: false)
    }
    // A duty that starts on the last date may run into the date after it.
    availability = worker.availability(
      from: horizon.firstDate - 1, through: horizon.lastDate + 2, clock: scenario.clock)
    pins = scenario.pins.filter { $0.worker == worker.name }
    credits = Dictionary(
      uniqueKeysWithValues: horizon.weeks.map { ($0, worker.creditMinutes(in: $0)) })
  }

  /// Paid minutes that her absences of `week` count for.
  func credit(in week: IsoWeek) -> Int {
    credits[week] ?? worker.creditMinutes(in: week)
  }

  /// Minutes of `interval` at times of which she says `state`.
  func minutes(of interval: Interval, _ state: Availability) -> Int {
    availability.reduce(0) { $1.state == state ? $0 + $1.interval.overlap(interval) : $0 }
  }
}
