import RiskCalendar
public import Rostering

/// Rosters that follow each other as a team's do: some duties change, some go, some come.
public struct RosterChain {
  private var random: Seeded
  private var past: [Roster] = []

  /// The rosters of a seed.
  public init(_ seed: Int) {
    random = Seeded(seed)
  }

  /// The next roster, of one to three weeks, once `plan` is published; now and then it is an earlier one.
  public mutating func next(after plan: PublishedPlan) -> Roster {
    let roster = past.isEmpty || !random.happens(15) ? changed(plan) : random.pick(past)
    past.append(roster)
    return roster
  }

  private mutating func changed(_ plan: PublishedPlan) -> Roster {
    let first = week("2026-W51") + random.number(0...3)
    let horizon = Horizon(firstWeek: first, weekCount: random.number(1...3))
    var duties: [Duty] = []
    for duty in plan.roster(of: horizon, .amsterdam).duties where !random.happens(15) {
      duties.append(random.happens(25) ? changed(duty) : duty)
    }
    for _ in 0..<random.number(0...6) { duties.append(new(in: horizon)) }
    // Nobody starts twice at once.
    let starts = Dictionary(duties.map { ("\($0.worker) \($0.interval.start)", $0) }) { $1 }
    return Roster(
      horizon: horizon, duties: starts.values.sorted { $0.id < $1.id })
  }

  private mutating func changed(_ duty: Duty) -> Duty {
    var other = duty
    switch random.number(1...5) {
    case 1: other.interval = interval(on: TownClock.amsterdam.date(of: duty.interval.start))
    case 2: other.place = random.pick(Self.places)
    case 3: other.activity = random.pick(Self.activities)
    case 4: other.breakMinutes = random.number(0...30)
    default: other.worker = random.pick(Self.workers)
    }
    return other
  }

  private mutating func new(in horizon: Horizon) -> Duty {
    Duty(
      worker: random.pick(Self.workers), activity: random.pick(Self.activities),
      place: random.pick(Self.places), interval: interval(on: random.pick(horizon.dates)),
      breakMinutes: random.number(0...1) * 30, event: random.happens(10) ? "Jaarwisseling" : nil)
  }

  /// One to eight hours that start at a full hour of the date.
  private mutating func interval(on date: CivilDate) -> Interval {
    let start = TownClock.amsterdam.day(date).start + 60 * random.number(0...23)
    return Interval(start, start + 60 * random.number(1...8))
  }

  private static let workers = ["Anna", "Bram", "Çelik Ö.", "Dewi"]
  private static let activities = ["straatronde", "coaching", "kantoor"]
  private static let places = ["Hatert", "Dukenburg", "Basis"]
}
