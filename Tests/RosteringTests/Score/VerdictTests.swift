import RiskCalendar
import Rostering
import TestSupport
import Testing

@Suite struct VerdictTests {
  private var team: [Worker] {
    let municipality = Employer(name: "Gemeente", floorFTE: 1)
    return [
      worker("Anna", fte: 0.5), worker("Bram"),
      Worker(name: "Cato", employer: municipality, discipline: "jeugdcoach", fte: 0.8),
    ]
  }

  @Test func theScoreAddsUpTheAccounts() {
    let goal = PresenceGoal(rounds: 2, atLeast: 2, weight: 3)
    let duties = ["Anna", "Cato"].map { round("2026-12-15", by: $0) }
    let verdict = verdict(on: duties, streetScenario(of: team, goal: goal))
    let points =
      verdict.workers.flatMap(\.points.values).reduce(0, +)
      + verdict.employers.map(\.points).reduce(0, +)
    #expect(verdict.isLegal)
    #expect(verdict.score == Score(must: 480, presence: 24, people: points))
    #expect(verdict.workers.map(\.worker) == ["Anna", "Bram", "Cato"])
  }

  @Test func employersPutInWhatTheirWorkersDo() {
    var scenario = streetScenario(of: team)
    scenario.employers[1].floorFTE = 1
    let duties = ["Anna", "Cato"].map { round("2026-12-15", by: $0) }
    let accounts = verdict(on: duties, scenario, weeks: 2).employers
    #expect(accounts.map(\.employer) == ["Welzijn", "Gemeente"])
    #expect(accounts.map(\.fte) == [1.5, 0.8])
    #expect(accounts.map(\.floorFTE) == [nil, 1])
    #expect(accounts.map(\.paid) == [240, 240])
    #expect(accounts.map(\.contract) == [2 * (1080 + 2160), 2 * 1728])
    #expect(accounts.map(\.burden) == [240, 240])
  }

  @Test func workOnNoAgendaIsNamedAndCounts() {
    let office = duty("2026-12-14", "09:00–17:00")
    let verdict = verdict(on: [office, round("2026-12-15")], streetScenario(of: team))
    #expect(verdict.unaskedDuties == [office])
    #expect(verdict.workers[0].weeks[0].paid == 720)
  }

  @Test func aStrangersWorkIsNamedAndDoesNotCount() {
    let stranger = round("2026-12-15", by: "Zoë")
    let verdict = verdict(on: [stranger], streetScenario(of: team))
    #expect(verdict.unaskedDuties == [stranger])
    #expect(verdict.isLegal)
  }

  @Test func workOutsideTheHorizonIsNamed() {
    let outside = round("2026-12-28")
    let verdict = verdict(on: [outside], streetScenario(of: team))
    #expect(verdict.unaskedDuties == [outside])
    #expect(verdict.workers[0].weeks.map(\.paid) == [0])
  }

  @Test func theShortEntriesSayTheSame() {
    let horizon = Horizon(firstWeek: week("2026-W51"))
    let goal = PresenceGoal(rounds: 3, atLeast: 1)
    let audit = Audit(Agenda(streetScenario(of: team, goal: goal), horizon))
    let duties = [round("2026-12-14"), duty("2026-12-14", "08:00–22:00")]
    let roster = Roster(horizon: horizon, duties: duties)
    let verdict = audit.judge(roster)
    #expect(!verdict.isLegal)
    #expect(audit.violations(in: roster) == verdict.violations)
    #expect(audit.score(of: roster) == verdict.score)
  }

  @Test func whatIfAWorkerWereOther() {
    let horizon = Horizon(firstWeek: week("2026-W51"))
    let audit = Audit(Agenda(scenario(of: team), horizon))
    var anna = team[0]
    anna.personal.latestEnd = time("22:00")
    let evening = [duty("2026-12-14", "19:00–23:00")]
    #expect(audit.violations(of: evening, by: team[0]).isEmpty)
    #expect(audit.violations(of: evening, by: anna).map(\.rule) == [.latestEnd])
  }
}
