import RiskCalendar
import RosterReports
import Rostering
import TestSupport

/// Versions of a roster, each with some duties added, moved, cancelled or restored, around the night
/// that clocks go back.
struct VersionChain {
  static let scenario: Scenario = {
    var scenario = Publishing.scenario
    scenario.workers = ["Amira van Dam", "Anna van Dijk", "=Bram", "Bram", "C; -Ö \"x\""].map {
      Worker(
        name: $0, employer: Publishing.scenario.employers[0], discipline: "jongerenwerker", fte: 1)
    }
    return scenario
  }()

  let showsNames: Bool
  private var random: Seeded
  private var duties: [Duty] = []
  private var gone: [Duty] = []
  private static let places = ["Hatert", "Lent, noord", "-Hatert"]

  init(seed: Int) {
    random = Seeded(seed)
    showsNames = random.happens(30)
    for _ in 0..<random.number(1...5) { duties.append(newDuty()) }
  }

  var selections: [SharedCalendar.Selection] {
    [.team, .worker(Self.scenario.workers[0].name), .place(Self.places[0])]
  }

  /// What is published after each version.
  mutating func plans() -> [PublishedPlan] {
    let horizon = Horizon(firstWeek: week("2027-W43"), weekCount: 2)
    var plans: [PublishedPlan] = []
    for number in 0..<random.number(2...5) {
      if number > 0 { for _ in 0..<random.number(0...3) { change() } }
      let roster = Roster(horizon: horizon, duties: duties)
      plans.append(
        (plans.last ?? PublishedPlan()).publishing(
          roster, of: "klein", at: Publishing.first + number * 1440, Publishing.clock))
    }
    return plans
  }

  private mutating func change() {
    switch random.number(1...5) {
    case 1: duties.append(newDuty())
    case 2 where !duties.isEmpty: gone.append(duties.remove(at: anyIndex))
    case 3 where !gone.isEmpty: duties.append(gone.removeLast())
    case 4 where !duties.isEmpty: duties[anyIndex].place = random.pick(Self.places)
    case 5 where !duties.isEmpty: move(anyIndex)
    default: break
    }
  }

  private var anyIndex: Int {
    mutating get { random.number(0...duties.count - 1) }
  }

  private mutating func move(_ index: Int) {
    let minutes = 30 * random.number(-3...3)
    let interval = duties[index].interval
    duties[index].interval = Interval(interval.start + minutes, interval.end + minutes)
  }

  /// Some are in the hour that comes twice, and some are wholly alike.
  private mutating func newDuty() -> Duty {
    let day = date("2027-10-30") + (random.happens(60) ? 0 : random.number(-5...6))
    let start =
      Publishing.clock.instant(day, time("20:00")) + 30 * random.number(0...16)
    return Duty(
      worker: random.pick(Self.scenario.workers.map(\.name)),
      activity: random.pick(["ronde", "=post"]),
      place: random.pick(Self.places), interval: Interval(start, start + 30 * random.number(1...16))
    )
  }
}
