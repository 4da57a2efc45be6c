import RiskCalendar
import Rostering

extension ScenarioReader {
  func meetings(_ workers: [Worker], _ dates: EventDatesReader) -> [Meeting] {
    root.entries("meetings", .meeting).compactMap { entry in
      let name = entry.identifier("name")
      let place = entry.shownText("place")
      let days = recurrence(entry, dates)
      let pauses = dates.pauses(entry)
      let span = entry.span()
      let breakMinutes = entry.breakMinutes(within: span?.clockMinutes)
      let (audience, attendants) = who(entry, workers)
      let attendance = attendance(entry, attendants.count)
      guard let name, let place, let days, let span else { return nil }
      var meeting = Meeting(
        name: name, place: place, days: days, span: span, breakMinutes: breakMinutes,
        workers: Set(attendants.map(\.name)), attendance: attendance)
      meeting.audience = audience
      meeting.pauses = pauses
      return meeting
    }
  }

  private func recurrence(_ entry: Entry, _ dates: EventDatesReader) -> Recurrence? {
    let given = ["days", "dates", "when"].filter(entry.has)
    if given.count > 1 {
      entry.note(
        given[1], "\(entry.title) has both \(given[0]) and \(given[1]). Keep one of them")
      return nil
    }
    switch given.first {
    case "days": return entry.weekdays("days").map { .weekly($0) }
    case "dates": return .dates(entry.dates("dates"))
    case "when": return entry.entry("when", .when).flatMap(dates.certain).map { .rule($0) }
    default:
      entry.noteMissing("days")
      return nil
    }
  }

  private func attendance(_ entry: Entry, _ attendants: Int) -> Int? {
    guard let attendance = entry.count("attendance", 0...1_000) else { return nil }
    if attendance > attendants {
      entry.note(
        "attendance",
        "attendance \"\(attendance)\" of \(entry.title) is more than the \(attendants) workers it is "
          + "for")
    }
    return attendance
  }

  func sessions(_ workers: [Worker], _ dates: EventDatesReader) -> [Sessions] {
    root.entries("sessions", .sessions).enumerated().compactMap { number, entry in
      if number == Sessions.mostKinds {
        findings.add(entry.place, "more than \(Sessions.mostKinds) kinds of sessions. Join some")
      }
      let name = entry.identifier("name")
      let place = entry.shownText("place")
      if !entry.has("length") { entry.noteMissing("length") }
      let length = entry.duration("length", 1...720)
      let starts = entry.entries("starts", .starts).compactMap(starts)
      if !entry.has("starts") || entry["starts"]?.list?.isEmpty == true {
        entry.noteMissing("starts")
      }
      let pauses = dates.pauses(entry)
      let ask = ask(entry, of: who(entry, workers).audience)
      let asked = workers.map { ($0.name, ask.minutes(of: $0)) }.filter { $0.1 > 0 }
      let weekly = Dictionary(asked) { first, _ in first }
      guard let name, let place, let length else { return nil }
      if let most = weekly.values.max(), most > Sessions.mostAWeek * length {
        entry.note(
          "length",
          "\(entry.title) asks for more than \(Sessions.mostAWeek) sessions a week of one worker. "
            + "Maybe a longer length?")
      }
      var sessions = Sessions(
        name: name, place: place, sessionMinutes: length, starts: starts, weeklyMinutes: weekly)
      sessions.ask = ask
      sessions.pauses = pauses
      return sessions
    }
  }

  private func starts(_ entry: Entry) -> Sessions.Starts? {
    if !entry.has("days") { entry.noteMissing("days") }
    let times = entry.clocks("times")
    if let late = times.first(where: { $0.minutes == 1440 }) {
      entry.note(
        "times",
        "times \"\(late)\" of \(entry.title) is the end of a day. Write 00:00 of the next day")
    }
    return entry.weekdays("days").map { Sessions.Starts(weekdays: $0, times: times) }
  }

  private func ask(_ entry: Entry, of audience: Audience) -> Sessions.Ask {
    let (each, perFTE) = (
      entry.duration("hours", 0...6_000), entry.duration("hours_per_fte", 0...6_000)
    )
    if entry.has("hours"), entry.has("hours_per_fte") {
      entry.note(
        "hours_per_fte", "\(entry.title) has both hours and hours_per_fte. Keep one of them")
    } else if !entry.has("hours"), !entry.has("hours_per_fte") {
      findings.add(
        entry.place,
        "\(entry.title) has no \"hours\". Write them like hours: 2 for each worker, or hours_per_fte: 4"
      )
    }
    return Sessions.Ask(of: audience, each: each, perFTE: perFTE ?? 0)
  }
}
