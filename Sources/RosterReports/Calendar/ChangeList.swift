import RiskCalendar
import Rostering

extension CalendarChanges {
  /// What a person does to bring a calendar from the older version to the newer, step by step, as
  /// plain text in the language of the calendar, with a line end after every line; `fileName` is what
  /// the file of `file(_:)` is called, if that is known.
  public func list(_ profile: CalendarProfile, fileName: String? = nil) -> String {
    ChangeList(changes: self, profile: profile, fileName: fileName).text
  }
}

private struct ChangeList {
  let changes: CalendarChanges
  let profile: CalendarProfile
  let fileName: String?

  private var newer: SharedCalendar { changes.newer }
  private var language: Language { newer.language }
  private func say(_ dutch: String, _ english: String) -> String { language.say(dutch, english) }

  var text: String {
    let body = changes.isEmpty(profile) ? [nothing] : condition + removal + addition
    return plainText(heading + body + ["", elsewhere])
  }

  /// What an event is that has to go by hand: with iCalendar also one that only got another number.
  private var removed: [SharedCalendar.Entry] {
    guard profile == .ics else { return changes.removed }
    let ids = Set(changes.events.map(\.id))
    return changes.older.standing.filter { ids.contains($0.id) }
  }

  private var added: [SharedCalendar.Entry] {
    profile == .ics ? changes.events.filter { !$0.isCancelled } : changes.added
  }

  private var heading: [String] {
    let (from, to) = (
      language.name(changes.older.publication, newer.clock),
      language.name(newer.publication, newer.clock)
    )
    return [
      "\(newer.name): \(say("wijzigingen", "changes"))",
      say("Van \(from), naar \(to).", "From \(from), to \(to)."), "",
    ]
  }

  private var nothing: String {
    let version = language.shortName(changes.older.publication)
    return say(
      "Er verandert niets: een agenda die op \(version) staat, kan blijven zoals hij is.",
      "Nothing changes: a calendar that stands at \(version) can stay as it is.")
  }

  /// What to do with a calendar that is older still.
  private var elsewhere: String {
    say(
      "Staat de agenda op een oudere versie? Maak de lijst dan opnieuw met --since en het nummer "
        + "daarvan.",
      "Does the calendar stand at an earlier version? Then make the list anew with --since and its "
        + "number.")
  }

  private var condition: [String] {
    let version = language.shortName(changes.older.publication)
    let subscribed =
      profile == .ics
      ? [
        say(
          "Wie op de agenda geabonneerd is, hoeft niets te doen. De stappen zijn voor wie het "
            + "bestand heeft ingelezen.",
          "Whoever subscribes to the calendar need do nothing. The steps are for those who "
            + "imported the file.")
      ] : []
    return subscribed + [
      say(
        "Volg deze stappen één keer, en alleen als de agenda op \(version) staat.",
        "Follow these steps once, and only if the calendar stands at \(version)."), "",
    ]
  }

  private var removal: [String] {
    if removed.isEmpty { return [] }
    let title = say(
      profile == .excelNl ? "Verwijder deze regels:" : "Verwijder uit de agenda:",
      profile == .excelNl ? "Delete these rows:" : "Delete from the calendar:")
    let steps = removed.enumerated().map { "\($0 + 1). \(line($1))\(twins($1))" }
    return [title] + steps + [""]
  }

  private var addition: [String] {
    guard changes.file(profile) != nil else { return [] }
    let file = fileName.map { " (\($0))" } ?? ""
    let step = removed.count + 1
    let (dutch, english) =
      profile == .excelNl
      ? ("Voeg de regels toe uit", "Add the rows of") : ("Lees één keer in:", "Import once:")
    return [
      say(
        "\(step). \(dutch) het bestand met alleen de wijzigingen\(file).",
        "\(step). \(english) the file with the changes only\(file).")
    ] + (added.isEmpty ? [] : [say("Het voegt toe:", "It adds:")] + added.map { "   " + line($0) })
      + afterwards(step + 1)
  }

  /// Some programs show what a file cancels as one more event.
  private func afterwards(_ step: Int) -> [String] {
    guard profile == .ics, changes.events.contains(where: \.isCancelled) else { return [] }
    return [
      say(
        "\(step). Verwijder wat daarna in de agenda met \"Vervallen:\" begint.",
        "\(step). Delete what then begins with \"Cancelled:\" in the calendar.")
    ]
  }

  /// A duty as the calendar shows it: `do 31-12-2026 20:00 – vr 1-1-2027 04:00: Dienst: …`.
  private func line(_ entry: SharedCalendar.Entry) -> String {
    let isZoneless = profile == .google || profile == .outlook
    let times =
      isZoneless
      ? WallTimes(zoneless: entry.interval, newer.clock) : WallTimes(entry.interval, newer.clock)
    let isOneDay = times.startDate == times.endDate
    let end =
      isOneDay ? "–\(times.endTime)" : " – \(language.dated(times.endDate)) \(times.endTime)"
    let turns = language.turns(entry.interval, newer.clock)
    let note = turns.isEmpty ? "" : " (\(turns.joined(separator: "; ")))"
    return "\(language.dated(times.startDate)) \(times.startTime)\(end)\(note): \(entry.title)"
  }

  /// How many there are that look the same, where not all of them go.
  private func twins(_ entry: SharedCalendar.Entry) -> String {
    let all = changes.older.standing.count { $0.shown == entry.shown }
    let gone = removed.count { $0.shown == entry.shown }
    guard gone < all else { return "" }
    return say(
      " – er staan er \(all), verwijder er maar \(gone)",
      " – there are \(all), delete only \(gone)")
  }
}

extension Language {
  /// Like `versie 3, gepubliceerd do 3-12-2026 14:05`.
  func name(_ publication: Publication?, _ clock: TownClock) -> String {
    guard let publication else { return say("concept, niet gepubliceerd", "draft, not published") }
    return shortName(publication) + say(", gepubliceerd ", ", published ")
      + moment(publication.moment, clock)
  }

  /// Like `versie 3`.
  func shortName(_ publication: Publication?) -> String {
    publication.map { say("versie", "version") + " \($0.number)" }
      ?? say("het concept", "the draft")
  }
}
