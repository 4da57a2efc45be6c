import RiskCalendar
import Rostering
import TestSupport
import Testing

@testable import RosterOptimizer

/// The second stage: who is on stand-by beside a roster that stands.
@Suite struct StandbyPlannerTests {
  private func planned(
    _ agenda: Agenda, _ duties: [Duty] = [], limits: StandbyLimits = .law
  ) throws -> StandbyPlan {
    let roster = Roster(horizon: agenda.horizon, duties: duties)
    return try StandbyPlanner(agenda, roster, .patient, limits: limits).plan()
  }

  private func standby(
    _ hours: String?, on days: Set<Weekday> = Set(Weekday.allCases), people: Int = 1,
    who: Set<String> = ["Anna", "Bea"]
  ) -> Standby {
    Standby(
      name: "bereik \(hours ?? "dag")", days: days, span: hours.map(span), people: people,
      workers: who)
  }

  @Test func turnsGoByFTE() throws {
    let agenda = agenda([worker(), worker("Bea", fte: 0.5)], weeks: 2) {
      $0.standbys = [standby("18:00–23:00", on: [.monday, .wednesday, .friday])]
    }
    let turns = try planned(agenda).turns
    #expect(turns.count { $0.worker == "Anna" } == 4)
    #expect(turns.count { $0.worker == "Bea" } == 2)
  }

  @Test func whatNobodyMayDoStaysOpen() throws {
    let agenda = agenda([worker(), worker("Bea")], weeks: 4) {
      $0.standbys = [standby("18:00–22:00", who: ["Anna"])]
    }
    let plan = try planned(agenda)
    #expect(plan.turns.count == 14)
    #expect(plan.open.count == 14)
    #expect(plan.open.allSatisfy { $0.missing == 1 })
  }

  @Test func twoRestsAreLeftFree() throws {
    let agenda = agenda([worker()], weeks: 4) {
      $0.standbys = [standby("20:00–21:00", on: [.saturday, .sunday], who: ["Anna"])]
    }
    let duties = agenda.horizon.dates.filter { !$0.weekday.isWeekend }.map {
      Duty(
        worker: "Anna", activity: "kantoor", place: "Basis",
        interval: TownClock.amsterdam.interval($0, span("09:00–17:00")))
    }
    let plan = try planned(agenda, duties)
    let roster = Roster(horizon: agenda.horizon, duties: duties)
    #expect(StandbyAudit(agenda).breaches(of: plan.turns, beside: roster).isEmpty)
    // A Sunday evening leaves 51 hours of its weekend, a Saturday evening too little: two stay free.
    #expect(plan.turns.count == 6)
    #expect(plan.open.count == 2)
  }

  /// Eight people over four weeks, with work by day and in the evening.
  @Test func aWholeTeamOverFourWeeks() throws {
    let names = ["Anna", "Bea", "Cor", "Dana", "Eva", "Fem", "Gijs", "Hans"]
    let team = names.enumerated().map { worker($1, fte: [1, 0.75, 0.5][$0 % 3]) }
    let agenda = agenda(team, weeks: 4) {
      $0.standbys = [
        standby("17:00–08:00", on: workdays, who: Set(names)),
        standby(nil, on: [.saturday, .sunday], people: 2, who: Set(names)),
      ]
    }
    let duties = agenda.horizon.dates.enumerated().flatMap { day, date in
      names.indices.filter { (day + $0) % 7 < 5 && !(date.weekday.isWeekend && $0 > 3) }.map {
        Duty(
          worker: names[$0], activity: "werk", place: "Basis",
          interval: TownClock.amsterdam.interval(
            date, span((day + $0) % 3 == 0 ? "15:00–23:00" : "09:00–17:00")))
      }
    }
    let plan = try planned(agenda, duties)
    let roster = Roster(horizon: agenda.horizon, duties: duties)
    #expect(StandbyAudit(agenda).breaches(of: plan.turns, beside: roster).isEmpty)
    #expect(plan.open.isEmpty)
    let loads = team.map { worker in
      let own = plan.turns.filter { $0.worker == worker.name }
      return Double(own.reduce(0) { $0 + $1.interval.minutes }) / 60 / worker.fte
    }
    #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= 72, "\(loads)")
    // Also whoever stops the search gets a plan that keeps every rule.
    let stopped = Pace(RosterOptimizer.Limits(), isCancelled: { true })
    let hasty = try StandbyPlanner(agenda, roster, stopped).plan()
    #expect(StandbyAudit(agenda).breaches(of: hasty.turns, beside: roster).isEmpty)
    #expect(hasty.turns.count > 30)
  }

