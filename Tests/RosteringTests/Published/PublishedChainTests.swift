import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What holds of every publishing, held against random ones.
@Suite struct PublishedChainTests {
  private let clock = TownClock.amsterdam

  @Test(arguments: 1...300)
  func everyPublishingKeepsWhatItDoesNotTouch(seed: Int) {
    var chain = RosterChain(seed)
    var plan = PublishedPlan()
    for version in 1...8 {
      let roster = chain.next(after: plan)
      let after = plan.publishing(roster, of: "test", at: moment(version), clock)
      expectSuccession(of: after, to: plan, by: roster, at: moment(version))
      plan = after
    }
  }

  private func expectSuccession(
    of after: PublishedPlan, to before: PublishedPlan, by roster: Roster, at moment: Instant
  ) {
    let now = Dictionary(grouping: after.duties, by: \.id)
    #expect(now.values.allSatisfy { $0.count == 1 })
    #expect(after.roster(of: roster.horizon, clock) == roster)
    #expect(Set(after.weeks) == Set(before.weeks).union(roster.horizon.weeks))
    for old in before.duties {
      guard let new = now[old.id]?.first else {
        Issue.record("\(old) is forgotten")
        continue
      }
      let isSame = new.duty == old.duty && new.isCancelled == old.isCancelled
      #expect(isSame ? new == old : new.revision == old.revision + 1 && new.changed == moment)
      #expect(new.duty.worker == old.duty.worker)
      #expect(clock.date(of: new.duty.interval.start) == clock.date(of: old.duty.interval.start))
      #expect(isSame || roster.horizon.weeks.contains(old.week(clock)))
    }
    let known = Set(before.duties.map(\.id))
    let new = after.duties.filter { !known.contains($0.id) }
    #expect(new.allSatisfy { $0.revision == 0 && $0.changed == moment && !$0.isCancelled })
    expectChanges(from: before, to: after)
  }

  /// Changes tell all that is other, and only that.
  private func expectChanges(from before: PublishedPlan, to after: PublishedPlan) {
    var standing = Set(before.standing.map(\.duty))
    for change in after.changes(since: before) {
      switch change {
      case .new(let duty): standing.insert(duty.duty)
      case .gone(let duty): #expect(standing.remove(duty.duty) != nil)
      case .changed(let old, _): #expect(standing.remove(old.duty) != nil)
      }
    }
    for case .changed(_, let new) in after.changes(since: before) { standing.insert(new.duty) }
    #expect(standing == Set(after.standing.map(\.duty)))
    #expect(after.changes(since: after).isEmpty)
    #expect(after.changes(since: before).count == before.changes(since: after).count)
  }
}
