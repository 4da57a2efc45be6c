import RiskCalendar
import RosterOptimizer
import Rostering
import Testing

/// What is said to help most, and whether it does.
struct LeverSearchTests {
  /// A pair of both disciplines on Friday evening, where Bea is the only youth coach and cannot.
  private func pair(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    let bea = worker(
      "Bea", "jeugdcoach", availability: [AvailabilityEntry(.unavailable, .weekdays([.friday]))])
    return agenda([worker(), bea]) { scenario in
      addRounds(
        to: &scenario, PresenceGoal(rounds: 1, weight: 3), on: [.friday], ["19:00–23:00"],
        crew: CrewRule(disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 1)]))
      change(&scenario)
    }.scenario
  }

  private func search(
    _ scenario: Scenario, weeks: Int = 1, most: Int = 6
  ) throws -> LeverFindings {
    try LeverSearch(
      scenario, Horizon(firstWeek: week("2026-W51"), weekCount: weeks), limits: .init(most: most)
    ).run()
  }

  private let friday = Lever.opening(
    worker: "Bea",
    Lever.Opening(
      .friday, isEvening: true, span: span("19:00–23:00"), dates: [date("2026-12-18")]))

  @Test func theLeverThatIsMissingIsFound() throws {
    let findings = try search(pair())
    let coach = Lever.hire(employer: "Welzijn", discipline: "jeugdcoach", fte: 0.5)
    #expect(findings.helps.map(\.lever) == [friday, coach])
    let gain = try #require(findings.helps.first?.gain)
    #expect(gain.certain == Score(must: 0, presence: 30))
    #expect(gain.isExact)
    #expect(gain.isRepeatable)
    #expect(gain.found.neighbourhoods.map(\.place) == ["Hatert"])
    #expect(gain.found.presence == 4 * 60)
    // Another youth worker makes no pair, and one round less is nothing to anybody.
    #expect(findings.vain.isEmpty)
    #expect(findings.useless > 0)
    #expect(!findings.isComplete)
    #expect(!findings.isInterrupted)
  }

  @Test func whatMustBeDoneComesFirst() throws {
    let scenario = pair { scenario in
      scenario.workers.append(
        worker("Cor", availability: [AvailabilityEntry(.unavailable, .weekdays([.tuesday]))]))
      scenario.events = [
        RiskEvent(
          name: "kerst",
          posts: [
            post("15", "12:00–13:00", crew: CrewRule(atLeast: 2, wanted: 3, atMost: 3))
          ])
      ]
    }
    let findings = try search(scenario)
    #expect(findings.base.verdict.score.must == 60)
    #expect(findings.helps.map(\.gain.certain.must) == [60, 60, 60, 0])
    // A youth coach more does both.
    #expect(findings.helps.map(\.gain.certain.presence) == [30, 0, 0, 30])
    #expect(findings.helps.last?.lever == friday)
  }

  @Test func nothingHelpsWhereNobodyCan() throws {
    // Nobody knows first aid, and no lever teaches it: what looked good is tried in vain.
    let scenario = pair { $0.neighbourhoods[0].crew?.skills = [.init("ehbo", 1)] }
    let findings = try search(scenario)
    #expect(findings.helps.isEmpty)
    #expect(
      findings.tried + findings.untried + findings.useless
        == findings.base.agenda.levers.count)
  }

  @Test func whereAllIsThereNothingIsTried() throws {
    let findings = try search(pair { $0.workers[1].availability = [] })
    #expect(findings.isComplete)
    #expect(findings.helps.isEmpty)
    #expect(findings.untried + findings.useless == 0)
  }

  @Test func whoStopsTheSearchGetsTheRosterAtLeast() throws {
    let horizon = Horizon(firstWeek: week("2026-W51"))
    let findings = try LeverSearch(pair(), horizon).run(isCancelled: { true })
    #expect(findings.isInterrupted)
    #expect(findings.base.verdict.isLegal)
    #expect(findings.helps.isEmpty)
  }

  @Test func noMoreAreTriedThanAsked() throws {
    let findings = try search(ScarceTeam.scenario, most: 2)
    #expect(findings.tried == 2)
    #expect(findings.untried > 0)
  }

  // MARK: Promises

  /// Whoever plans the changed scenario by itself gets what was promised, hour by hour.
  @Test func promisesOfAWeekAreKept() throws {
    let findings = try search(ScarceTeam.scenario)
    #expect(findings.helps.count >= 3)
    for help in findings.helps {
      let changed = Agenda(
        help.lever.applied(to: ScarceTeam.scenario), findings.base.agenda.horizon)
      let planned = try RosterOptimizer(changed).plan()
      let found = help.gain.found
      #expect(hours(planned) - hours(findings.base) == found.presence, "\(help.lever)")
      guard !help.lever.asksLess else { continue }
      let (before, after) = (findings.base.verdict.score, planned.verdict.score)
      #expect(help.gain.isRepeatable)
      #expect(found.points == before.presence - after.presence, "\(help.lever)")
      if case .hire = help.lever { continue }
      #expect(found.must == before.must - after.must, "\(help.lever)")
    }
  }

  /// Minutes of rounds that are held.
  private func hours(_ planned: PlannedRoster) -> Int {
    let rounds = planned.agenda.items.filter {
      if case .round = $0.kind { true } else { false }
    }
    return rounds.reduce(0) { sum, round in
      let isHeld = planned.roster.duties.contains {
        $0.activity == round.activity && $0.place == round.place && $0.interval == round.interval
      }
      return isHeld ? sum + round.interval.minutes : sum
    }
  }

  /// Over several weeks at least so much is certain, however well both are planned.
  @Test func promisesOfSeveralWeeksAreKept() throws {
    let findings = try search(ScarceTeam.scenario, weeks: 2, most: 3)
    let limits = RosterOptimizer.Limits(time: 1)
    let base = try RosterOptimizer(findings.base.agenda, limits: limits).plan().verdict.score
    #expect(!findings.helps.isEmpty)
    for help in findings.helps where !help.lever.asksLess {
      #expect(!help.gain.isRepeatable)
      let changed = Agenda(
        help.lever.applied(to: ScarceTeam.scenario), findings.base.agenda.horizon)
      let planned = try RosterOptimizer(changed, limits: limits).plan().verdict.score
      if help.gain.certain.must > 0 {
        #expect(base.must - planned.must >= help.gain.certain.must, "\(help.lever)")
      } else {
        #expect(base.presence - planned.presence >= help.gain.certain.presence, "\(help.lever)")
      }
    }
  }
}
