import RiskCalendar

extension Entry {
  /// The date after a key.
  func date(_ key: String) -> CivilDate? {
    text(key).flatMap { date($0, place(of: key), key) }
  }

  /// The dates in the list after a key.
  func dates(_ key: String) -> [CivilDate] {
    let items = texts(key, separators: [","])
    if items.isEmpty { noteMissing(key) }
    return items.compactMap { date($0.text, $0.place, key) }
  }

  private func date(_ text: String, _ place: Place, _ key: String) -> CivilDate? {
    // A spreadsheet in the Netherlands turns every date into its own way of writing it.
    let dutch = dateFromDutch(text)
    guard let date = CivilDate(text) ?? (place.isTable ? dutch : nil) else {
      let meant = dutch ?? dateMeant(text)
      let hint = meant.map { "Maybe \"\($0)\"?" } ?? "Write it like 2026-12-14"
      findings.add(place, "\(key) \(quoted(text)) of \(title) is no date. \(hint)")
      return nil
    }
    guard (2000...2100).contains(date.parts.year) else {
      findings.add(
        place, "\(key) \(quoted(text)) of \(title) is out of range: the years 2000 to 2100")
      return nil
    }
    return date
  }

  /// The week after a key.
  func week(_ key: String) -> IsoWeek? {
    text(key).flatMap { week($0, place(of: key), key, like: section.example(of: key) ?? "") }
  }

  /// The weeks in the list after a key, with their places.
  func weeks(_ key: String) -> [(week: IsoWeek, place: Place)] {
    let items = texts(key, separators: [","])
    if items.isEmpty { noteMissing(key) }
    return items.compactMap { item in
      week(item.text, item.place, key, like: "2026-W51").map { (week: $0, place: item.place) }
    }
  }

  private func week(_ text: String, _ place: Place, _ key: String, like example: String) -> IsoWeek?
  {
    guard let week = IsoWeek(text) else {
      let hint = weekMeant(text).map { "Maybe \(quoted($0))?" } ?? "Write it like \(example)"
      findings.add(place, "\(key) \(quoted(text)) of \(title) is no week. \(hint)")
      return nil
    }
    guard (2000...2100).contains(week.year) else {
      findings.add(
        place, "\(key) \"\(week)\" of \(title) is out of range: the years 2000 to 2100")
      return nil
    }
    return week
  }

  /// The weekdays after a key: `mon`, `mon-fri`, `[mon, wed]` or `mon|wed`.
  func weekdays(_ key: String) -> Set<Weekday>? {
    guard has(key) else { return nil }
    var days: Set<Weekday> = []
    let items = texts(key, separators: [",", " ", "/"])
    if items.isEmpty { noteMissing(key) }
    for (text, place) in items {
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      let known = ends.compactMap { Weekday(englishName: $0) }
      if known.count == ends.count, let first = known.first, let last = known.last, known.count <= 2
      {
        days.formUnion(Weekday.run(first, last))
      } else {
        findings.add(place, "\(key) \(quoted(text)) of \(title) is no weekday.\(weekdayHint(ends))")
      }
    }
    return days
  }

  /// The one weekday after a key, in English or Dutch.
  func weekday(_ key: String) -> Weekday? {
    text(key).flatMap { text in
      if let day = Weekday(englishName: text) ?? Weekday(dutchName: text) { return day }
      let hint = Weekday(anyName: text).map { "Maybe \(quoted($0.shortName))?" }
      note(
        key,
        "\(key) \(quoted(text)) of \(title) is no weekday. \(hint ?? "Write it like saturday")")
      return nil
    }
  }

  private func weekdayHint(_ ends: [Substring]) -> String {
    let meant = ends.compactMap { Weekday(anyName: $0)?.shortName }
    guard meant.count == ends.count, !meant.isEmpty else {
      return " Write mon, tue, wed, thu, fri, sat, sun or a run of them like mon-fri"
    }
    return " Maybe \(quoted(meant.joined(separator: "-")))?"
  }
}

