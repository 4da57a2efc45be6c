import RiskCalendar
import RosterEngine
import Rostering

/// The rostering problem as the search sees it: a space of lines for every worker, and the work
/// that couples them.
struct RosterProblem: Sendable {
  /// A round or post: a crew or nobody.
  struct CrewedWork: Sendable {
    /// Position in `agenda.items`.
    let item: Int
    let rule: CrewRule
    /// Person-minutes of shortage per missing person: 0 for a round.
    let shortage: Int
    /// For each member quota of the rule: how many, and which workers count.
    let quotas: [(count: Int, workers: Set<Int>)]
  }

  /// A meeting that only some attend.
  struct SharedMeeting: Sendable {
    let item: Int
    let attendance: Int
    /// Person-minutes of shortage per missing person.
    let shortage: Int
  }

  /// The rounds of a kind that a neighbourhood should have in a week, or while an event lasts in it.
  struct Goal: Sendable {
    let neighbourhood: Int
    let week: Int
    let event: String?
    let kind: PresenceGoal.Kind
    /// Points of the first, second, … round.
    let steps: [Int]
    /// Positions in `agenda.items`.
    let rounds: [Int]
    /// Rounds that must be there, and person-minutes of shortage for each that is not.
    let atLeast: Int
    let shortage: Int
  }

  let agenda: Agenda
  let calendar: HorizonCalendar
  let spaces: [LineSpace]
  let crewed: [CrewedWork]
  let sharedMeetings: [SharedMeeting]
  let goals: [Goal]
  /// Rounds of which at most one may be held, as positions in `agenda.items`.
  let exclusive: [[Int]]
  /// What workers carry together, and what lines do not pay for themselves.
  let sharedBurdens: [SharedBurden]
  /// Costs of a level are whole multiples of this, so bounds may be rounded up to one.
  let granules: Score

  /// Where the price of burden stands.
  enum BurdenPricing {
    /// Each line pays for its own: the strongest relaxation.
    case onLines
    /// In common rows, so that lines are quicker to price: nearly as strong.
    case inCommon
    /// Nowhere: somebody else sees to it.
    case elsewhere

    func shared(_ agenda: Agenda) -> [SharedBurden] {
      switch self {
      case .onLines: SharedBurden.ofEmployers(agenda)
      case .inCommon: SharedBurden.ofEmployers(agenda) + SharedBurden.ofWorkers(agenda)
      case .elsewhere: []
      }
    }
  }

  /// The problem of `agenda`; line spaces that are known need not be made.
  init(_ agenda: Agenda, burden: BurdenPricing = .onLines, known: KnownSpaces? = nil) {
    let calendar = HorizonCalendar(agenda)
    let places = Places(agenda)
    let workers = agenda.scenario.workers
    let known = known?.spaces(on: agenda) ?? workers.map { _ in nil }
    let spaces = concurrently(workers.count, threads: 2) { number in
      known[number]
        ?? LineSpace(
          of: workers[number], agenda, calendar, places, pricesBurden: burden == .onLines)
    }
    let parts = CouplingFinder(agenda: agenda, calendar: calendar)
    self.agenda = agenda
    self.calendar = calendar
    self.spaces = spaces
    crewed = parts.crewed()
    sharedMeetings = parts.sharedMeetings()
    goals = parts.goals()
    exclusive = parts.exclusive()
    sharedBurdens = burden.shared(agenda)
    granules = Granularity(agenda, spaces, goals, sharedBurdens).granules
  }
}

extension RosterProblem {
  /// What the pins decide.
  var pinned: [Decision] {
    agenda.scenario.pins.compactMap { pin in
      guard let duty = agenda.duty(of: pin),
        let worker = agenda.scenario.workers.firstIndex(where: { $0.name == pin.worker }),
        let item = agenda.position(of: duty),
        let option = spaces[worker].options.firstIndex(where: { $0.item == item })
      else { return nil }
      return .option(worker: worker, option: option, taken: true)
    }
  }

