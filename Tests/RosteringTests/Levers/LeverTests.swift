import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What pulling a lever changes, and what it never does.
struct LeverTests {
  private static let friday = Set([Weekday.friday])

  /// Anna cannot on Fridays, and Bea is with her in all else.
  private func street(
    weeks: Int = 1, absent: [AvailabilityEntry] = [], _ change: (inout Scenario) -> Void = { _ in }
  ) -> Agenda {
    var scenario = streetScenario(
      of: [
        worker(availability: [AvailabilityEntry(.unavailable, .weekdays(Self.friday))] + absent),
        worker("Bea", "jeugdcoach"),
      ], goal: PresenceGoal(rounds: 2, atLeast: 1))
    change(&scenario)
    return Agenda(scenario, Horizon(firstWeek: week("2026-W51"), weekCount: weeks))
  }

  private func openings(_ agenda: Agenda, of name: String = "Anna") -> [Lever.Opening] {
    agenda.levers.compactMap { lever in
      if case .opening(name, let opening) = lever { opening } else { nil }
    }
  }

  private func breaches(_ rule: Rule, by duties: [Duty], _ lever: Lever, _ agenda: Agenda)
    -> Int
  {
    let changed = Agenda(lever.applied(to: agenda.scenario), agenda.horizon)
    return Audit(changed).violations(in: Roster(horizon: agenda.horizon, duties: duties))
      .filter { $0.rule == rule }.count
  }

  // MARK: Availability

  @Test func anOpeningIsWhenThereIsWorkAndSheUsuallyCannot() {
    let found = openings(street(weeks: 2))
    #expect(found.map(\.weekday) == [.friday, .friday])
    #expect(found.map(\.isEvening) == [false, true])
    #expect(found.map(\.span) == [span("13:00–17:00"), span("19:00–23:00")])
    #expect(found[1].dates == [date("2026-12-18"), date("2026-12-25")])
    #expect(openings(street(), of: "Bea").isEmpty)
  }

  @Test func anOpeningLetsHerWorkThenAndAtNoOtherTime() throws {
    let agenda = street()
    let evening = try #require(openings(agenda).last)
    let lever = Lever.opening(worker: "Anna", evening)
    let (late, early) = (round("2026-12-18"), round("2026-12-18", "13:00–17:00"))
    #expect(breaches(.availability, by: [late], lever, agenda) == 0)
    #expect(breaches(.availability, by: [early], lever, agenda) == 1)
    #expect(lever.needsConsent)
  }

  /// An absence has dates: it is a fact, and no lever.
  @Test func anAbsenceStays() throws {
    let day = AvailabilityEntry(.unavailable, .dates(date("2026-12-18"), date("2026-12-18")))
    let agenda = street(weeks: 2, absent: [day])
    #expect(openings(agenda).map(\.dates) == [[date("2026-12-25")], [date("2026-12-25")]])
    #expect(openings(street(absent: [day])).isEmpty)
    let asked = Lever.Opening(
      .friday, isEvening: true, span: span("19:00–23:00"), dates: [date("2026-12-18")])
    let lever = Lever.opening(worker: "Anna", asked)
    #expect(breaches(.availability, by: [round("2026-12-18")], lever, agenda) == 1)
  }

  @Test func absenceInTheNightAfterStaysToo() throws {
    let saturday = AvailabilityEntry(.unavailable, .dates(date("2026-12-19"), date("2026-12-19")))
    let agenda = street(absent: [saturday]) {
      $0.blocks.append(Block(name: "nacht", weekdays: Self.friday, span: span("22:00–02:00")))
    }
    let evening = try #require(openings(agenda).last)
    #expect(evening.span == span("19:00–23:00"))
    let wide = Lever.Opening(
      .friday, isEvening: true, span: span("19:00–02:00"), dates: evening.dates)
    let night = round("2026-12-18", "22:00–02:00")
    let lever = Lever.opening(worker: "Anna", wide)
    #expect(breaches(.availability, by: [night], lever, agenda) == 1)
  }

  @Test func aDayThatIsPinnedFreeIsNoOpening() {
    let agenda = street { $0.pins = [Pin(worker: "Anna", decision: .free(date("2026-12-18")))] }
    #expect(openings(agenda).isEmpty)
  }