  private var workdays: Set<Weekday> { Set(Weekday.allCases.filter { !$0.isWeekend }) }

  /// Few people, short windows and tight figures: every set of turns can be tried.
  @Test(arguments: 1...60) func agreesWithTheAuditOnSmallCases(_ seed: Int) throws {
    var random = Seeded(seed)
    let hours = ["07:00–12:00", "18:00–23:00", "20:00–08:00", "00:00–24:00"]
    let asked = random.some(hours, 50).prefix(2).map { hours in
      standby(
        hours, on: Set(random.some(Weekday.allCases, 45).prefix(3)), people: random.number(1...2))
    }
    let away = AvailabilityEntry(.unavailable, .weekdays([random.pick(Weekday.allCases)]))
    let agenda = agenda([worker(availability: [away]), worker("Bea", fte: 0.5)]) {
      $0.standbys = asked
    }
    let duties = agenda.horizon.dates.flatMap { date in
      random.some(["Anna", "Bea"], 40).map { name in
        Duty(
          worker: name, activity: "werk", place: "Basis",
          interval: TownClock.amsterdam.interval(
            date, span(random.pick(["09:00–12:00", "14:00–22:00", "21:00–02:00"]))))
      }
    }
    var limits = StandbyLimits.law
    limits.windowDays = random.number(4...7)
    limits.mostDays = random.number(1...3)
    limits.rest = 60 * random.number(20...40)
    let plan = try planned(agenda, duties, limits: limits)
    let roster = Roster(horizon: agenda.horizon, duties: duties)
    let audit = StandbyAudit(agenda, limits: limits)
    #expect(audit.breaches(of: plan.turns, beside: roster).isEmpty)
    #expect(short(plan) == least(agenda, roster, audit))
  }

  private func short(_ plan: StandbyPlan) -> Int {
    plan.open.reduce(0) { $0 + $1.missing * $1.occasion.interval.minutes }
  }

  /// The least shortage in minutes over all sets of turns that the audit lets pass.
  private func least(_ agenda: Agenda, _ roster: Roster, _ audit: StandbyAudit) -> Int {
    let occasions = agenda.standbyOccasions
    func legal(_ worker: Worker) -> [Set<Int>] {
      (0..<(1 << occasions.count)).map { bits in
        Set(occasions.indices.filter { bits & (1 << $0) != 0 })
      }
      .filter { chosen in
        let turns = chosen.sorted().map {
          StandbyTurn(
            worker: worker.name, standby: occasions[$0].standby, interval: occasions[$0].interval)
        }
        return audit.breaches(of: turns, by: worker, beside: roster).isEmpty
      }
    }
    let lines = agenda.scenario.workers.map(legal)
    return lines[0].flatMap { first in
      lines[1].map { second in
        occasions.indices.reduce(0) { sum, index in
          let there = (first.contains(index) ? 1 : 0) + (second.contains(index) ? 1 : 0)
          return sum + max(0, occasions[index].people - there) * occasions[index].interval.minutes
        }
      }
    }
    .min() ?? 0
  }

  @Test func isPlannedAfterTheDutiesOnlyWhereAskedFor() throws {
    let posts = [post("18", "20:00–02:00")]
    let plain = try RosterOptimizer(agenda([worker(), worker("Bea")], posts)).plan()
    #expect(plain.standby == nil)
    let asking = agenda([worker(), worker("Bea")], posts) {
      $0.standbys = [standby("19:00–03:00", on: [.friday])]
    }
    let planned = try RosterOptimizer(asking).plan()
    #expect(planned.roster == plain.roster)
    #expect(planned.verdict.score == plain.verdict.score)
    let onPost = planned.roster.duties.map(\.worker)
    #expect(planned.standby?.turns.count == 1)
    #expect(planned.standby?.turns.contains { onPost.contains($0.worker) } == false)
  }
}
