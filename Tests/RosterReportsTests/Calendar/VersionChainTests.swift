import RiskCalendar
import RosterReports
import Rostering
import Testing

/// Random chains of versions: a calendar that follows the changes ends equal to the newest.
@Suite struct VersionChainTests {
  /// A thousand, in parts that run beside each other.
  @Test(arguments: 0..<20) func followedToTheNewest(part: Int) throws {
    for seed in part * 50..<part * 50 + 50 {
      var chain = VersionChain(seed: seed)
      let plans = chain.plans()
      for selection in chain.selections {
        let calendars = plans.enumerated().map { index, plan in
          SharedCalendar(
            plan, of: VersionChain.scenario, publication: Publishing.version(index + 1),
            selection: selection, showsNames: chain.showsNames)
        }
        for profile in [CalendarProfile.google, .outlook, .ics] {
          try byHand(calendars, profile, seed)
        }
        try byIdentifiers(calendars, seed)
      }
    }
  }

  private func byHand(
    _ calendars: [SharedCalendar], _ profile: CalendarProfile, _ seed: Int
  ) throws {
    var follower = try #require(Follower(calendars[0].text(profile), profile))
    for (older, newer) in zip(calendars, calendars.dropFirst()) {
      let changes = newer.changes(since: older)
      let hasFollowed = follower.follow(changes.list(profile), changes.file(profile))
      #expect(hasFollowed, "seed \(seed), \(profile)")
      let whole = try #require(Follower(newer.text(profile), profile))
      #expect(follower.counts == whole.counts, "seed \(seed), \(profile)")
    }
  }

  private func byIdentifiers(_ calendars: [SharedCalendar], _ seed: Int) throws {
    var files = [calendars[0].text(.ics)]
    for (older, newer) in zip(calendars, calendars.dropFirst()) {
      files += newer.changes(since: older).file(.ics).map { [$0] } ?? []
      let whole = try #require(CalendarProgram([newer.text(.ics)]))
      #expect(try #require(CalendarProgram(files)).standing == whole.standing, "seed \(seed)")
    }
    // What is read again, and in whatever order, never brings back what was.
    let end = try #require(CalendarProgram(files)).standing
    let again = try #require(CalendarProgram(files + files.reversed()))
    #expect(again.standing == end, "seed \(seed)")
  }

  /// Who missed some versions may follow the changes of all of them at once.
  @Test(arguments: 0..<100) func fromTheFirstToTheLast(seed: Int) throws {
    var chain = VersionChain(seed: seed)
    let plans = chain.plans()
    let ends = [(plans[0], 1), (plans[plans.count - 1], plans.count)].map { plan, number in
      SharedCalendar(
        plan, of: VersionChain.scenario, publication: Publishing.version(number))
    }
    for profile in [CalendarProfile.google, .outlook, .ics] { try byHand(ends, profile, seed) }
    try byIdentifiers(ends, seed)
  }
}

/// Versions of a roster, each with some duties added, moved, cancelled or restored, around the night
/// that clocks go back.
private struct VersionChain {
  static let scenario: Scenario = {
    var scenario = Publishing.scenario
    scenario.workers = ["Amira van Dam", "Anna van Dijk", "=Bram", "Bram", "C; -Ö \"x\""].map {
      Worker(
        name: $0, employer: Publishing.scenario.employers[0], discipline: "jongerenwerker", fte: 1)
    }
    return scenario
  }()

  let showsNames: Bool
  private var random: Dice
  private var duties: [Duty] = []
  private var gone: [Duty] = []
  private static let places = ["Hatert", "Lent, noord", "-Hatert"]

  init(seed: Int) {
    random = Dice(state: UInt64(seed))
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

/// The same numbers for the same seed (SplitMix64, after Steele, Lea and Flood).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...choices.count - 1)]
  }
}
