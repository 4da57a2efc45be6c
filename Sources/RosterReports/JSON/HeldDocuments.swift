import RiskCalendar
import Rostering

/// A duty that is held of somebody; one that was published with the version that left it so.
struct HeldDutyDocument: Codable {
  var version: Int?
  var id: String?
  var cancelled: Bool?
  var start: String
  var end: String
  var breakMinutes: Int
  var activity: String
  var place: String
  var event: String?

  enum CodingKeys: String, CodingKey {
    case version, id, cancelled, start, end
    case breakMinutes = "break_minutes"
    case activity, place, event
  }

  init(_ duty: Duty, _ clock: TownClock) {
    start = clock.iso8601(duty.interval.start)
    end = clock.iso8601(duty.interval.end)
    breakMinutes = duty.breakMinutes
    activity = duty.activity
    place = duty.place
    event = duty.event
  }

  init(_ state: PersonalData.State, _ clock: TownClock) {
    self.init(state.published.duty, clock)
    version = state.version
    id = state.published.id
    cancelled = state.published.isCancelled
  }
}

/// Totals of weeks that are held of somebody, in minutes.
struct HeldBalanceDocument: Codable {
  var firstWeek: String
  var lastWeek: String
  var workMinutes: Int?
  var restDays: Int?
  /// By kind; a kind that is absent is unknown.
  var nights: [String: Int]
  var eveningMinutes: Int
  var nightMinutes: Int
  var weekendMinutes: Int
  var eventMinutes: Int

  enum CodingKeys: String, CodingKey {
    case firstWeek = "first_week"
    case lastWeek = "last_week"
    case workMinutes = "work_minutes"
    case restDays = "rest_days"
    case nights
    case eveningMinutes = "evening_minutes"
    case nightMinutes = "night_minutes"
    case weekendMinutes = "weekend_minutes"
    case eventMinutes = "event_minutes"
  }

  init(_ balance: Balance) {
    firstWeek = balance.firstWeek.description
    lastWeek = balance.lastWeek.description
    workMinutes = balance.workMinutes
    restDays = balance.restDays
    let counts = BalanceRow.nights.map { ($0.column, balance.nights[$0.kind]) }
    nights = Dictionary(
      uniqueKeysWithValues: counts.compactMap { kind, count in count.map { (kind, $0) } })
    eveningMinutes = balance.burden.evening
    nightMinutes = balance.burden.night
    weekendMinutes = balance.burden.weekend
    eventMinutes = balance.burden.event
  }
}

/// Something that was decided of somebody: work, or a free date.
struct HeldPinDocument: Codable {
  var free: String?
  var work: HeldDutyDocument?

  init(_ pin: Pin, _ clock: TownClock) {
    switch pin.decision {
    case .free(let date): free = date.description
    case .works(let activity, let place, let interval, let breakMinutes):
      work = HeldDutyDocument(
        Duty(
          worker: pin.worker, activity: activity, place: place, interval: interval,
          breakMinutes: breakMinutes), clock)
    }
  }
}

/// A version that somebody published, or whose reason names her.
struct HeldVersionDocument: Codable {
  var version: Int
  var moment: String
  var author: String
  var reason: String

  init(_ publication: Publication, _ clock: TownClock) {
    version = publication.number
    moment = clock.iso8601(publication.moment)
    author = publication.author
    reason = publication.reason
  }
}
