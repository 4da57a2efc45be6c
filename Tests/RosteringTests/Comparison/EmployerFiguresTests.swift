import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What employers put in, and what that asks of their workers.
@Suite struct EmployerFiguresTests {
  private func figures(
    _ duties: [Duty], _ workers: [Worker], weeks: Int = 1,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> RosterFigures {
    var scenario = scenario(of: workers)
    change(&scenario)
    return RosterFigures(of: planned(duties, scenario, weeks: weeks))
  }

  /// Half a contract is 18 hours a week: Anna works 20 and none, Bram is away for 16 and then works 8.
  @Test func overtimeIsCountedWorkerByWorkerAndWeekByWeek() throws {
    let bram = worker(
      "Bram", fte: 0.5,
      availability: [
        AvailabilityEntry(
          .unavailable, .dates(date("2026-12-14"), date("2026-12-17")), creditMinutes: 4 * 60)
      ])
    let duties = [
      duty("2026-12-14", "08:00–18:00"), duty("2026-12-15", "08:00–18:00"),
      duty("2026-12-21", "09:00–17:00", by: "Bram"),
    ]
    let figures = figures(duties, [worker(fte: 0.5), bram], weeks: 2)
    let employer = try #require(figures.employers.first)
    #expect((employer.employer, employer.fte) == ("Welzijn", 1))
    #expect((employer.paid, employer.contract) == (28 * 60, 72 * 60))
    #expect((employer.over, employer.under) == (2 * 60, (18 + 2 + 10) * 60))
  }

  /// By FTE: Anna 4 h of evening and 2 h before, by half a contract 12; Bram nothing; Cato of the
  /// other employer 3.
  @Test func unevennessIsThatOfTheBurdenByFTE() {
    var cato = Worker(name: "Cato", employer: Employer(name: "Gemeente"), discipline: "c", fte: 1)
    cato.openingBurden = 3 * 60
    let figures = figures(
      [duty("2026-12-14", "18:00–22:00")],
      [worker(fte: 0.5, openingBurden: 120), worker("Bram"), cato])
    #expect(figures.employers.map(\.burdenSpread) == [12 * 60, 0])
    #expect(figures.employers.map(\.closingBurdenPerFTE) == [4 * 60, 3 * 60])
    #expect(figures.employers.map(\.burden) == [4 * 60, 0])
    #expect(figures.burdenSpread == 12 * 60)
  }

  @Test func eveningsNightsAndWeekends() {
    let figures = figures([duty("2026-12-18", "20:00–02:00")], [worker()])
    let employer = figures.employers[0]
    #expect((employer.evening, employer.night, employer.weekend) == (240, 120, 120))
  }

  /// ORT: 30 % from midnight, 20 % from 22:00.
  @Test(arguments: [(nil, nil), (2000, 2000 * 60 / 60)])
  func allowances(wage: Int?, cents: Int?) {
    let figures = figures([duty("2026-12-18", "22:00–02:00")], [worker()]) { scenario in
      scenario.employers[0].allowances = .ort
      scenario.workers[0].allowances = .ort
      scenario.workers[0].hourlyWage = wage
    }
    let allowance = figures.employers[0].allowance
    #expect(allowance?.hundredths == 120 * 20 + 120 * 30)
    #expect(allowance?.minutes == 60)
    #expect(allowance?.cents == cents)
    #expect(figures.employers[1].allowance == nil)
  }
}
