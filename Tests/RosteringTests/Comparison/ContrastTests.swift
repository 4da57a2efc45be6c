import RiskCalendar
import Rostering
import TestSupport
import Testing

/// How one roster differs from that of a base.
@Suite struct ContrastTests {
  private let team = [worker("Anna"), worker("Bram")]

  @Test func dutiesDifferByWorkerActivityPlaceAndTimes() {
    let base = [
      duty("2026-12-14", "09:00–12:00"), duty("2026-12-15", "09:00–12:00", by: "Bram"),
      duty("2026-12-16", "09:00–12:00"),
    ]
    let variant = [
      duty("2026-12-14", "09:00–12:00", breakMinutes: 30),
      duty("2026-12-15", "09:00–12:00", at: "Elders", by: "Bram"),
      duty("2026-12-16", "09:00–12:00", "overleg"),
    ]
    let scenario = scenario(of: team)
    let changes = contrast(planned(base, scenario), planned(variant, scenario)).changes
    #expect(changes.new == Array(variant.dropFirst()))
    #expect(changes.gone == Array(base.dropFirst()))
    #expect(changes.workers == ["Anna", "Bram"])
  }

  /// The same on the clock, but an hour longer in the night in which the clock goes back.
  @Test func dutiesOverMidnightDifferByInstants() {
    let scenario = scenario(of: team)
    let night = duty("2026-10-24", "22:00–04:00")
    let shorter = Duty(
      worker: "Anna", activity: night.activity, place: night.place,
      interval: Interval(night.interval.start, night.interval.end - 60))
    let base = planned([night], scenario, from: "2026-W43")
    #expect(night.interval.minutes == 7 * 60)
    #expect(contrast(base, base).changes.new.isEmpty)
    let changes = contrast(base, planned([shorter], scenario, from: "2026-W43")).changes
    #expect((changes.new, changes.gone, changes.workers) == ([shorter], [night], ["Anna"]))
  }

  @Test func whoIsOnOneSideOnlyHasAnotherLine() {
    let base = planned([duty("2026-12-14", "09:00–12:00")], scenario(of: team))
    let dutyOfCato = duty("2026-12-14", "09:00–12:00", by: "Cato")
    let contrast = contrast(
      base, planned([dutyOfCato], scenario(of: [worker("Bram"), worker("Cato")])))
    #expect(contrast.changes.workers == ["Anna", "Cato"])
    #expect(contrast.figures.employers.map(\.employer) == ["Welzijn", "Gemeente"])
  }

  @Test func openWorkIsWhatMustBeDone() {
    var scenario = streetScenario(of: team, goal: PresenceGoal(rounds: 3, atLeast: 1, weight: 2))
    scenario.meetings = [
      Meeting(
        name: "overleg", place: "Basis", days: .weekly([.monday]), span: span("10:00–11:30"),
        workers: ["Anna", "Bram"])
    ]
    let meeting = duty("2026-12-14", "10:00–11:30", "overleg")
    let figures = RosterFigures(of: planned([meeting], scenario))
    #expect(figures.openWork.map(\.kind) == [.obligatoryRounds, .meeting])
    #expect(figures.shortMinutes == 480 + 90)
    #expect(figures.shortMinutes == figures.planned.verdict.score.must)
    #expect(figures.openStandby == nil)
  }

  @Test func impossibleVariantsKeepTheirPlace() {
    let base = planned([], scenario(of: team))
    var pinned = scenario(of: team)
    pinned.name = "vast"
    let pin = Pin(worker: "Anna", decision: .free(date("2026-12-14")))
    let comparison = Comparison(
      of: base,
      with: [
        .impossible(Agenda(pinned, base.agenda.horizon), pins: [pin], violations: []),
        .planned(base),
      ])
    #expect(comparison.variants.map(\.name) == ["vast", "test"])
    #expect(comparison.variants.map { $0.contrast == nil } == [true, false])
  }
}

/// Whether a better search might turn a difference round.
@Suite struct CertaintyTests {
  /// A roster that costs `reached`, where no roster costs less than `bound`.
  private func planned(_ reached: Score, _ bound: Score?) -> PlannedRoster {
    var verdict = verdict(on: [], scenario(of: [worker()]))
    verdict.score = reached
    let horizon = Horizon(firstWeek: week("2026-W51"))
    return PlannedRoster(
      agenda: Agenda(scenario(of: [worker()]), horizon),
      roster: Roster(horizon: horizon, duties: []), verdict: verdict,
      proof: bound.map { Proof(bound: $0, ending: .timeLimit) })
  }

  private func uncertain(
    _ base: (reached: Int, bound: Int), _ variant: (reached: Int, bound: Int)
  ) -> Set<Level> {
    contrast(
      planned(Score(presence: base.reached), Score(presence: base.bound)),
      planned(Score(presence: variant.reached), Score(presence: variant.bound))
    ).uncertain
  }

  @Test func provenRostersAreCertain() {
    #expect(uncertain((20, 20), (30, 30)) == [])
    #expect(uncertain((20, 20), (20, 20)) == [])
  }

  @Test func aDifferenceSmallerThanWhatIsUnprovenIsNot() {
    #expect(uncertain((20, 20), (30, 15)).contains(.presence))
    #expect(uncertain((20, 20), (30, 20)).contains(.presence))
    #expect(uncertain((30, 10), (20, 20)).contains(.presence))
    #expect(uncertain((20, 15), (20, 20)).contains(.presence))
  }

  /// What people pay for another presence is not known.
  @Test func rangesThatAreApartAreCertainButNotWhatComesAfter() {
    #expect(uncertain((20, 20), (30, 21)) == [.people])
    #expect(uncertain((29, 25), (20, 10)) == [.people])
  }

  @Test func withoutAProofNothingIsCertain() {
    let proven = planned(Score(must: 3), Score(must: 3))
    #expect(contrast(proven, planned(Score(must: 5), nil)).uncertain == Set(Level.allCases))
    #expect(planned(Score(must: 5), nil).range(.must) == CostRange(bound: nil, cost: 5))
  }

  /// A bound of a level on which a roster is not yet the best may lie above what it reaches.
  @Test func aBoundIsNeverMoreThanWhatIsReached() {
    #expect(CostRange(bound: 7, cost: 5).bound == 5)
    #expect(CostRange(bound: 7, cost: 5).isClosed)
  }
}
