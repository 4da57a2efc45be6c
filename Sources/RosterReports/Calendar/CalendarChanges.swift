import RiskCalendar
import Rostering

/// What to do with a calendar that shows one version, so that it shows another.
public struct CalendarChanges: Sendable {
  /// The calendar as it stands.
  public let older: SharedCalendar
  /// The calendar as it is to be.
  public let newer: SharedCalendar

  /// The duties that a calendar shows and should not, as it shows them.
  public let removed: [SharedCalendar.Entry]
  /// The duties that a calendar should show and does not. One that was changed is both.
  public let added: [SharedCalendar.Entry]
  /// The events that are other than they were: new, changed, or cancelled because they are no longer in
  /// this calendar.
  public let events: [SharedCalendar.Entry]

  init(from older: SharedCalendar, to newer: SharedCalendar) {
    self.older = older
    self.newer = newer
    let (before, after) = (older.standing, newer.standing)
    removed = before.without(after)
    added = after.without(before)
    let wasOn = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let isOn = Set(after.map(\.id))
    let changed = after.filter { entry in
      wasOn[entry.id].map { $0.shown != entry.shown || $0.revision != entry.revision } ?? true
    }
    events = (before.filter { !isOn.contains($0.id) }.map(newer.cancelled) + changed)
      .sorted { ($0.interval.start, $0.id) < ($1.interval.start, $1.id) }
  }

  /// Whether the calendar can stay as it is.
  public func isEmpty(_ profile: CalendarProfile) -> Bool {
    profile == .ics ? events.isEmpty : removed.isEmpty && added.isEmpty
  }

  /// The file to import once what is to be removed is gone; nil if nothing is to be imported.
  ///
  /// For `ics` it also holds what is cancelled, for programs that know events by their identifiers.
  public func file(_ profile: CalendarProfile) -> String? {
    let entries = profile == .ics ? events : added
    if entries.isEmpty { return nil }
    return switch profile {
    case .google: newer.googleCsv(entries)
    case .outlook: newer.outlookCsv(entries)
    case .excelNl: newer.dutchExcelCsv(entries)
    case .ics: newer.icsFile(entries)
    }
  }
}

extension SharedCalendar {
  /// What has to be done with a calendar made from `older`, one of the same selection, weeks and words,
  /// so that it shows this one. What did not change keeps what its note says of a version or a draft.
  public func changes(since older: SharedCalendar) -> CalendarChanges {
    CalendarChanges(from: older, to: self)
  }

  /// A duty that this calendar does not show, as an event that is off: because it is, or because it
  /// went to another calendar.
  fileprivate func cancelled(_ entry: Entry) -> Entry {
    let now = plan.duties.first { $0.id == entry.id }
    var cancelled = entry
    cancelled.isCancelled = true
    cancelled.revision = now?.revision ?? entry.revision + 1
    cancelled.changed = now?.changed ?? publication?.moment ?? entry.changed
    return cancelled
  }
}

extension [SharedCalendar.Entry] {
  /// These, less as many of each look as there are in `others`.
  fileprivate func without(_ others: [SharedCalendar.Entry]) -> [SharedCalendar.Entry] {
    var left = Dictionary(grouping: others, by: \.shown).mapValues(\.count)
    return filter { entry in
      guard let count = left[entry.shown], count > 0 else { return true }
      left[entry.shown] = count - 1
      return false
    }
  }
}
