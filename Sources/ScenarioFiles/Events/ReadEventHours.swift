import RiskCalendar
import Rostering

extension EventReader {
  /// The days of an event that something is about.
  func days(_ entry: Entry) -> EventDays {
    guard entry.has("day") else { return EventDays(weekdays: entry.weekdays("days")) }
    let numbers = entry.texts("day", separators: [",", " "]).compactMap { dayNumber($0, entry) }
    return EventDays(numbers: Set(numbers), weekdays: entry.weekdays("days"))
  }

  private func dayNumber(_ item: (text: String, place: Place), _ entry: Entry) -> Int? {
    guard let number = Int(plainDigits: item.text) else {
      findings.add(
        item.place,
        "day \(quoted(item.text)) of \(entry.title) is no whole number. Days are counted from the "
          + "first, which is 0")
      return nil
    }
    guard let known = dates?.dayNumbers, !known.contains(number) else { return number }
    findings.add(
      item.place,
      "day \"\(number)\" of \(entry.title) is no day of \(self.entry.title): "
        + "\(known.lowerBound) to \(known.upperBound)")
    return nil
  }

  /// The hours of something on days of an event.
  func hours(_ entry: Entry, longest: Int = 720) -> EventHours? {
    for key in ["from", "to"] where !entry.has(key) { entry.noteMissing(key) }
    let (start, end) = (time("from", entry), time("to", entry))
    guard let start, let end else { return nil }
    return entry.eventHours(start, end, longest: longest)
  }

  private func time(_ key: String, _ entry: Entry) -> EventTime? {
    guard let time = entry.eventTime(key) else { return nil }
    let subject = "\(key) \(quoted(entry.text(key) ?? "")) of \(entry.title)"
    if time.anchor == .kickOff, !isOfFixtures {
      entry.note(
        key,
        "\(subject) is counted from a match, and \(self.entry.title) has no fixtures in \"when\"")
    }
    if time.isBySun, !reader.root.has("location") {
      entry.note(
        key,
        "\(subject) is told by the sun, and the scenario has no \"location\". Write it like "
          + "location: \(Section.scenario.example(of: "location") ?? "")")
    }
    return time
  }
}

extension EventDates {
  /// The numbers that its days may have, counted from the first that the rule gives.
  fileprivate var dayNumbers: ClosedRange<Int>? {
    guard let lengths = rule.lengths else { return nil }
    let longest = max(lengths.upperBound, confirmed.map(\.count).max() ?? 0)
    return firstDay <= longest - 1 + lastDay ? firstDay...(longest - 1 + lastDay) : nil
  }
}
