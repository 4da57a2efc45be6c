import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Why is nobody in Hatert on Friday?
@Suite struct OpenRoundsTests {
  private let mixed = CrewRule(disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 1)])

  /// A team that goes out in pairs of both disciplines, on these days only.
  private func scenario(
    _ team: [Worker], on weekdays: Set<Weekday> = [.friday],
    goal: PresenceGoal = PresenceGoal(rounds: 1)
  ) -> Scenario {
    var scenario = streetScenario(of: team, crew: mixed, goal: goal)
    scenario.blocks = [Block(name: "avond", weekdays: weekdays, span: span("19:00–23:00"))]
    return scenario
  }

  private func away(_ weekdays: Set<Weekday>) -> [AvailabilityEntry] {
    [AvailabilityEntry(.unavailable, .weekdays(weekdays))]
  }

  @Test func theRulesSayWhatStandsInTheWay() throws {
    let team = [
      worker("Anna"), worker("Bram", personal: PersonalLimits(latestEnd: time("22:00"))),
      worker("Cato", "jeugdcoach", availability: away([.friday])),
    ]
    let open = verdict(on: [], scenario(team)).openWork
    let round = try #require(open.first)
    #expect(open.count == 1)
    #expect(round.kind == .rounds(.any))
    #expect(round.activity == "straatronde")
    #expect(round.place == "Hatert")
    #expect(round.week == week("2026-W51"))
    #expect(round.missing == 1)
    #expect(round.cost == 10)
    #expect(round.occasion == interval("2026-12-18", "19:00–23:00"))
    #expect(round.obstacles.map(\.worker) == ["Anna", "Bram", "Cato"])
    #expect(
      round.obstacles.map { $0.violations.map(\.rule) } == [[], [.latestEnd], [.availability]])
  }

  @Test func otherWorkIsInTheWay() throws {
    let training = duty("2026-12-18", "18:00–20:00", "training")
    let open = verdict(on: [training], scenario([worker()])).openWork
    let violation = try #require(open.first?.obstacles.first?.violations.first)
    #expect(violation.rule == .onePlaceAtATime)
    #expect(violation.duties == [training, round("2026-12-18")])
    #expect(violation.found == -60)
  }

  @Test func whatIsBrokenAnywayIsNoObstacle() {
    let long = duty("2026-12-14", "08:00–21:00")
    let verdict = verdict(on: [long], scenario([worker()]))
    #expect(!verdict.isLegal)
    #expect(verdict.openWork.map { $0.obstacles.map(\.violations) } == [[[]]])
  }

  @Test func onlyDisciplinesWithAPlaceAreAsked() {
    let team = [
      worker("Anna"), worker("Bram"), worker("Cato", "jeugdcoach"), worker("Daan", "stagiair"),
    ]
    let asked = { (duties: [Duty]) in
      verdict(on: duties, scenario(team)).openWork.map { $0.obstacles.map(\.worker) }
    }
    #expect(asked([]) == [["Anna", "Bram", "Cato"]])
    #expect(asked([round("2026-12-18", by: "Anna")]) == [["Cato"]])
  }

  @Test func skillsKeepPlacesToo() {
    let team = [worker("Anna"), worker("Bram", skills: ["arabisch"]), worker("Cato")]
    var scenario = scenario(team)
    scenario.crew = CrewRule(skills: [.init("arabisch", 1)])
    let asked = { (duties: [Duty]) in
      verdict(on: duties, scenario).openWork.map { $0.obstacles.map(\.worker) }
    }
    #expect(asked([]) == [["Anna", "Bram", "Cato"]])
    #expect(asked([round("2026-12-18", by: "Anna")]) == [["Bram"]])
  }

  @Test func aCrewThatCannotBeCompletedIsStillHelped() {
    let team = [worker("Anna"), worker("Bram"), worker("Cato", "jeugdcoach"), worker("Daan")]
    var scenario = scenario(team)
    scenario.crew = CrewRule(
      atLeast: 3, atMost: 3, disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 2)])
    let pair = ["Anna", "Bram"].map { round("2026-12-18", by: $0) }
    let open = verdict(on: pair, scenario).openWork
    #expect(open.map { $0.obstacles.map(\.worker) } == [["Cato"]])
  }

  /// One would do by number, but the quotas take two: on Monday there is one, on Friday a pair.
  @Test func quotasMayTakeMoreThanTheLeast() {
    let team = [worker("Anna"), worker("Cato", "jeugdcoach", availability: away([.monday]))]
    var scenario = scenario(team, on: [.monday, .friday])
    scenario.crew.atLeast = 1
    let open = verdict(on: [], scenario).openWork
    #expect(open.map(\.occasion) == [interval("2026-12-18", "19:00–23:00")])
  }

  /// On Friday Bram, who speaks Arabic, takes the place that Anna alone could take on Monday.
  @Test func whoHasMostOfWhatIsNeededGoesFirst() {
    let team = [
      worker("Anna"), worker("Bram", skills: ["arabisch"], availability: away([.monday])),
      worker("Cato", "jeugdcoach", availability: away([.monday])),
    ]
    var scenario = scenario(team, on: [.monday, .friday])
    scenario.crew.skills = [.init("arabisch", 1)]
    let open = verdict(on: [], scenario).openWork
    #expect(open.map(\.occasion) == [interval("2026-12-18", "19:00–23:00")])
  }

  /// On Monday nobody could, on Wednesday two of one discipline, from Thursday on a pair.
  @Test func theOccasionIsWhereMostPlacesCouldBeFilled() {
    let team = [
      worker("Anna", availability: away([.monday])),
      worker("Bram", availability: away([.monday])),
      worker("Cato", "jeugdcoach", availability: away([.monday, .wednesday])),
    ]
    let days: Set<Weekday> = [.monday, .wednesday, .thursday, .friday]
    let open = verdict(on: [], scenario(team, on: days)).openWork
    #expect(open.map(\.occasion) == [interval("2026-12-17", "19:00–23:00")])
  }

  @Test func theOccasionIsOfTheKindThatIsMissing() {
    let team = [worker("Anna"), worker("Cato", "jeugdcoach")]
    let goal = PresenceGoal(rounds: 0, weekend: 1)
    let open = verdict(on: [], scenario(team, on: [.monday, .saturday], goal: goal)).openWork
    #expect(open.map(\.kind) == [.rounds(.weekend)])
    #expect(open.map(\.occasion) == [interval("2026-12-19", "19:00–23:00")])
  }

  @Test func aDateThatHasItsRoundIsNoOccasion() {
    let team = [worker("Anna"), worker("Cato", "jeugdcoach"), worker("Eva", "jeugdcoach")]
    var scenario = scenario(team, goal: PresenceGoal(rounds: 2))
    scenario.blocks.append(
      Block(name: "middag", weekdays: [.friday], span: span("13:00–17:00")))
    let pair = ["Anna", "Cato"].map { round("2026-12-18", by: $0) }
    #expect(verdict(on: pair, scenario).openWork.map(\.occasion) == [nil])
    #expect(verdict(on: pair, scenario).openWork.map(\.obstacles) == [[]])
    scenario.neighbourhoods[0].goal.twiceADay = true
    let afternoon = interval("2026-12-18", "13:00–17:00")
    #expect(verdict(on: pair, scenario).openWork.map(\.occasion) == [afternoon])
  }

  @Test func anyRoundMayBeAskedFor() throws {
    let team = [worker("Anna", availability: away([.monday])), worker("Cato", "jeugdcoach")]
    let horizon = Horizon(firstWeek: week("2026-W51"))
    let agenda = Agenda(scenario(team, on: [.monday, .friday]), horizon)
    let monday = try #require(agenda.position(of: round("2026-12-14")))
    let obstacles = Audit(agenda).obstacles(at: monday, in: Roster(horizon: horizon, duties: []))
    #expect(obstacles.map { $0.violations.map(\.rule) } == [[.availability], []])
    let pair = ["Anna", "Cato"].map { round("2026-12-14", by: $0) }
    let held = Audit(agenda).obstacles(at: monday, in: Roster(horizon: horizon, duties: pair))
    #expect(held.isEmpty)
  }

  @Test func aFullCrewOfTheWrongMixHasNoPlace() throws {
    let team = [worker("Anna"), worker("Bram"), worker("Cato", "jeugdcoach")]
    let horizon = Horizon(firstWeek: week("2026-W51"))
    let agenda = Agenda(scenario(team), horizon)
    let pair = ["Anna", "Bram"].map { round("2026-12-18", by: $0) }
    let friday = try #require(agenda.position(of: pair[0]))
    let roster = Roster(horizon: horizon, duties: pair)
    #expect(Audit(agenda).obstacles(at: friday, in: roster).isEmpty)
  }
}
