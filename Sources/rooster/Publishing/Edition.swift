import ArgumentParser
import RiskCalendar
import RosterStore
import Rostering

/// What a calendar is to show, and what it shows if it stands at an earlier version.
struct Edition {
  let now: EditionState
  /// Nil if nothing of these weeks was published before.
  let before: EditionState?
}

/// What is published of some weeks as of a version; of a draft, what would be.
struct EditionState {
  let plan: PublishedPlan
  /// Nil for a draft.
  let publication: Publication?
}

extension Team {
  /// All that is published, and what was as of version `since`, by default the one before.
  func edition(since: Int?) throws -> Edition {
    let publications = try self.publications()
    guard let newest = publications.last else { throw tellingNothingPublished() }
    return Edition(
      now: EditionState(plan: try plan(), publication: newest),
      before: try state(asOf: since ?? newest.number - 1, of: nil))
  }

  /// The weeks of `roster`, and what was published of them as of version `since`, by default before it.
  ///
  /// A roster that is not what is published is a draft: its duties are called as they would be if it
  /// were published next.
  func edition(of roster: Roster, since: Int?) throws -> Edition {
    let horizon = roster.horizon
    let published = try plan(of: horizon)
    let telling = try publications().last { $0.horizon.overlaps(horizon) }
    if let telling, published.tells(roster, scenario.clock) {
      return Edition(
        now: EditionState(plan: published, publication: telling),
        before: try state(asOf: since ?? telling.number - 1, of: horizon))
    }
    let draft = published.publishing(
      roster, of: scenario.name, at: scenario.clock.day(horizon.firstDate).start, scenario.clock)
    return Edition(
      now: EditionState(plan: draft, publication: nil),
      before: try state(asOf: since ?? telling?.number ?? 0, of: horizon))
  }

  private func publications() throws -> [Publication] {
    try asking { store throws(StoreError) in try store.publications() } ?? []
  }

  /// What was published as of a version; nil if that was nothing.
  private func state(asOf version: Int, of horizon: Horizon?) throws -> EditionState? {
    guard version > 0 else { return nil }
    let publication = try asking { store throws(StoreError) in try store.publication(version) }
    let plan = try plan(asOf: version, of: horizon)
    return plan.weeks.isEmpty ? nil : EditionState(plan: plan, publication: publication)
  }
}
