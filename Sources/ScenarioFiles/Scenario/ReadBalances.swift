import RiskCalendar
import Rostering

extension ScenarioReader {
  /// What is known of past weeks only as totals.
  func balances(_ history: [Duty], _ historyFrom: IsoWeek?) -> [Balance] {
    let balances = root.entries("balances", .balance).compactMap { entry -> WrittenBalance? in
      let worker = worker(entry)
      let weeks = weeks(entry)
      let balance = balance(entry, worker ?? "", weeks)
      guard let balance, worker != nil else { return nil }
      return WrittenBalance(balance: balance, entry: entry)
    }
    checkOverlaps(balances)
    checkKnownWeeks(balances, history, historyFrom)
    return balances.map(\.balance)
  }

  private func weeks(_ entry: Entry) -> ClosedRange<IsoWeek>? {
    for key in ["first_week", "last_week"] where !entry.has(key) { entry.noteMissing(key) }
    guard let first = entry.week("first_week"), let last = entry.week("last_week") else {
      return nil
    }
    guard first <= last else {
      entry.note(
        "last_week",
        "last_week \"\(last)\" of \(entry.title) is before first_week \"\(first)\". Maybe exchange "
          + "them?")
      return nil
    }
    return first...last
  }

  /// The totals; in weeks that are not known they are read all the same, for the faults in them.
  private func balance(
    _ entry: Entry, _ worker: String, _ weeks: ClosedRange<IsoWeek>?
  ) -> Balance? {
    let count = weeks.map { Horizon(from: $0.lowerBound, through: $0.upperBound).weekCount } ?? 53
    let nights = Self.nightColumns.compactMap { column, kind in
      // Seven nights a week, and one that the last of its shifts runs into.
      entry.count(column, 0...(7 * count + 1)).map { (kind, $0) }
    }
    let work = entry.duration("hours", 0...(count * Self.minutesOfWeek))
    let restDays = entry.count("rest_days", 0...count)
    let burden = burden(entry, upTo: count * Self.minutesOfWeek)
    checkKinds(entry)
    return weeks.map {
      Balance(
        worker: worker, firstWeek: $0.lowerBound, lastWeek: $0.upperBound, workMinutes: work,
        nights: Dictionary(uniqueKeysWithValues: nights), restDays: restDays, burden: burden)
    }
  }

  private static let minutesOfWeek = 7 * 24 * 60

  private static let nightColumns: [(String, NightKind)] = [
    ("nights", .usual), ("late_nights", .late), ("long_nights", .long),
    ("touched_nights", .touched), ("late_touched_nights", .lateTouched),
  ]

  private func burden(_ entry: Entry, upTo most: Int) -> Burden {
    var burden = Burden()
    for (key, field) in Self.burdenColumns {
      burden[keyPath: field] = entry.duration(key, 0...most) ?? 0
    }
    return burden
  }

  private static var burdenColumns: [(String, WritableKeyPath<Burden, Int>)] {
    [
      ("evening_hours", \.evening), ("night_hours", \.night), ("weekend_hours", \.weekend),
      ("event_hours", \.event),
    ]
  }

  // MARK: What cannot be

  /// Notes more nights of a kind than of the one that it is a part of.
  private func checkKinds(_ entry: Entry) {
    for (part, whole) in [
      ("nights", "touched_nights"), ("late_nights", "nights"), ("long_nights", "nights"),
      ("late_nights", "late_touched_nights"), ("late_touched_nights", "touched_nights"),
    ] {
      guard let few = entry.text(part).flatMap({ Int(plainDigits: $0) }),
        let many = entry.text(whole).flatMap({ Int(plainDigits: $0) }), many >= 0, few > many
      else { continue }
      entry.note(
        part,
        "\(part) \"\(few)\" of \(entry.title) are more than its \(whole) \"\(many)\", of which "
          + "they are a part")
    }
  }

  private func checkOverlaps(_ balances: [WrittenBalance]) {
    for (index, later) in balances.enumerated() {
      let other = balances[..<index].first { $0.balance.overlaps(later.balance) }
      guard let place = other?.entry.place else { continue }
      findings.add(
        later.entry.place,
        "the balance of \(quoted(later.balance.worker)) from \(later.weeks) overlaps another of hers "
          + "(\(place.title)). Let each week be in one of them")
    }
  }

  /// Notes balances of weeks whose duties are all known: everything would count twice.
  private func checkKnownWeeks(
    _ balances: [WrittenBalance], _ history: [Duty], _ historyFrom: IsoWeek?
  ) {
    let first = history.map(\.interval.start).min().map {
      IsoWeek(containing: TownClock.amsterdam.date(of: $0))
    }
    guard let known = historyFrom ?? first else { return }
    for written in balances where known <= written.balance.lastWeek {
      let repair =
        historyFrom == nil
        ? "Let it end before, or say with \"history_from\" from when on no duty is missing"
        : "Let it end before that"
      written.entry.note(
        "last_week",
        "last_week \"\(written.balance.lastWeek)\" of \(written.entry.title) is not before "
          + "\(known), from when on the history holds every duty. \(repair)")
    }
  }
}

/// A balance with where it was written.
private struct WrittenBalance {
  var balance: Balance
  var entry: Entry

  var weeks: String { "\(balance.firstWeek) to \(balance.lastWeek)" }
}

extension Balance {
  fileprivate func overlaps(_ other: Balance) -> Bool {
    worker == other.worker && firstWeek <= other.lastWeek && other.firstWeek <= lastWeek
  }
}
