import RiskCalendar
import Rostering

extension Entry {
  /// The time after a key: by the clock, or a length from sunset, iftar or kick-off.
  func eventTime(_ key: String) -> EventTime? {
    guard let text = text(key) else { return nil }
    if let time = EventTime(written: text) { return time }
    guard text.first?.isLetter == true else { return clock(key).map { EventTime($0) } }
    let hint =
      eventTimeRepair(text).map { "Maybe \(quoted($0))?" }
      ?? "Write it like 19:00, sunset-30m, iftar+1h30m or kick-off-2h, no more than 24h away"
    note(key, "\(key) \(quoted(text)) of \(title) is no time of an event. \(hint)")
    return nil
  }

  /// The hours between two times, unless they are known to be too long to be meant.
  func eventHours(_ start: EventTime, _ end: EventTime, longest: Int) -> EventHours? {
    guard start.anchor == end.anchor else { return EventHours(start, end) }
    if start.anchor == .clock {
      guard let from = ClockTime(minutes: start.minutes), let to = ClockTime(minutes: end.minutes)
      else { return nil }
      return span(from, to, longest: longest).map { EventHours($0) }
    }
    let hours = EventHours(start, end)
    guard let length = hours.knownMinutes, !(1...longest).contains(length) else { return hours }
    let how = length > 0 ? "lasts longer than \(durationText(longest))" : "ends before it starts"
    let (from, to) = (text("from") ?? "", text("to") ?? "")
    note("to", "\(title) \(how): from \(quoted(from)) to \(quoted(to))")
    return nil
  }

  private func eventTimeRepair(_ text: String) -> String? {
    let plain = text.lowercased().filter { $0 != " " }
    let head = plain.prefix { $0 != "+" && !$0.isNumber }
    guard let word = nearMiss(head.filter { $0 != "-" }, among: EventTime.anchors.map(\.word))
    else { return nil }
    let length = plain.dropFirst(head.count).drop { $0 == "+" }
    if length.isEmpty { return word }
    let plainLength = minutesIn(String(length)) == nil ? durationRepair(String(length)) : nil
    let repaired = word + (head.hasSuffix("-") ? "-" : "+") + (plainLength ?? String(length))
    return EventTime(written: repaired) == nil ? nil : repaired
  }
}

extension EventTime {
  fileprivate static let anchors: [(word: String, anchor: Anchor)] = [
    ("sunset", .sunset), ("iftar", .iftar), ("kick-off", .kickOff),
  ]

  /// The time in a text like `19:00`, `sunset`, `iftar+1h30m` or `kick-off-2h`, at most a day away.
  init?(written text: String) {
    if let time = ClockTime(text) {
      self.init(time)
      return
    }
    let plain = text.lowercased().filter { $0 != " " }
    guard let (word, anchor) = Self.anchors.first(where: { plain.hasPrefix($0.word) }) else {
      return nil
    }
    let rest = plain.dropFirst(word.count)
    guard let sign = rest.first else {
      self.init(anchor)
      return
    }
    guard "+-".contains(sign), let length = minutesIn(String(rest.dropFirst())), length <= 1440
    else { return nil }
    self.init(anchor, minutes: sign == "-" ? -length : length)
  }
}

extension EventHours {
  /// How long they are, if both times are counted from the same; below 0 if the end comes first.
  var knownMinutes: Int? {
    guard start.anchor == end.anchor else { return nil }
    let minutes = end.minutes - start.minutes
    return start.anchor == .clock && minutes <= 0 ? minutes + 1440 : minutes
  }
}
