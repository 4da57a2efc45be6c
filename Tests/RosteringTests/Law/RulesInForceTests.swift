import TestSupport
import Testing

@testable import Rostering

@Suite("What holds of the layers, and what became of the rest")
struct RulesInForceTests {
  private func standing(_ id: String, _ rules: RulesInForce) -> RulesInForce.Standing? {
    rules.rules.first { $0.provision.citation.id == id }?.standing
  }

  /// What a standing says, with the id of whatever is stricter.
  private func word(_ id: String, _ rules: RulesInForce) -> String {
    switch standing(id, rules) {
    case .holds: "holds"
    case .overtaken(let by): "overtaken by \(by.id)"
    case .replaced(let by): "replaced by \(by.id)"
    case .overridden(let by): "overridden by \(by.id)"
    case .excluded(let by): "excluded by \(by.id)"
    case .named: "named"
    case nil: "absent"
    }
  }

  @Test(
    "of Cao Sociaal Werk on top of the law",
    arguments: [
      ("ATW-SHIFT", "overtaken by CSW-SHIFT"), ("CSW-SHIFT", "holds"), ("ATW-WEEK", "holds"),
      ("ATW-AVG4", "overtaken by CSW-AVG4"), ("ATW-AVG16", "holds"), ("CSW-AVG13", "holds"),
      ("ATW-REST-D", "holds"), ("CSW-REST-D", "overtaken by ATW-REST-D"),
      ("ATW-REST-W", "holds"), ("CSW-REST-W", "holds"), ("ATW-N-LEN", "overtaken by CSW-N-LEN"),
      ("ATW-N-LEN12", "overtaken by CSW-N-LEN"), ("CSW-N-LEN", "holds"),
      ("ATW-N-REST", "overtaken by CSW-N-REST"), ("ATW-N-SERIES", "holds"),
      ("CSW-N-SERIES", "holds"), ("ATW-N-RUN", "holds"), ("CSW-N-ROW", "holds"),
      ("CSW-STANDBY", "named"), ("ATW-CRISIS", "named"), ("HOUSE-LONGEST-DAY", "holds"),
      ("HOUSE-LONGEST-SHIFT", "absent"), ("ATW-NOTICE", "holds"), ("ATW-BREAK", "holds"),
    ])
  func sociaalWerk(id: String, expected: String) {
    #expect(word(id, RulesInForce(layers: [.law, .caoSociaalWerk])) == expected)
  }

  private static func house(_ own: [LimitOverride], on layers: [RuleSet]) -> RuleSet {
    RuleSet("huis", .house, own, on: Limits(layers: layers))
  }

  @Test("a house limit that is looser has no effect, one that is stricter wins")
  func house() {
    let own = [
      LimitOverride(.number(.longestDay), 9 * 60), LimitOverride(.number(.longestWeek), 60 * 60),
      LimitOverride(.dailyRest, 10 * 60), LimitOverride(.weeklyRest, 36 * 60),
      LimitOverride(.longestNightShift, 10 * 60),
    ]
    let rules = RulesInForce(layers: [
      .law, .caoGemeenten, Self.house(own, on: [.law, .caoGemeenten]),
    ])
    #expect(word("HOUSE-LONGEST-DAY", rules) == "holds")
    #expect(word("CAR-DAY", rules) == "overtaken by HOUSE-LONGEST-DAY")
    #expect(word("HOUSE-LONGEST-WEEK", rules) == "overtaken by CAR-WEEK")
    #expect(word("ATW-WEEK", rules) == "overtaken by CAR-WEEK")
    // It forbids the 8 h that the law allows once a week, and nothing else.
    #expect(word("HOUSE-DAILY-REST", rules) == "holds")
    #expect(word("ATW-REST-D", rules) == "holds")
    #expect(word("ATW-REST-W", rules) == "overtaken by HOUSE-WEEKLY-REST")
    #expect(word("ATW-N-LEN", rules) == "overtaken by HOUSE-LONGEST-NIGHT-SHIFT")
    #expect(word("ATW-N-LEN12", rules) == "overtaken by HOUSE-LONGEST-NIGHT-SHIFT")
    #expect(word("ATW-NOTICE", rules) == "overtaken by CAR-NOTICE")
  }

  @Test("without exceptions of every either/or the usual way is left")
  func withoutExceptions() throws {
    let house = Self.house([LimitOverride(.exceptions, 0)], on: [.law])
    let rules = RulesInForce(layers: [.law, .caoSociaalWerk, house])
    #expect(word("ATW-N-LEN12", rules) == "excluded by HOUSE-EXCEPTIONS")
    #expect(word("CSW-REST-W", rules) == "overtaken by ATW-REST-W")
    let rest = try #require(rules.holding.first { $0.provision.citation.id == "ATW-REST-W" })
    #expect(rest.provision.effect == .weeklyRest([RestPattern(36 * 60, in: 7 * 24 * 60)]))
    let allowed = RulesInForce(
      layers: [.law, house], overrides: [LimitOverride(.exceptions, 1)])
    #expect(word("ATW-N-LEN12", allowed) == "holds")
    #expect(word("HOUSE-EXCEPTIONS", allowed) == "overridden by OVERRIDE-EXCEPTIONS")
  }

