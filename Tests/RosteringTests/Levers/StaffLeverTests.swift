import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Levers on contracts, people and rules of a house: they never go beyond law and agreement, and what a
/// worker has of her own stays.
struct StaffLeverTests {
  /// A house with rules of its own on top of law and agreement.
  private func house(_ rules: [LimitOverride], overrides: [LimitOverride] = []) -> Employer {
    let general = [RuleSet.law, .caoSociaalWerk]
    let own = RuleSet("Welzijn", .house, rules, on: Limits(layers: general))
    return Employer(name: "Welzijn", layers: general + [own], overrides: overrides)
  }

  private func agenda(_ employer: Employer, _ change: (inout Scenario) -> Void = { _ in })
    -> Agenda
  {
    let anna = Worker(name: "Anna", employer: employer, discipline: "jongerenwerker", fte: 0.5)
    var scenario = streetScenario(of: [anna])
    scenario.employers = [employer]
    change(&scenario)
    return Agenda(scenario, Horizon(firstWeek: week("2026-W51")))
  }

  private func houseLimits(_ agenda: Agenda) -> [LimitOverride] {
    agenda.levers.compactMap { lever in
      if case .houseLimit(_, let limit) = lever { limit } else { nil }
    }
  }

  @Test func aHouseRuleGoesAsFarAsLawAndAgreement() {
    let agenda = agenda(
      house([LimitOverride(.number(.longestDay), 9 * 60), LimitOverride(.dailyRest, 12 * 60)]))
    let limits = houseLimits(agenda)
    // Cao Sociaal Werk 5.3 B allows ten hours, and the law asks for eleven of rest.
    #expect(limits.contains(LimitOverride(.number(.longestDay), 10 * 60)))
    #expect(limits.contains(LimitOverride(.dailyRest, 11 * 60)))
    #expect(!limits.contains { $0.target == .number(.longestWeek) })
  }

  @Test func whereNobodySaysAnythingItIsOneStep() {
    let limits = houseLimits(agenda(house([])))
    #expect(limits.contains(LimitOverride(.number(.contractBand), 6 * 60)))
    #expect(limits.contains(LimitOverride(.number(.mostConsecutiveDays), 7)))
    let wide = houseLimits(agenda(house([LimitOverride(.number(.contractBand), 5 * 60)])))
    #expect(wide.contains(LimitOverride(.number(.contractBand), 7 * 60)))
  }

  /// What the scenario puts in the place of all layers is no rule of the house any more.
  @Test func anOverrideIsLeftAlone() {
    let override = LimitOverride(.number(.contractBand), 60)
    let limits = houseLimits(agenda(house([], overrides: [override])))
    #expect(!limits.contains { $0.target == .number(.contractBand) })
  }

  @Test func noHouseLeverAllowsMoreThanLawAndAgreement() {
    let rules = [
      LimitOverride(.number(.longestShift), 6 * 60), LimitOverride(.number(.longestDay), 6 * 60),
      LimitOverride(.number(.longestWeek), 20 * 60), LimitOverride(.dailyRest, 14 * 60),
      LimitOverride(.weeklyRest, 60 * 60), LimitOverride(.exceptions, 0),
    ]
    let agenda = agenda(house(rules))
    let general = Limits(layers: [.law, .caoSociaalWerk])
    #expect(houseLimits(agenda).count >= 5)
    for lever in agenda.levers {
      let limits = lever.applied(to: agenda.scenario).workers[0].limits
      for key in [LimitKey.longestShift, .longestDay, .longestWeek] {
        #expect(limits[key] <= general[key], "\(lever)")
      }
      #expect(limits.dailyRests.allSatisfy { $0.patterns.count == 1 }, "exceptions stay out")
      #expect(usual(limits.dailyRests) >= usual(general.dailyRests), "\(lever)")
      #expect(usual(limits.weeklyRests) >= usual(general.weeklyRests), "\(lever)")
    }
  }

  private func usual(_ rests: [RestRule]) -> Int { rests.map { $0.patterns[0].rest }.max() ?? 0 }

  @Test func whatAWorkerHasOfHerOwnStays() {
    let employer = house([LimitOverride(.number(.longestShift), 8 * 60)])
    let own = RuleSet(
      "Anna", .person, [LimitOverride(.number(.longestShift), 4 * 60)], on: employer.limits)
    let agenda = agenda(employer) {
      $0.workers = [
        Worker(
          name: "Anna", employer: employer, discipline: "jongerenwerker", fte: 0.5,
          personal: PersonalLimits(restDay: .saturday, worksOnRestDay: false), rules: own)
      ]
    }
    for lever in agenda.levers {
      let anna = lever.applied(to: agenda.scenario).workers[0]
      #expect(anna.rules == own)
      #expect(anna.limits.longestShift == 4 * 60, "\(lever)")
      #expect(anna.personal.restDay == .saturday)
      #expect(!anna.personal.worksOnRestDay)
    }
  }

  // MARK: Contracts and people

  @Test func aLargerContractBringsItsHours() {
    let agenda = agenda(house([])) { scenario in
      var coaching = Sessions(
        name: "coaching", place: "kantoor", sessionMinutes: 60, starts: [],
        weeklyMinutes: ["Anna": 120])
      coaching.ask = Sessions.Ask(of: Audience(), each: nil, perFTE: 240)
      scenario.sessions = [coaching]
    }
    let lever = Lever.contract(worker: "Anna", fte: 0.75)
    #expect(agenda.levers.contains(lever))
    let changed = lever.applied(to: agenda.scenario)
    #expect(changed.workers[0].contractMinutes == 27 * 60)
    #expect(changed.sessions[0].weeklyMinutes == ["Anna": 180])
    // Cao Sociaal Werk: 1878 hours a year of one FTE.
    let year = changed.workers[0].limits.windows.first { $0.span == .year }
    #expect(year?.most == 1878 * 45)
  }

  @Test func nobodyWorksMoreThanFullTimeForALever() {
    let full = agenda(house([])) { $0.workers[0].fte = 1 }
    #expect(!full.levers.contains { if case .contract = $0 { true } else { false } })
    let nearly = agenda(house([])) { scenario in
      scenario.workers = [
        Worker(
          name: "Anna", employer: scenario.employers[0], discipline: "jongerenwerker", fte: 0.9)
      ]
    }
    #expect(nearly.levers.contains(.contract(worker: "Anna", fte: 1)))
  }

  @Test func whoJoinsHasWhatIsAskedOfPeopleLikeHer() {
    let agenda = agenda(house([])) { scenario in
      func meeting(_ name: String, _ audience: Audience?) -> Meeting {
        var meeting = Meeting(
          name: name, place: "kantoor", days: .weekly([.tuesday]), span: span("10:00–11:00"),
          workers: ["Anna"])
        meeting.audience = audience
        return meeting
      }
      scenario.meetings = [
        meeting("overleg", Audience()), meeting("coaches", Audience(disciplines: ["jeugdcoach"])),
        meeting("Anna's", Audience(names: ["Anna"])), meeting("oud", nil),
      ]
    }
    let lever = Lever.hire(employer: "Welzijn", discipline: "jongerenwerker", fte: 0.5)
    #expect(agenda.levers.contains(lever))
    let changed = lever.applied(to: agenda.scenario)
    #expect(changed.workers.map(\.name) == ["Anna", "Extra jongerenwerker"])
    #expect(changed.workers[1].contractMinutes == 18 * 60)
    #expect(changed.meetings.map(\.workers.count) == [2, 1, 1, 1])
    #expect(lever.applied(to: changed).workers.map(\.name).last == "Extra jongerenwerker 2")
  }
}
