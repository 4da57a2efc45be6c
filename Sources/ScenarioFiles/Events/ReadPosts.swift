import RiskCalendar
import Rostering

extension EventReader {
  /// The posts on dates of their own, and those on the days of the event.
  func posts() -> ([Post], [RecurringPost]) {
    let entries = entry.entries("posts", .post)
    findings.checkUnique(
      entries.compactMap { post in post.name.map { (name: $0, place: post.place(of: "name")) } },
      "post")
    let dated = entries.filter { $0.has("date") || !comesRound }
    let recurring = entries.filter { !$0.has("date") && comesRound }
    return (dated.compactMap(post), recurring.compactMap(recurringPost))
  }

  private func post(_ entry: Entry) -> Post? {
    let common = common(entry)
    if !entry.has("date") { entry.noteMissing("date") }
    for key in ["day", "days"] where entry.has(key) && entry.has("date") {
      entry.note(key, "\(entry.title) has both a date and \(key). Keep one of them")
    }
    let date = entry.date("date")
    let span = clockSpan(entry)
    let breakMinutes = entry.breakMinutes(within: span?.clockMinutes)
    guard let common, let date, let span else { return nil }
    return Post(
      name: common.name, place: common.place, date: date, span: span, breakMinutes: breakMinutes,
      handoverMinutes: common.handover, crew: common.crew)
  }

  private func recurringPost(_ entry: Entry) -> RecurringPost? {
    let common = common(entry)
    let days = days(entry)
    let hours = hours(entry)
    let breakMinutes = entry.breakMinutes(within: hours?.knownMinutes)
    guard let common, let hours else { return nil }
    var post = RecurringPost(
      name: common.name, place: common.place, days: days, hours: hours, crew: common.crew)
    post.breakMinutes = breakMinutes
    post.handoverMinutes = common.handover
    return post
  }

  private func common(
    _ entry: Entry
  ) -> (name: String, place: String, handover: Int, crew: CrewRule)? {
    let name = entry.identifier("name")
    let place = entry.shownText("place")
    let handover = entry.handoverMinutes()
    let crew = reader.crew(entry, under: surroundings.crew)
    guard let name, let place else { return nil }
    return (name, place, handover, crew)
  }

  /// From one time by the clock to another: what is on one date needs no sun or match to tell it.
  private func clockSpan(_ entry: Entry) -> ClockSpan? {
    let others = ["from", "to"].filter { key in
      entry.text(key).flatMap { EventTime(written: $0) }.map { $0.anchor != .clock } ?? false
    }
    for key in others {
      entry.note(
        key,
        "\(key) \(quoted(entry.text(key) ?? "")) of \(entry.title) is not by the clock. A post with "
          + "a date asks for a time like 19:00")
    }
    return others.isEmpty ? entry.span() : nil
  }
}
