import CompactReference
import RiskCalendar
import Rostering
import TestSupport
import Testing

@testable import RosterOptimizer

/// Weeks of one horizon that ask different hours, because some of their days are paused.
struct PausesTests {
  @Test(arguments: 0..<120)
  func nothingBeatsTheOptimizer(seed: Int) throws {
    try check(RandomPauses(seed).agenda)
  }

  /// Where one week rules out something in the next, the bound need not be reached.
  @Test(arguments: 0..<60)
  func nothingBeatsTheOptimizerWhereWeeksMeet(seed: Int) throws {
    let agenda = RandomPauses(seed, weeksMeet: true).agenda
    guard case .best(let score) = BruteForce(agenda).find() else { return }
    let planned = try RosterOptimizer(agenda).plan()
    #expect(planned.verdict.score == score)
    let bound = try #require(planned.proof?.bound)
    #expect(bound <= score)
    #expect(try CompactProgram(agenda).solve().score == score)
  }

  /// Else the test above would say little.
  @Test func pausesMatter() {
    let cases = (0..<120).map { RandomPauses($0) }
    #expect(cases.count(where: \.hasUnlikeWeeks) > 60)
    let tried = cases.filter { BruteForce($0.agenda).find() != .tooMany }
    #expect(tried.count > 100)
    #expect(
      tried.count { BruteForce($0.agenda).find() != BruteForce($0.unpaused).find() } > 60)
  }

  /// Every line that there is, and what it costs: a multiple of what all costs are said to be.
  @Test(arguments: 0..<40)
  func generatorAndAuditAgree(seed: Int) {
    let agenda = RandomPauses(seed, weeksMeet: seed % 2 == 0).agenda
    let problem = RosterProblem(agenda)
    let (worker, space) = (agenda.scenario.workers[0], problem.spaces[0])
    let audit = Audit(agenda)
    for subset in 0..<(1 << min(agenda.items.count, 9)) {
      let items = agenda.items.indices.filter { $0 < 9 && subset & (1 << $0) != 0 }
      let duties = items.map { agenda.duty(of: worker, on: agenda.items[$0]) }
      let isLegal = audit.violations(of: duties, by: worker).isEmpty
      let line = space.generated(items)
      #expect((line != nil) == isLegal, "\(duties.map(\.interval))")
      guard let line, isLegal else { continue }
      let score = audit.score(of: Roster(horizon: agenda.horizon, duties: duties))
      #expect(space.cost(of: line).must == score.must, "\(duties.map(\.interval))")
      #expect(score.must.isMultiple(of: problem.granules.must))
    }
  }

  /// What starts after midnight on Monday is of the new week, also in a shift that began on Sunday in
  /// a week without any session.
  @Test func aShiftOverTheEdgeOfAWeek() throws {
    let agenda = agenda([worker()], [post("20", "22:00–00:00")], weeks: 2) { scenario in
      let starts = Sessions.Starts(weekdays: [.monday], times: [time("00:00"), time("01:00")])
      var coaching = Sessions(
        name: "coaching", place: "Waalkade", sessionMinutes: 60, starts: [starts],
        weeklyMinutes: ["Anna": 60])
      coaching.pauses = [EventDates(rule: .periods([DatePeriod(date("2026-12-14"))]))]
      scenario.sessions = [coaching]
    }
    #expect(agenda.items.map(\.activity) == ["post 20 22:00–00:00", "coaching", "coaching"])
    let (problem, line) = (RosterProblem(agenda), [0, 1])
    #expect(problem.spaces[0].generated(line) == line)
    #expect(problem.spaces[0].generated([0, 1, 2]) == nil)
    #expect(BruteForce(agenda).find() == .best(try RosterOptimizer(agenda).plan().verdict.score))
  }

  /// Two sessions in the whole week, one in the week of which three days are left, and none at all
  /// in the week between.
  @Test func weeksOfOneHorizonAskTheirOwn() throws {
    let agenda = agenda([worker(fte: 0.2)], weeks: 3) { scenario in
      let starts = Sessions.Starts(
        weekdays: Set(Weekday.allCases.prefix(5)), times: [time("09:00"), time("13:00")])
      var coaching = Sessions(
        name: "coaching", place: "Basis", sessionMinutes: 60, starts: [starts],
        weeklyMinutes: ["Anna": 100])
      let holiday = DatePeriod(date("2026-12-17"), date("2026-12-27"))
      coaching.pauses = [EventDates(rule: .periods([holiday]))]
      scenario.sessions = [coaching]
    }
    let planned = try RosterOptimizer(agenda).plan()
    let weeks = Dictionary(grouping: planned.roster.duties) {
      IsoWeek(containing: agenda.scenario.clock.date(of: $0.interval.start))
    }
    #expect(weeks.mapValues(\.count) == [week("2026-W51"): 1, week("2026-W53"): 2])
    #expect(planned.verdict.score.must == 0)
    #expect(planned.proof?.ending == .proven)
  }
}

extension LineSpace {
  /// The line of exactly these items as positions among the options, if the generator builds it with
  /// nothing else allowed and all of it asked.
  fileprivate func generated(_ items: [Int]) -> [Int]? {
    let positions = items.compactMap { item in options.firstIndex { $0.item == item } }
    guard positions.count == items.count else { return nil }
    var prices = LinePrices(
      options: options.indices.map { positions.contains($0) ? 0 : .infinity }, must: 0, people: 0)
    for option in positions { prices.require(option) }
    let found = LineGenerator.cheapest(self, prices, below: LinePrices.unrewarded, burden: 0)
    return found?.line == positions ? positions : nil
  }
}
