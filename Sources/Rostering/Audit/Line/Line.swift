import RiskCalendar

/// One worker's duties in time order: those of the history, then those of a roster.
struct Line {
  /// A duty with what the rules ask of it.
  struct Entry: Hashable, Sendable {
    let duty: Duty
    /// The date on which it starts.
    let date: CivilDate
    /// Whether it is of the roster, not of the history.
    let isPlanned: Bool
    /// Where in the agenda's items its work stands, if there.
    let position: Int?
    /// Presence between 00:00 and 06:00.
    let nightMinutes: Int
    /// The dates that it touches, in order.
    let dates: [CivilDate]
    /// What the clock shows at its end.
    let endTime: ClockTime
    /// How much of its end is a handover by the limits of the worker.
    let handover: Int

    init(_ duty: Duty, of worker: Worker, in agenda: Agenda, isPlanned: Bool) {
      self.duty = duty
      self.isPlanned = isPlanned
      let clock = agenda.scenario.clock
      date = clock.date(of: duty.interval.start)
      position = isPlanned ? agenda.position(of: duty) : nil
      nightMinutes = clock.nightMinutes(of: duty.interval)
      dates = clock.dates(of: duty.interval)
      endTime = clock.local(duty.interval.end).time
      let asked = position.map { agenda.items[$0].handoverMinutes } ?? 0
      handover = min(asked, worker.limits.handover, duty.interval.minutes)
    }

    var interval: Interval { duty.interval }
    var week: IsoWeek { IsoWeek(containing: date) }
    /// When rest after it begins.
    var restStart: Instant { interval.end - handover }
  }

  let agenda: Agenda
  let dossier: Dossier
  /// By start.
  let entries: [Entry]
  /// Runs of duties between two rests of at least `shiftSeparation`, in time order.
  let shifts: [Shift]

  init(of dossier: Dossier, planned: [Duty], in agenda: Agenda) {
    let planned = planned.map { Entry($0, of: dossier.worker, in: agenda, isPlanned: true) }
    self.init(of: dossier, entries: dossier.history + planned, in: agenda)
  }

  private init(of dossier: Dossier, entries: [Entry], in agenda: Agenda) {
    self.agenda = agenda
    self.dossier = dossier
    self.entries = entries.sorted {
      ($0.interval.start, $0.interval.end) < ($1.interval.start, $1.interval.end)
    }
    shifts = Shift.shifts(of: self.entries, gapsUnder: dossier.worker.limits.shiftSeparation)
  }

  /// The line with one more duty of the roster.
  func adding(_ duty: Duty) -> Line {
    let entry = Entry(duty, of: worker, in: agenda, isPlanned: true)
    return Line(of: dossier, entries: entries + [entry], in: agenda)
  }

  var worker: Worker { dossier.worker }
  var limits: Limits { worker.limits }
  var clock: TownClock { agenda.scenario.clock }
  /// Duties of the roster.
  var planned: [Entry] { entries.filter(\.isPlanned) }

  /// The entries date by date, week by week, …: `key` never falls as time goes on.
  func runs<Key: Equatable>(by key: (Entry) -> Key) -> [(key: Key, entries: ArraySlice<Entry>)] {
    var runs: [(key: Key, entries: ArraySlice<Entry>)] = []
    for index in entries.indices {
      let key = key(entries[index])
      if let last = runs.last, last.key == key {
        runs[runs.count - 1].entries = entries[last.entries.startIndex...index]
      } else {
        runs.append((key, entries[index...index]))
      }
    }
    return runs
  }

  /// A breach of `rule` by `entries`; nil if none of them is of the roster, for what is past
  /// cannot be planned otherwise.
  func breach(
    _ rule: Rule, by entries: some Sequence<Entry>, found: Int = 0, limit: Int = 0,
    _ unit: Violation.Unit = .none, subject: String? = nil, _ citation: Citation? = nil
  ) -> Violation? {
    guard entries.contains(where: \.isPlanned) else { return nil }
    return Violation(
      rule, worker: worker.name, duties: entries.map(\.duty), found: found, limit: limit,
      unit: unit, subject: subject, citation: citation)
  }
}
