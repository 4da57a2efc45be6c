import RiskCalendar
import RosterStore
import Rostering
import TestSupport
import Testing

/// A store tells what the domain tells, whatever is published one after the other.
@Suite struct StoreChainTests {
  @Test(arguments: 1...40)
  func everyVersionIsWhatPublishingMakesOfTheOneBefore(seed: Int) throws {
    let files = try StoreFolder()
    var (chain, random) = (RosterChain(1000 + seed), Seeded(seed))
    var store = try files.open()
    var plans = [PublishedPlan()]
    for version in 1...8 {
      let roster = chain.next(after: plans[version - 1])
      plans.append(
        plans[version - 1].publishing(roster, of: "test", at: moment(version), .amsterdam))
      #expect(try store.publish(roster).horizon == roster.horizon)
      if random.happens(30) { store = try files.open() }
      #expect(try store.plan() == plans[version])
      #expect(
        try store.plan(of: roster.horizon)
          == plans[version].limited(to: roster.horizon.weeks, .amsterdam))
    }
    for (version, plan) in plans.enumerated() {
      #expect(try store.plan(asOf: version) == plan)
    }
  }
}
