import RiskCalendar
import RosterReports

/// A duty as somebody reads it from a file.
struct ReadEvent: Hashable {
  var title: String
  var start: Instant
  var end: Instant
  var location: String
}

/// The duties in a file of some profile, by readers that share nothing with the writers; nil if a file
/// is not as its kind has to be.
func readCalendar(_ text: String, _ profile: CalendarProfile) -> [ReadEvent]? {
  switch profile {
  case .google, .outlook: csvRecords(text)?.compactMap(readWallTimes)
  case .excelNl: dutchRecords(text)?.compactMap(readDutchRow)
  case .ics: readIcs(text)?.events.filter { !$0.isCancelled }.compactMap(readEvent)
  }
}

/// The rows of a CSV by the names of their columns.
func csvRecords(_ text: String) -> [[String: String]]? {
  guard let rows = readCsv(text), let header = rows.first,
    rows.allSatisfy({ $0.count == header.count })
  else { return nil }
  return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
}

/// The same of a table with semicolons, in which no text has a comma in it.
private func dutchRecords(_ text: String) -> [[String: String]]? {
  guard text.unicodeScalars.first == "\u{FEFF}" else { return nil }
  let plain = String(text.unicodeScalars.dropFirst())
  return csvRecords(
    plain.replacing(",", with: "·").replacing(";", with: ",").replacing("·", with: "."))
}

private func readEvent(_ event: IcsEvent) -> ReadEvent? {
  guard let start = utc(event["DTSTART"]), let end = utc(event["DTEND"]) else { return nil }
  return ReadEvent(title: event["SUMMARY"], start: start, end: end, location: event["LOCATION"])
}

/// `20261218T180000Z`.
private func utc(_ text: String) -> Instant? {
  let digits = Array(text)
  guard digits.count == 16, digits[8] == "T", digits[13...] == ["0", "0", "Z"] else { return nil }
  let date = [digits[0..<4], digits[4..<6], digits[6..<8]].map { String($0) }
  return Instant(
    iso8601: "\(date.joined(separator: "-"))T\(String(digits[9..<11])):\(String(digits[11..<13]))Z")
}

private func readWallTimes(_ row: [String: String]) -> ReadEvent? {
  guard let title = row["Subject"], let note = row["Description"], let location = row["Location"],
    let start = instant(row["Start Date"], row["Start Time"], note, "Begint om ", "Starts at "),
    let end = instant(row["End Date"], row["End Time"], note, "Eindigt om ", "Ends at ")
  else { return nil }
  return ReadEvent(title: title, start: start, end: end, location: location)
}

/// What the columns say, unless the note says which of two equal times is meant.
private func instant(
  _ date: String?, _ time: String?, _ note: String, _ leads: String...
) -> Instant? {
  guard let date = date.flatMap(americanDate), let time = time.flatMap(americanTime) else {
    return nil
  }
  for lead in leads {
    guard let said = note.components(after: lead), let time = ClockTime(said.prefix(5)) else {
      continue
    }
    let isSummer = said.dropFirst(6).hasPrefix("zomertijd") || said.dropFirst(6).hasPrefix("summer")
    return Instant(minutes: date.dayNumber * 1440 + time.minutes - (isSummer ? 120 : 60))
  }
  return Instant(minutes: date.dayNumber * 1440 + time.minutes - offset(date, time.minutes))
}

extension String {
  fileprivate func components(after lead: String) -> Substring? {
    ranges(of: lead).first.map { self[$0.upperBound...] }
  }
}

/// `12/31/2026`.
private func americanDate(_ text: String) -> CivilDate? {
  let parts = text.split(separator: "/").compactMap { Int($0) }
  guard parts.count == 3, text.count == 10 else { return nil }
  return CivilDate(year: parts[2], month: parts[0], day: parts[1])
}

/// `10:00 PM` or `10:00:00 PM`.
private func americanTime(_ text: String) -> ClockTime? {
  let halves = text.split(separator: " ")
  let parts = halves[0].split(separator: ":").compactMap { Int($0) }
  guard halves.count == 2, (1...12).contains(parts[0]), parts.count == 2 || parts[2...] == [0]
  else { return nil }
  return ClockTime(minutes: (parts[0] % 12 + (halves[1] == "PM" ? 12 : 0)) * 60 + parts[1])
}

private func readDutchRow(_ row: [String: String]) -> ReadEvent? {
  let parts = (row["Datum"] ?? "").split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, let date = CivilDate(year: parts[2], month: parts[1], day: parts[0]),
    let start = dutchInstant(row["Begin"], date), var end = dutchInstant(row["Einde"], date),
    let activity = row["Activiteit"], let place = row["Plaats"]
  else { return nil }
  if end <= start { end = dutchInstant(row["Einde"], date + 1) ?? end }
  let person = row["Initialen"] ?? row["Medewerker"] ?? ""
  return ReadEvent(
    title: "Dienst: \(activity) \(place)" + (person.isEmpty ? "" : " (\(person))"), start: start,
    end: end, location: place)
}

private func dutchInstant(_ cell: String?, _ date: CivilDate) -> Instant? {
  guard let cell else { return nil }
  if let instant = Instant(iso8601: cell) { return instant }
  return ClockTime(cell).map {
    Instant(minutes: date.dayNumber * 1440 + $0.minutes - offset(date, $0.minutes))
  }
}

/// Minutes of Central European Time before UTC: summer time from 02:00 on the last Sunday of March to
/// 03:00 on that of October.
private func offset(_ date: CivilDate, _ minutes: Int) -> Int {
  func lastSunday(_ month: Int) -> CivilDate? {
    CivilDate(year: date.parts.year, month: month, day: 31).map {
      $0 - ($0.weekday == .sunday ? 0 : $0.weekday.rawValue)
    }
  }
  guard let spring = lastSunday(3), let autumn = lastSunday(10) else { return 60 }
  let isSummer = (date, minutes) >= (spring, 120) && (date, minutes) < (autumn, 180)
  return isSummer ? 120 : 60
}