/// The date in a text like `14-12-2026` or `1-2-2027`.
func dateFromDutch(_ text: String) -> CivilDate? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(plainDigits: parts[0]),
    let month = Int(plainDigits: parts[1]), let year = Int(plainDigits: parts[2])
  else { return nil }
  return CivilDate(year: year, month: month, day: day)
}

/// The date in a text like `18/12/26` or `2026-1-5`, if that is what was meant.
private func dateMeant(_ text: String) -> CivilDate? {
  let parts = text.split { "-/. ".contains($0) }.map(String.init)
  guard parts.count == 3 else { return nil }
  if parts[0].utf8.count == 4 { return dateFromDutch(parts.reversed().joined(separator: "-")) }
  let year = parts[2].utf8.count == 2 ? "20" + parts[2] : parts[2]
  return dateFromDutch([parts[0], parts[1], year].joined(separator: "-"))
}

/// The week in a text like `2026-45`, `week 45 2026` or `2-11-2026`, if that is what was meant.
private func weekMeant(_ text: String) -> String? {
  if let date = CivilDate(text) ?? dateFromDutch(text) {
    return IsoWeek(containing: date).description
  }
  let numbers = text.split { !$0.isNumber }.map(String.init)
  let year = numbers.first { $0.utf8.count == 4 }.flatMap { Int(plainDigits: $0) }
  let number = numbers.first { $0.utf8.count <= 2 }.flatMap { Int(plainDigits: $0) }
  guard numbers.count == 2, let year, let number else { return nil }
  return IsoWeek(year: year, week: number)?.description
}

extension Weekday {
  private static let names: [[String]] = [
    ["mon", "monday", "maandag", "ma", "montag", "mo", "lundi", "lun", "pazartesi"],
    ["tue", "tuesday", "dinsdag", "di", "dienstag", "mardi", "tues"],
    ["wed", "wednesday", "woensdag", "wo", "mittwoch", "mi", "mercredi", "mer", "weds"],
    ["thu", "thursday", "donderdag", "do", "donnerstag", "jeudi", "jeu", "thur", "thurs"],
    ["fri", "friday", "vrijdag", "vr", "freitag", "fr", "vendredi", "ven"],
    ["sat", "saturday", "zaterdag", "za", "samstag", "sa", "samedi", "sam", "sonnabend"],
    ["sun", "sunday", "zondag", "zo", "sonntag", "so", "dimanche", "dim"],
  ]

  /// Like `mon`.
  var shortName: String { Self.names[rawValue - 1][0] }

  /// The day in `mon` or `Monday`.
  init?(englishName text: some StringProtocol) {
    let name = text.trimmed.lowercased()
    guard
      let day = Self.allCases.first(where: { Self.names[$0.rawValue - 1].prefix(2).contains(name) })
    else { return nil }
    self = day
  }

  /// The day in `ma` or `Maandag`.
  init?(dutchName text: some StringProtocol) {
    let name = text.trimmed.lowercased()
    guard
      let day = Self.allCases.first(where: { Self.names[$0.rawValue - 1][2...3].contains(name) })
    else { return nil }
    self = day
  }

  /// The day a user most likely meant by a word of whatever language.
  init?(anyName text: some StringProtocol) {
    let name = text.trimmed.lowercased()
    let exact = Self.allCases.first { Self.names[$0.rawValue - 1].contains(name) }
    guard
      let day = exact
        ?? nearMiss(name, among: Self.names.joined()).flatMap({ Weekday(anyName: $0) })
    else { return nil }
    self = day
  }

  /// From one day to another, over the weekend if need be.
  static func run(_ first: Weekday, _ last: Weekday) -> [Weekday] {
    let length = (last.rawValue - first.rawValue + 7) % 7
    return (0...length).map { allCases[(first.rawValue - 1 + $0) % 7] }
  }
}
