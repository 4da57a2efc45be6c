import Testing

@testable import rooster_bench

/// What the planner makes of instances at their limits.
struct PublicPlannerTests {
  @Test func namesWhoHasNoLineAndWhatToLift() {
    var instance = plainInstance()
    instance.employees[0].leastMinutes = 14 * 480
    instance.employees[0].daysOff = [3]
    instance.employees.append(freeEmployee("B", 14, 1))
    let missing = MissingLine.all(instance)
    #expect(missing.map(\.employee) == ["A"])
    #expect(missing.first?.limits == ["least minutes", "days off"])
    #expect(throws: BenchError.self) {
      try PublicPlanner().plan(instance, timeLimit: 2, threads: 1)
    }
  }

  @Test func plansWhereNobodyMayWork() throws {
    var instance = plainInstance()
    instance.employees[0].mostConsecutive = 0
    instance.cover = [.init(day: 2, type: 0, wanted: 1, under: 7, over: 1)]
    let plan = try PublicPlanner().plan(instance, timeLimit: 2, threads: 2)
    #expect(plan.cost == 7)
    #expect(plan.bound == 7)
  }

  @Test func plansWithoutCoverOrRequests() throws {
    let plan = try PublicPlanner().plan(plainInstance(), timeLimit: 2, threads: 2)
    #expect(plan.cost == 0)
    #expect(RosterValuer(instance: plainInstance()).value(plan.roster).breaches.isEmpty)
  }

  @Test(arguments: 0..<12)
  func isAsGoodOnOneThreadAsOnTwo(seed: Int) throws {
    let instance = randomInstance(seed, staff: 3, days: 14)
    guard MissingLine.all(instance).isEmpty else { return }
    let one = try PublicPlanner().plan(instance, timeLimit: 20, threads: 1)
    let two = try PublicPlanner().plan(instance, timeLimit: 20, threads: 2)
    #expect(one.roster == two.roster)
    #expect(one.bound == two.bound)
    let value = RosterValuer(instance: instance).value(one.roster)
    #expect(value.cost == one.cost && value.breaches.isEmpty)
  }
}
