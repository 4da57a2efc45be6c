import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

/// Law, agreement, house and person, as a user writes them.
@Suite struct LayersTests {
  private func scenario(
    employer: String = "", worker: String = "", block: String = ""
  ) throws -> Scenario {
    let folder = try TemporaryFolder([
      "scenario.yaml": """
      disciplines: [jongerenwerker]
      employers: [{name: Welzijn\(employer)}]
      workers: [{name: Amy Bos, fte: 0.5\(worker)}]
      blocks: [{name: avond, days: fri, from: 19:00, to: 23:00\(block)}]
      """
    ])
    return try loadScenario(at: folder.path)
  }

  @Test func theLawAloneUnlessSaid() throws {
    for written in ["", ", agreement: none", ", limits: {}", ", overrides: {}"] {
      #expect(try scenario(employer: written).employers[0].limits == .law, "\(written)")
    }
    let worker = try scenario().workers[0]
    #expect(worker.limits == .law)
    #expect(worker.rules == nil)
    #expect(worker.personal == PersonalLimits())
  }

  @Test func agreementsComeOnTop() throws {
    let social = try scenario(employer: ", agreement: cao-sociaal-werk")
    #expect(social.employers[0].layers == [.law, .caoSociaalWerk])
    #expect(social.workers[0].limits.longestShift == 600)
    let year = social.workers[0].limits.windows.first { $0.span == .year }
    #expect(year?.most == 939 * 60)
    let town = try scenario(employer: ", agreement: cao-gemeenten")
    #expect(town.employers[0].limits == Limits(layers: [.law, .caoGemeenten]))
    #expect(town.employers[0].limits.noticeDays == 31)
  }

  @Test func houseRulesAreALayer() throws {
    let employer = try scenario(
      employer: ", agreement: cao-sociaal-werk, limits: {longest_day: 9h, longest_shift: 11h, "
        + "daily_rest: 12h, exceptions: no, rest_after_late_night: 15h}"
    ).employers[0]
    #expect(employer.layers.map(\.name) == ["Arbeidstijdenwet", "Cao Sociaal Werk", "Welzijn"])
    let limits = employer.limits
    #expect(limits.longestDay == 540)
    #expect(limits.citations[.longestDay] == Citation("HOUSE-LONGEST-DAY", .house))
    #expect(limits.citations[.longestShift]?.id == "CSW-SHIFT")
    #expect(limits.dailyRests.map(\.patterns) == [[RestPattern(720, in: 1440)]])
    #expect(limits.weeklyRests.map(\.patterns) == [[RestPattern(2160, in: 10080)]])
    #expect(limits.nights.map(\.threshold) == [60, 0, 0])
    #expect(limits.nights.last?.restAfterLate == 900)
    #expect(limits.nights.allSatisfy { $0.longShifts == nil && $0.shortRestAfterLate == nil })
  }

  @Test func overridesReplaceWhatTheLayersSay() throws {
    let employer = try scenario(
      employer: ", agreement: cao-sociaal-werk, limits: {exceptions: no}, overrides: "
        + "{longest_shift: 14h, ATW-AVG16: 50h, ATW-SUN-2: 45, CSW-YEAR: 2086h, exceptions: yes}"
    ).employers[0]
    #expect(
      employer.overrides == [
        LimitOverride(.number(.longestShift), 840), LimitOverride(.exceptions, 1),
        LimitOverride(.window("ATW-AVG16"), 16 * 3000), LimitOverride(.window("ATW-SUN-2"), 45),
        LimitOverride(.window("CSW-YEAR"), 2086 * 60),
      ])
    #expect(employer.limits.longestShift == 840)
    #expect(employer.limits.dailyRests[0].patterns.count == 2)
  }

  @Test func aWorkerMayHaveRulesOfHerOwn() throws {
    let worker = try scenario(
      employer: ", overrides: {longest_shift: 14h}",
      worker: ", limits: {longest_shift: 10h, longest_night_shift: 0h}, rest_day: Zaterdag, "
        + "sundays: no"
    ).workers[0]
    #expect(worker.limits.longestShift == 600)
    #expect(
      worker.limits.citations[.longestShift] == Citation("PERSON-LONGEST-SHIFT", .person))
    #expect(worker.limits.nights.last?.longestShift == 0)
    #expect(worker.personal.restDay == .saturday)
    #expect(!worker.personal.worksOnRestDay)
  }

  @Test(arguments: [("sun", Weekday.sunday), ("friday", .friday), ("ma", .monday)])
  func restDays(_ text: String, _ day: Weekday) throws {
    #expect(try scenario(worker: ", rest_day: \(text)").workers[0].personal.restDay == day)
  }

  @Test func restDaysInATable() throws {
    let folder = try TemporaryFolder([
      "scenario.yaml": "disciplines: [a]\nemployers: [{name: E}]",
      "workers.csv": "name;fte;rest_day;sundays\nAmy;0,5;zaterdag;no\nBea;1;;\n",
    ])
    let personal = try loadScenario(at: folder.path).workers.map(\.personal)
    #expect(
      personal == [PersonalLimits(restDay: .saturday, worksOnRestDay: false), PersonalLimits()])
  }

  @Test func breaksAreTheLawsUnlessGiven() throws {
    #expect(try scenario().blocks[0].breakMinutes == nil)
    #expect(try scenario(block: ", break: 0m").blocks[0].breakMinutes == 0)
    #expect(try scenario(block: ", break: 15m").blocks[0].breakMinutes == 15)
  }

  @Test(arguments: [(", handover: 15m", 15), (", handover: 0m", 0), ("", 0)])
  func handovers(_ written: String, _ minutes: Int) throws {
    #expect(try scenario(block: written).blocks[0].handoverMinutes == minutes)
  }
}
