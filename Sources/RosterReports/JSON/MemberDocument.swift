import RiskCalendar
import Rostering

/// What a scenario says of one worker.
struct MemberDocument: Codable {
  struct AvailabilityDocument: Codable {
    var state: String
    /// Weekdays by number, Monday first; absent for an entry on dates.
    var weekdays: [Int]?
    var firstDate: String?
    var lastDate: String?
    var from: String?
    var to: String?
    var creditMinutes: Int

    enum CodingKeys: String, CodingKey {
      case state, weekdays
      case firstDate = "first_date"
      case lastDate = "last_date"
      case from, to
      case creditMinutes = "credit_minutes"
    }

    init(_ entry: AvailabilityEntry) {
      state = "\(entry.state)"
      switch entry.days {
      case .weekdays(let weekdays): self.weekdays = weekdays.map(\.rawValue).sorted()
      case .dates(let first, let last):
        (firstDate, lastDate) = (first.description, last.description)
      }
      from = entry.span?.start.description
      to = entry.span?.end.description
      creditMinutes = entry.creditMinutes
    }
  }

  var employer: String
  var discipline: String
  var fte: Double
  var contractMinutes: Int
  var hourlyWageCents: Int?
  var skills: [String]
  var homes: [String]
  var eveningsPerWeek: Int?
  var weekendsPerMonth: Int?
  var latestEnd: String?
  var restDay: Int
  var worksOnRestDay: Bool
  var ownRules: [CitationDocument]
  var openingBurdenMinutes: Int
  var availability: [AvailabilityDocument]
  /// Obligations that name her, or a group she is in.
  var obligations: [String]

  enum CodingKeys: String, CodingKey {
    case employer, discipline, fte
    case contractMinutes = "contract_minutes"
    case hourlyWageCents = "hourly_wage_cents"
    case skills, homes
    case eveningsPerWeek = "evenings_per_week"
    case weekendsPerMonth = "weekends_per_month"
    case latestEnd = "latest_end"
    case restDay = "rest_day"
    case worksOnRestDay = "works_on_rest_day"
    case ownRules = "own_rules"
    case openingBurdenMinutes = "opening_burden_minutes"
    case availability, obligations
  }

  init(_ worker: Worker, in scenario: Scenario) {
    employer = worker.employer
    discipline = worker.discipline
    fte = worker.fte
    contractMinutes = worker.contractMinutes
    hourlyWageCents = worker.hourlyWage
    skills = worker.skills.sorted()
    homes = worker.homes.sorted()
    eveningsPerWeek = worker.personal.eveningsPerWeek
    weekendsPerMonth = worker.personal.weekendsPerMonth
    latestEnd = worker.personal.latestEnd?.description
    restDay = worker.personal.restDay.rawValue
    worksOnRestDay = worker.personal.worksOnRestDay
    ownRules = (worker.rules?.provisions ?? []).map { CitationDocument($0.citation) }
    openingBurdenMinutes = worker.openingBurden
    availability = worker.availability.map(AvailabilityDocument.init)
    obligations =
      scenario.meetings.filter { $0.workers.contains(worker.name) }.map(\.name)
      + scenario.sessions.filter { $0.weeklyMinutes[worker.name] != nil }.map(\.name)
  }
}