  // MARK: Agreements with a worker

  @Test func limitsOfAWorkerGoOneStepFurther() {
    let agenda = street {
      $0.workers[0].personal = PersonalLimits(
        eveningsPerWeek: 2, weekendsPerMonth: 1, latestEnd: time("22:00"))
    }
    #expect(agenda.levers.contains(.evenings(worker: "Anna", perWeek: 3)))
    #expect(agenda.levers.contains(.weekends(worker: "Anna", perMonth: 2)))
    #expect(agenda.levers.contains(.latestEnd(worker: "Anna", time("23:00"))))
    let changed = Lever.evenings(worker: "Anna", perWeek: 3).applied(to: agenda.scenario)
    #expect(changed.workers[0].personal.eveningsPerWeek == 3)
    #expect(changed.workers[0].personal.weekendsPerMonth == 1)
    #expect(changed.workers[1] == agenda.scenario.workers[1])
  }

  @Test func whoHasNoLimitsHasNoSuchLevers() {
    let own = street().levers.filter(\.needsConsent)
    #expect(own.allSatisfy { if case .opening = $0 { true } else { false } })
  }

  // MARK: Crews and goals

  @Test func nobodyGoesAloneForALever() {
    func crews(_ rule: CrewRule) -> [Lever] {
      street { $0.crew = rule }.levers.filter { if case .leastCrew = $0 { true } else { false } }
    }
    #expect(crews(CrewRule(atLeast: 2, atMost: 3)).isEmpty)
    #expect(crews(CrewRule(atLeast: 3, atMost: 3)) == [.leastCrew(.everywhere, 2)])
    // Three of whom each is asked for.
    let mix = [CrewRule.Quota("jongerenwerker", 2), .init("jeugdcoach", 1)]
    #expect(crews(CrewRule(atLeast: 3, atMost: 3, disciplines: mix)).isEmpty)
  }

  @Test func aPostThatGoesWithFewerMayAskForOneLess() {
    func levers(_ rule: CrewRule) -> [Lever] {
      street {
        let post = Post(
          name: "plein", place: "Hatert", date: date("2026-12-18"), span: span("20:00–23:00"),
          crew: rule)
        $0.events = [RiskEvent(name: "markt", posts: [post])]
      }.levers.filter {
        switch $0 {
        case .leastCrew, .wantedCrew: true
        default: false
        }
      }
    }
    #expect(
      levers(CrewRule(atLeast: 2, wanted: 4, atMost: 4))
        == [.wantedCrew(event: "markt", post: "plein", 3)])
    #expect(levers(CrewRule(atLeast: 2, wanted: 2, atMost: 4)).isEmpty)
    #expect(
      levers(CrewRule(atLeast: 3, wanted: 3, atMost: 4))
        == [.leastCrew(.post(event: "markt", post: "plein"), 2)])
  }

  @Test func oneRoundLessTakesNothingElseAway() {
    let agenda = street {
      $0.neighbourhoods[0].goal = PresenceGoal(rounds: 2, evenings: 2, weekend: 1)
    }
    let lever = Lever.rounds(neighbourhood: "Hatert", 1)
    #expect(agenda.levers.contains(lever))
    let goal = lever.applied(to: agenda.scenario).neighbourhoods[0].goal
    #expect((goal.rounds, goal.evenings, goal.weekend) == (1, 1, 1))
    #expect(lever.asksLess)
  }

  @Test func aSmallerCrewHoldsWhereNoOtherIsLaidDown() {
    var scenario = street { $0.crew = CrewRule(atLeast: 3, atMost: 4) }.scenario
    scenario.neighbourhoods.append(
      Neighbourhood(
        name: "Noord", goal: PresenceGoal(rounds: 1), crew: CrewRule(atLeast: 4, atMost: 4)))
    let changed = Lever.leastCrew(.everywhere, 2).applied(to: scenario)
    #expect(changed.neighbourhoods.map { $0.crew?.atLeast } == [2, 4])
    #expect(changed.neighbourhoods[0].crew?.atMost == 4)
  }
}
