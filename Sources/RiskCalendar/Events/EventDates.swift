/// A rule with days before and after, and with what is not known for sure.
public struct EventDates: Hashable, Sendable {
  /// What gives its days.
  public var rule: DateRule
  /// Its first day, counted from the first day the rule gives: -1 is the day before.
  public var firstDay: Int
  /// Its last day, counted from the last day the rule gives: 1 is the day after.
  public var lastDay: Int
  /// Days that it may begin or end earlier or later than computed, not negative.
  public var uncertainty: Int
  /// What planners have confirmed of the rule's own days, before `firstDay` and `lastDay` are
  /// applied. Each replaces, as certain, the nearest computed occurrence that it overlaps when that
  /// is widened by the uncertainty.
  public var confirmed: [DatePeriod]

  /// The days of `rule`, for sure unless `uncertainty` says otherwise.
  public init(
    rule: DateRule, firstDay: Int = 0, lastDay: Int = 0, uncertainty: Int = 0,
    confirmed: [DatePeriod] = []
  ) {
    precondition(uncertainty >= 0, "uncertainty is a number of days")
    self.rule = rule
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.uncertainty = uncertainty
    self.confirmed = confirmed
  }

  /// Every occurrence whose planned dates touch `range`, sorted by its first date.
  public func occurrences(touching range: DatePeriod) -> [Occurrence] {
    let confirmations = confirmations
    return computed(touching: range.widened(by: reach))
      .compactMap { days, fixture in
        let confirmed = confirmations[days]
        return occurrence(
          confirmed ?? days, of: fixture, uncertainty: confirmed == nil ? uncertainty : 0)
      }
      .filter { $0.planned.overlaps(range) }
      .sorted { $0.planned < $1.planned }
  }

  /// Every planned date in `range`.
  public func dates(in range: DatePeriod) -> Set<CivilDate> {
    Set(occurrences(touching: range).compactMap { $0.planned.intersection(range) }.flatMap(\.dates))
  }

  /// The confirmed periods that no computed occurrence lies near enough to: they change nothing.
  public var strayConfirmations: [DatePeriod] {
    confirmed.filter { computed(replacedBy: $0) == nil }
  }

  /// The days computed by the rule that a confirmed period replaces; nil if none lie near enough.
  public func computed(replacedBy confirmed: DatePeriod) -> DatePeriod? {
    rule.occurrences(touching: confirmed.widened(by: uncertainty))
      .min { abs($0.first - confirmed.first) < abs($1.first - confirmed.first) }
  }
}

extension EventDates {
  /// Days between those of an occurrence and the rule's own that it comes from, at most.
  private var reach: Int {
    max(abs(firstDay), abs(lastDay)) + uncertainty + (confirmed.map(\.count).max() ?? 0)
  }

  /// What was confirmed, by the computed days that it replaces; the first counts.
  private var confirmations: [DatePeriod: DatePeriod] {
    let pairs = confirmed.compactMap { period in
      computed(replacedBy: period).map { ($0, period) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The rule's own days, with the match if they are of one.
  private func computed(touching range: DatePeriod) -> [(DatePeriod, Fixture?)] {
    guard case .fixtures(let fixtures) = rule else {
      return rule.occurrences(touching: range).map { ($0, nil) }
    }
    return fixtures.filter { range.contains($0.date) }.map { (DatePeriod($0.date), $0) }
  }

  /// Around the rule's own days; nil if the event's last day comes before its first.
  private func occurrence(
    _ days: DatePeriod, of fixture: Fixture?, uncertainty: Int
  ) -> Occurrence? {
    days.moving(first: firstDay, last: lastDay).map {
      Occurrence(
        day: days.first, planned: $0.widened(by: uncertainty),
        certain: $0.moving(first: uncertainty, last: -uncertainty), uncertainty: uncertainty,
        fixture: fixture)
    }
  }
}
