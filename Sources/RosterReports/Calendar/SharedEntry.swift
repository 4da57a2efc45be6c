public import RiskCalendar
import Rostering

extension SharedCalendar {
  /// A duty as a calendar shows it. No text in it can do harm in another program.
  public struct Entry: Hashable, Sendable, Identifiable {
    /// That of the duty, the same in all versions.
    public let id: String
    /// Begins with a word of ours: `Dienst: straatronde Hatert (AvD)`.
    public let title: String
    /// When.
    public let interval: Interval
    /// Where.
    public let location: String
    /// Words of ours alone: when it was published, and which of two equal times is meant.
    public let description: String
    /// Whether it is off.
    public internal(set) var isCancelled: Bool
    /// How often it was changed, cancelled or restored.
    public internal(set) var revision: Int
    /// When that was last, or when it was first published.
    public internal(set) var changed: Instant

    /// What she does.
    let activity: String
    /// Name or initials of the worker.
    let person: String
    /// Unpaid break in minutes.
    let breakMinutes: Int

    /// What a calendar shows of it, by which one of it finds it again.
    struct Shown: Hashable {
      let title: String
      let interval: Interval
      let location: String
    }

    var shown: Shown { Shown(title: title, interval: interval, location: location) }
  }
}

/// What the workers of a calendar are called in it.
struct People {
  private let initials: Initials?

  init(_ plan: PublishedPlan, _ scenario: Scenario, byName: Bool) {
    initials =
      byName
      ? nil
      : Initials(team: scenario.workers.map(\.name), others: plan.duties.lazy.map(\.duty.worker))
  }

  /// Name or initials of a worker.
  subscript(name: String) -> String {
    let text = initials?[name] ?? harmless(name)
    return text.isEmpty ? "?" : text
  }
}

/// Writes duties as a calendar shows them.
struct EntryWriter {
  let people: People
  let clock: TownClock
  let language: Language
  /// Whether titles tell whose duty it is.
  let showsPerson: Bool
  let isDraft: Bool

  func entry(_ published: PublishedDuty) -> SharedCalendar.Entry {
    let duty = published.duty
    let (activity, place) = (harmless(duty.activity), harmless(duty.place))
    let person = people[duty.worker]
    let words = [
      language.say("Dienst:", "Duty:"), activity, place == activity ? "" : place,
      showsPerson ? "(\(person))" : "",
    ]
    return SharedCalendar.Entry(
      id: published.id, title: words.filter { !$0.isEmpty }.joined(separator: " "),
      interval: duty.interval, location: place, description: description(published),
      isCancelled: published.isCancelled, revision: published.revision,
      changed: published.changed, activity: activity, person: person,
      breakMinutes: duty.breakMinutes)
  }

  /// Sentences that hold nothing of what users wrote, for Google shows markup in them as such.
  ///
  /// They say when the duty was last changed, and not which version that was: so they stay the same for
  /// as long as it does.
  private func description(_ published: PublishedDuty) -> String {
    let state =
      isDraft
      ? language.say("Concept, niet gepubliceerd", "Draft, not published")
      : language.say("Rooster, gepubliceerd ", "Roster, published ")
        + language.moment(published.changed, clock)
    let turns = language.turns(published.duty.interval, clock).map(\.capitalizedAtStart)
    return ([state] + turns).map { $0 + "." }.joined(separator: " ")
  }
}
