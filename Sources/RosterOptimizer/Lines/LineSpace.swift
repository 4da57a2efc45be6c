import Rostering

/// Every legal line of one worker over a horizon, given by her options, her limits and her past.
final class LineSpace: Sendable {
  let terms: LineTerms
  /// What she may be given, by start.
  let options: [DutyOption]
  /// What her past means when the horizon begins.
  let carriedIn: CarriedIn
  /// The ways to begin the horizon, see `CarriedIn.beginnings`.
  let beginnings: [(shift: Int?, state: LineState)]
  /// The shifts that start on each day.
  let networks: [ShiftNetwork]
  /// Where the shifts of each day begin among those of all days; one more entry marks the end.
  let firstShift: [Int]
  /// By shift of all days: its burden.
  let burdens: [Int32]
  /// The ways to end the shift that began before the horizon, if there is one.
  let openNetwork: ShiftNetwork?
  /// What a line without any duty costs.
  let idleCost: Score
  /// By day: when the first of all shifts from that day on starts, and when the first ends.
  let earliestStarts: [Int]
  let earliestEnds: [Int]
  /// The counters of the week that her lines can reach.
  let counters: CounterNetwork
  /// What outlines of her lines are held against.
  let outlines: OutlineTerms

  convenience init(
    of worker: Worker, _ agenda: Agenda, _ calendar: HorizonCalendar, _ places: Places,
    pricesBurden: Bool = true
  ) {
    let terms = LineTerms(worker, agenda, calendar, places, pricesBurden: pricesBurden)
    self.init(
      terms, DutyOptionFinder(agenda, terms, places).options(), CarriedIn(agenda, terms, places),
      idleCost: Self.idleCost(agenda, terms))
  }

  /// The lines that hold nothing but some of the options of `space`, given in ascending order.
  convenience init(_ space: LineSpace, keeping options: [Int]) {
    self.init(
      space.terms, options.map { space.options[$0] }, space.carriedIn, idleCost: space.idleCost)
  }

  private init(
    _ terms: LineTerms, _ options: [DutyOption], _ carriedIn: CarriedIn, idleCost: Score
  ) {
    var builder = ShiftNetworkBuilder(terms, options)
    let networks = (0..<terms.calendar.dayCount).map { builder.shifts(startingOn: $0) }
    self.networks = networks
    firstShift = networks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.shifts.count) }
    burdens = networks.flatMap { $0.shifts.map { Int32($0.burden) } }
    earliestStarts = Self.earliest(networks.map { $0.shifts.map(\.start) })
    earliestEnds = Self.earliest(networks.map { $0.shifts.map(\.end) })
    openNetwork = carriedIn.openShift.map { builder.shifts(continuing: $0) }
    self.idleCost = idleCost
    beginnings = carriedIn.beginnings(openNetwork, terms)
    var counterBuilder = CounterNetworkBuilder(terms, networks)
    counters = counterBuilder.network(from: beginnings.map { $0.state.counters(on: 0, terms) })
    outlines = OutlineTerms(terms, networks)
    self.terms = terms
    self.options = options
    self.carriedIn = carriedIn
  }

  /// By day: the least of the times of that day and all days after it.
  private static func earliest(_ times: [[Int]]) -> [Int] {
    times.reversed().reduce(into: [LineState.never]) { earliest, times in
      earliest.append(min(earliest[earliest.count - 1], times.min() ?? LineState.never))
    }.reversed()
  }

  private static func idleCost(_ agenda: Agenda, _ terms: LineTerms) -> Score {
    let missed = agenda.items.filter { item in
      guard case .meeting(let meeting) = item.kind else { return false }
      return agenda.scenario.meetings[meeting].attendance == nil
        && agenda.concerns(item, terms.worker)
    }
    let sessions = terms.sessions.minutes.joined().reduce(0, +)
    let weeks = 0..<terms.calendar.weekCount
    return Score(
      must: missed.reduce(0) { $0 + $1.workMinutes } + sessions,
      people: weeks.reduce(0) { $0 + terms.offContract(0, inWeek: $1) })
  }
}

extension LineSpace {
  /// No line has more burden: the most of any duties that do not overlap.
  var mostBurden: Int {
    mostWithoutOverlap(options.map { ($0.start, $0.end, $0.burden) })
  }

  /// What the line of these duties, given as positions among the options by start, costs.
  func cost(of line: [Int]) -> Score {
    let duties = line.map { options[$0] }
    let byWeek = Dictionary(grouping: duties) { terms.calendar.week(of: $0.day) }
    var score = duties.reduce(idleCost) { $0 + $1.cost }
    for (week, duties) in byWeek {
      score.people += terms.offContract(duties.reduce(0) { $0 + $1.work }, inWeek: week)
      score.people -= terms.offContract(0, inWeek: week)
      let sessions = duties.compactMap(\.session).reduce(into: SIMD16<UInt8>()) { $0[$1] += 1 }
      score.must += terms.sessions.surplus(sessions, inWeek: week)
    }
    for (earlier, later) in zip(duties, duties.dropFirst()) {
      let gap = later.start - earlier.end
      let isInShift = gap + earlier.handover < terms.limits.shiftSeparation
      score.people += isInShift ? terms.idle(gap) : 0
    }
    score.people += terms.burdenCost(duties.reduce(0) { $0 + $1.burden })
    return score
  }
}
