import RiskCalendar
import Rostering
import TestSupport
import Testing

/// The burden of the workers of one employer taken together.
@Suite struct EmployerTests {
  private func accounts(
    openings: [Int] = [0, 0, 0], weeks: Int = 1, _ change: (inout Scenario) -> Void = { _ in }
  ) -> [EmployerAccount] {
    let cato = Worker(
      name: "Cato", employer: Employer(name: "Gemeente"), discipline: "jeugdcoach", fte: 0.8,
      openingBurden: openings[2])
    var scenario = scenario(of: [
      worker("Anna", fte: 0.5, openingBurden: openings[0]),
      worker("Bram", openingBurden: openings[1]),
      cato,
    ])
    change(&scenario)
    let saturday = ["Anna", "Bram"].map { duty("2026-12-19", "16:00–01:00", by: $0) }
    return verdict(on: saturday, scenario, weeks: weeks).employers
  }

  /// Twice 1020 minutes in steps of 240 by 1.5 FTE: 1680 + 1320 + 960 + 600 + 240.
  @Test func theStepIsThatOfAllTheirContracts() {
    let accounts = accounts()
    #expect(accounts.map(\.burden) == [2040, 0])
    #expect(accounts.map(\.points) == [4800, 0])
    #expect(accounts.map(\.closingBurdenPerFTE) == [1360, 0])
  }

  /// Steps of 720: 1320 + 600; and twice as dear.
  @Test func weeksAndWeight() {
    #expect(accounts(weeks: 2).map(\.points) == [1920, 0])
    #expect(accounts { $0.weights.employerBurden = 2 }.map(\.points) == [9600, 0])
    #expect(accounts { $0.weights.employerBurden = 0 }.map(\.points) == [0, 0])
  }

  /// 2340: 1980 + 1620 + 1260 + 900 + 540 + 180. The 300 alone cost nothing.
  @Test func whatTheyCarryInMakesMoreDear() {
    let accounts = accounts(openings: [0, 300, 0])
    #expect(accounts.map(\.points) == [6480, 0])
    #expect(accounts.map(\.openingBurden) == [300, 0])
    #expect(accounts.map(\.closingBurdenPerFTE) == [1560, 0])
  }

  /// All carry 1000 by FTE, but for Bram 1300: again 300 are priced.
  @Test func whatEverybodyCarriesIsNotPriced() {
    let accounts = accounts(openings: [500, 1300, 800])
    #expect(accounts.map(\.points) == [6480, 0])
    #expect(accounts.map(\.openingBurden) == [1800, 800])
    #expect(accounts.map(\.closingBurdenPerFTE) == [2560, 1000])
  }

  @Test func nobodyCarriesNothing() {
    let accounts = accounts { $0.employers.append(Employer(name: "Niemand")) }
    #expect(accounts[2].points == 0)
    #expect(accounts[2].closingBurdenPerFTE == 0)
  }
}
