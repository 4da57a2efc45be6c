import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What a lever is said to give, from two rosters made by hand.
struct GainTests {
  /// Hatert and Noord, to one worker each round; a round in Hatert is worth 20 points and 16, one in
  /// Noord 10.
  private var town: Scenario {
    var scenario = streetScenario(
      of: [worker(), worker("Bea")], crew: CrewRule(atLeast: 1, atMost: 2),
      goal: PresenceGoal(rounds: 2, weight: 2))
    scenario.neighbourhoods.append(Neighbourhood(name: "Noord", goal: PresenceGoal(rounds: 1)))
    return scenario
  }

  private func noord(_ day: String) -> Duty {
    duty(day, "19:00–23:00", "straatronde", at: "Noord", by: "Anna")
  }

  /// What `lever` gives for certain where both rosters are the best, unless bounds say otherwise.
  private func gain(
    _ lever: Lever, _ scenario: Scenario, from old: [Duty], to new: [Duty], least: Score? = nil
  ) -> Gain? {
    let base = proven(old, scenario)
    let gain = Gain(
      lever, from: base, to: proven(new, lever.applied(to: scenario)),
      least: least ?? base.verdict.score)
    return gain.isCertain ? gain : nil
  }

  private func proven(_ duties: [Duty], _ scenario: Scenario) -> PlannedRoster {
    planned(duties, scenario, bound: planned(duties, scenario).verdict.score)
  }

  private let more = Lever.evenings(worker: "Anna", perWeek: 3)

  @Test func moreRoundsAreHoursAndPoints() throws {
    let found = try #require(
      gain(
        more, town, from: [round("2026-12-14")],
        to: [round("2026-12-14"), round("2026-12-15"), noord("2026-12-16")]))
    #expect(found.certain == Score(must: 0, presence: 26))
    #expect(found.found.presence == 8 * 60)
    #expect(found.found.neighbourhoods.map(\.place) == ["Hatert", "Noord"])
    #expect(found.found.neighbourhoods.map(\.minutes) == [240, 240])
    #expect(found.isExact)
    #expect(found.isRepeatable)
  }

  @Test func nothingMoreIsNoGain() {
    #expect(gain(more, town, from: [round("2026-12-14")], to: [round("2026-12-15")]) == nil)
    #expect(gain(more, town, from: [round("2026-12-14")], to: [noord("2026-12-15")]) == nil)
  }

  /// Nobody is happier because a round that was missed is not asked for any more.
  @Test func aGoalThatIsTakenAwayIsNoGain() {
    let less = Lever.rounds(neighbourhood: "Hatert", 1)
    let duties = [round("2026-12-14")]
    #expect(planned(duties, town).verdict.score.presence == 26)
    #expect(planned(duties, less.applied(to: town)).verdict.score.presence == 10)
    #expect(gain(less, town, from: duties, to: duties) == nil)
  }

  @Test func whatOthersGetForIsAGainWithItsPrice() throws {
    let less = Lever.rounds(neighbourhood: "Hatert", 1)
    let found = try #require(
      gain(
        less, town, from: [round("2026-12-14"), round("2026-12-15")],
        to: [round("2026-12-14"), noord("2026-12-15")]))
    #expect(found.certain.presence == 10)
    #expect(found.found.presence == 0)
    #expect(found.found.neighbourhoods.map(\.place) == ["Noord", "Hatert"])
    #expect(found.found.neighbourhoods.map(\.minutes) == [240, -240])
  }

  /// Of goals that only the changed scenario has, the bound says nothing.
  @Test func askingLessOfARosterThatMayNotBeTheBestIsNoGain() {
    let less = Lever.rounds(neighbourhood: "Hatert", 1)
    let (old, new) = (
      [round("2026-12-14"), round("2026-12-15")], [round("2026-12-14"), noord("2026-12-15")]
    )
    #expect(gain(less, town, from: old, to: new, least: Score(presence: 9)) == nil)
  }

  // MARK: Certainty

  @Test func onlyWhatNoOtherRosterHasIsCertain() throws {
    let (old, new) = ([round("2026-12-14")], [round("2026-12-14"), round("2026-12-15")])
    // The best without the lever may miss 20 points, not 26.
    let found = try #require(gain(more, town, from: old, to: new, least: Score(presence: 20)))
    #expect(found.certain == Score(must: 0, presence: 10))
    #expect(found.found.points == 16)
    #expect(!found.isExact)
    #expect(gain(more, town, from: old, to: new, least: Score(presence: 10)) == nil)
  }

  @Test func severalWeeksCanBePlannedInOtherWays() {
    let base = planned([], town, weeks: 2, bound: Score(presence: 92))
    let changed = planned([noord("2026-12-15")], more.applied(to: town), weeks: 2, bound: Score())
    let found = Gain(more, from: base, to: changed, least: base.verdict.score)
    #expect(found.certain.presence == 10)
    #expect(!found.isRepeatable)
  }

  // MARK: Work that must be done

  /// A post on Wednesday evening for two people.
  private var market: Scenario {
    var scenario = town
    let post = Post(
      name: "plein", place: "Centrum", date: date("2026-12-16"), span: span("19:00–22:00"),
      crew: CrewRule(atLeast: 1, wanted: 2, atMost: 2))
    scenario.events = [RiskEvent(name: "markt", posts: [post])]
    return scenario
  }

  private func plein(_ worker: String) -> Duty {
    var duty = duty("2026-12-16", "19:00–22:00", "plein", at: "Centrum", by: worker)
    duty.event = "markt"
    return duty
  }

  @Test func obligatoryWorkGoesFirstAndTellsWhatItCosts() throws {
    let found = try #require(
      gain(
        more, market, from: [plein("Anna"), round("2026-12-15")],
        to: [plein("Anna"), plein("Bea")]))
    #expect(found.certain == Score(must: 180, presence: -20))
    #expect(found.found.works.map(\.place) == [Gain.Work(activity: "plein", place: "Centrum")])
    #expect(found.found.neighbourhoods.map(\.minutes) == [-240])
    #expect(gain(more, market, from: [plein("Anna")], to: [round("2026-12-15")]) == nil)
  }

  @Test func peopleWhoAreNotAskedForAnyMoreAreNoGain() {
    let less = Lever.wantedCrew(event: "markt", post: "plein", 1)
    let duties = [plein("Anna")]
    #expect(planned(duties, market).verdict.score.must == 180)
    #expect(planned(duties, less.applied(to: market)).verdict.score.must == 0)
    #expect(gain(less, market, from: duties, to: duties) == nil)
  }

  /// A recruit who misses the meeting leaves no more undone than there was without her.
  @Test func whatIsAskedOfARecruitIsNoLoss() throws {
    var scenario = town
    var meeting = Meeting(
      name: "overleg", place: "kantoor", days: .weekly([.tuesday]), span: span("10:00–11:00"),
      workers: ["Anna", "Bea"])
    meeting.audience = Audience()
    scenario.meetings = [meeting]
    let both = ["Anna", "Bea"].map {
      duty("2026-12-15", "10:00–11:00", "overleg", at: "kantoor", by: $0)
    }
    let hire = Lever.hire(employer: "Welzijn", discipline: "jongerenwerker", fte: 0.5)
    let extra = round("2026-12-17", by: "Extra jongerenwerker")
    #expect(planned(both + [extra], hire.applied(to: scenario)).verdict.score.must == 60)
    let found = try #require(gain(hire, scenario, from: both, to: both + [extra]))
    #expect(found.certain == Score(must: 0, presence: 20))
  }
}