  @Test("an override puts its limit in the place of every layer's")
  func overrides() {
    let rules = RulesInForce(
      layers: [.law, .caoSociaalWerk],
      overrides: [
        LimitOverride(.number(.longestShift), 14 * 60),
        LimitOverride(.window("ATW-AVG16"), 16 * 50 * 60), LimitOverride(.dailyRest, 9 * 60),
        LimitOverride(.longestNightShift, 11 * 60),
      ])
    for (id, name) in [
      ("ATW-SHIFT", "LONGEST-SHIFT"), ("CSW-SHIFT", "LONGEST-SHIFT"), ("ATW-AVG16", "ATW-AVG16"),
      ("ATW-REST-D", "DAILY-REST"), ("CSW-REST-D", "DAILY-REST"),
      ("ATW-N-LEN12", "LONGEST-NIGHT-SHIFT"),
    ] {
      #expect(word(id, rules) == "overridden by OVERRIDE-\(name)", "\(id)")
    }
    for id in ["LONGEST-SHIFT", "ATW-AVG16", "DAILY-REST"] {
      #expect(word("OVERRIDE-\(id)", rules) == "holds", "\(id)")
    }
    #expect(word("CSW-AVG13", rules) == "holds")
    let nights = rules.rules.filter { $0.provision.citation.id == "OVERRIDE-LONGEST-NIGHT-SHIFT" }
    #expect(nights.map(\.standing).filter { $0 == .holds }.count == 1)
  }

  @Test("a worker's own limit stays whatever is overridden")
  func person() throws {
    let employer = Employer(
      name: "E", layers: [.law], overrides: [LimitOverride(.number(.longestShift), 14 * 60)])
    let own = RuleSet(
      "afspraak", .person, [LimitOverride(.number(.longestShift), 10 * 60)], on: employer.limits)
    let worker = Worker(name: "W", employer: employer, discipline: "d", fte: 1, rules: own)
    #expect(worker.limits.longestShift == 10 * 60)
    let rules = worker.rulesInForce(under: employer)
    #expect(word("OVERRIDE-LONGEST-SHIFT", rules) == "overtaken by PERSON-LONGEST-SHIFT")
    #expect(rules.layers == ["Arbeidstijdenwet", "afspraak"])
    let citation = try #require(worker.limits.citations[.longestShift])
    #expect(rules.behind(citation).map(\.provision.citation.id) == ["OVERRIDE-LONGEST-SHIFT"])
  }

  @Test("hours a year go by the contract")
  func yearHours() {
    let rules = RulesInForce(layers: [.law, .caoSociaalWerk], fte: 0.75)
    let year = rules.rules.first { $0.provision.citation.id == "CSW-YEAR" }?.provision.effect
    #expect(year == .window(.work, .year, most: 84510, when: nil))
  }

  @Test("a provision that another lawfully replaces is out")
  func replaced() {
    let agreement = RuleSet(
      "cao",
      [
        Provision(
          Citation("CAO-SUN", .agreement),
          .window(.restDays, .weeks(52), most: 45, when: nil), replaces: ["ATW-SUN-2"])
      ])
    let rules = RulesInForce(layers: [.law, agreement])
    #expect(word("ATW-SUN-2", rules) == "replaced by CAO-SUN")
    #expect(word("CAO-SUN", rules) == "holds")
  }

  private static let cases: [([RuleSet], [LimitOverride])] = {
    let overrides: [[LimitOverride]] = [
      [], [LimitOverride(.exceptions, 1)], [LimitOverride(.exceptions, 0)],
      [LimitOverride(.number(.longestShift), 780), LimitOverride(.weeklyRest, 2000)],
      [LimitOverride(.window("ATW-AVG4"), 100), LimitOverride(.dailyRest, 9 * 60)],
    ]
    let own: [[LimitOverride]] = [
      [], [LimitOverride(.exceptions, 0)],
      [LimitOverride(.number(.longestDay), 540), LimitOverride(.dailyRest, 11 * 60)],
      [LimitOverride(.weeklyRest, 48 * 60), LimitOverride(.nightThreshold, 30)],
    ]
    let bases: [[RuleSet]] = [[.law], [.law, .caoSociaalWerk], [.law, .caoGemeenten]]
    return bases.flatMap { base in
      own.flatMap { own in
        overrides.map { (base + [house(own, on: base)], $0) }
      }
    }
  }()

  @Test("what holds is what the limits are made of", arguments: cases)
  func agreesWithLimits(layers: [RuleSet], overrides: [LimitOverride]) {
    let limits = Limits(layers: layers, overrides: overrides)
    let holding = RulesInForce(layers: layers, overrides: overrides).holding.map(\.provision)
    var counts = (daily: 0, weekly: 0, windows: 0, numbers: 0)
    for provision in holding {
      let citation = provision.citation
      switch provision.effect {
      case .number(let key, let value):
        #expect(limits[key] == value && limits.citations[key] == citation)
        counts.numbers += 1
      case .dailyRest(let patterns):
        #expect(limits.dailyRests.contains(RestRule(patterns, citation)))
        counts.daily += 1
      case .weeklyRest(let patterns):
        #expect(limits.weeklyRests.contains(RestRule(patterns, citation)))
        counts.weekly += 1
      case .window(let measure, let span, let most, let condition):
        #expect(
          limits.windows.contains(
            WindowLimit(measure, span, most: most, when: condition, citation)))
        counts.windows += 1
      case .nights(let asked):
        #expect(
          limits.nights.contains { nights in
            nights.threshold == asked.threshold && nights.longestShift == asked.longestShift
              || nights.citations.values.contains(citation)
          })
      case .notice(let days, let short):
        #expect(limits.noticeDays == days && limits.shortNoticeDays == short)
      case .breaks, .noExceptions, .named: break
      }
    }
    #expect(counts.numbers == LimitKey.allCases.count)
    #expect(counts.daily == limits.dailyRests.count)
    #expect(counts.weekly == limits.weeklyRests.count)
    #expect(counts.windows == limits.windows.count)
  }
}