  /// By worker: her duties in a roster, as positions among her options; nil if one is none of them.
  func lines(of roster: Roster) -> [[Int]]? {
    let lines = agenda.scenario.workers.enumerated().map { worker, person -> [Int]? in
      let numbers = Dictionary(
        spaces[worker].options.enumerated().map { ($0.element.item, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      let duties = roster.duties.filter { $0.worker == person.name }
      let found = duties.compactMap { agenda.position(of: $0).flatMap { numbers[$0] } }
      return found.count == duties.count ? found.sorted() : nil
    }
    let whole = lines.compactMap(\.self)
    return whole.count == lines.count ? whole : nil
  }

  /// By worker: the options that pins demand.
  var demanded: [[Int]] {
    pinned.reduce(into: Array(repeating: [], count: spaces.count)) { demanded, decision in
      if case .option(let worker, let option, true) = decision { demanded[worker].append(option) }
    }
  }
}

/// Finds in an agenda what couples workers.
struct CouplingFinder {
  let agenda: Agenda
  let calendar: HorizonCalendar
  private var scenario: Scenario { agenda.scenario }

  init(agenda: Agenda, calendar: HorizonCalendar) {
    self.agenda = agenda
    self.calendar = calendar
  }

  func crewed() -> [RosterProblem.CrewedWork] {
    agenda.items.indices.compactMap { position in
      let item = agenda.items[position]
      guard let rule = agenda.crew(of: item) else { return nil }
      var shortage = 0
      if case .post = item.kind { shortage = item.workMinutes }
      return RosterProblem.CrewedWork(
        item: position, rule: rule, shortage: shortage, quotas: quotas(rule))
    }
  }

  private func quotas(_ rule: CrewRule) -> [(count: Int, workers: Set<Int>)] {
    let workers = scenario.workers
    let disciplines = rule.disciplines.map { quota in
      (quota.count, Set(workers.indices.filter { workers[$0].discipline == quota.name }))
    }
    let skills = rule.skills.map { quota in
      (quota.count, Set(workers.indices.filter { workers[$0].skills.contains(quota.name) }))
    }
    return disciplines + skills
  }

  func sharedMeetings() -> [RosterProblem.SharedMeeting] {
    agenda.items.indices.compactMap { position in
      guard case .meeting(let meeting) = agenda.items[position].kind,
        let attendance = scenario.meetings[meeting].attendance
      else { return nil }
      return RosterProblem.SharedMeeting(
        item: position, attendance: attendance, shortage: agenda.items[position].workMinutes)
    }
  }

  func goals() -> [RosterProblem.Goal] {
    agenda.presenceAsked.flatMap { ask in
      PresenceGoal.Kind.allCases.compactMap { goal(ask, $0) }
    }
  }

  private func goal(_ ask: PresenceAsk, _ kind: PresenceGoal.Kind) -> RosterProblem.Goal? {
    let steps = ask.goal.steps(kind)
    let atLeast = kind == .any ? ask.goal.atLeast : 0
    guard !steps.isEmpty || atLeast > 0 else { return nil }
    return RosterProblem.Goal(
      neighbourhood: ask.neighbourhood, week: calendar.week(of: calendar.day(of: ask.week.monday)),
      event: ask.event, kind: kind, steps: steps, rounds: rounds(ask, kind), atLeast: atLeast,
      shortage: ask.shortage)
  }

  private func rounds(_ ask: PresenceAsk, _ kind: PresenceGoal.Kind) -> [Int] {
    agenda.items.indices.filter { position in
      let item = agenda.items[position]
      guard case .round(ask.neighbourhood) = item.kind, ask.dates.contains(item.date)
      else { return false }
      switch kind {
      case .any: return true
      case .evening: return item.interval.end > calendar.eveningStart(of: item.date)
      case .weekend: return item.date.weekday.isWeekend
      }
    }
  }

  func exclusive() -> [[Int]] {
    let rounds = agenda.items.indices.filter { position in
      guard case .round(let n) = agenda.items[position].kind else { return false }
      return !agenda.allowsTwice(in: n, on: agenda.items[position].date)
    }
    let byPlaceAndDate = Dictionary(grouping: rounds) { position in
      [agenda.items[position].place, agenda.items[position].date.description]
    }
    return byPlaceAndDate.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}
