import RiskCalendar
import Rostering

/// What an event asks when it comes round, in words.
struct EventDetails {
  let scenario: Scenario
  let occasion: EventOccasion
  let language: Language

  private var event: RiskEvent { scenario.events[occasion.event] }
  private func say(_ dutch: String, _ english: String) -> String { language.say(dutch, english) }

  /// One line a thing asked.
  var lines: [String] {
    event.demands.map(line) + event.blocks.map(line) + event.posts.map(line)
      + event.recurringPosts.map(line) + event.standbys.map(line) + ruleLines
  }

  private func line(_ demand: EventDemand) -> String {
    let asked = [
      demand.goal.map(goal), demand.weight.map { say("gewicht \($0)", "weight \($0)") },
      demand.crew.flatMap(crew),
      demand.twiceADay ? say("twee rondes per dag kan", "two rounds a day may be") : nil,
      closed(demand),
    ]
    return language.lead(demand.days) + places(demand.neighbourhoods) + ": "
      + asked.compactMap(\.self).joined(separator: "; ")
  }

  /// What a demand raises of the crews of rounds; nil where that is nothing to speak of.
  private func crew(_ crew: CrewRule) -> String? {
    let least =
      crew.atLeast > 1
      ? say("ploeg van minstens \(crew.atLeast)", "crews of at least \(crew.atLeast)") : nil
    let most =
      crew.atMost > max(scenario.crew.atMost, crew.atLeast)
      ? say("ploeg tot \(crew.atMost)", "crews of up to \(crew.atMost)") : nil
    let said = [least, most].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  private func goal(_ goal: PresenceGoal) -> String {
    let rounds = language.count(
      goal.rounds, ("ronde per week erbij", "rondes per week erbij"),
      ("more round a week", "more rounds a week"))
    let parts = [
      goal.evenings > 0
        ? say("waarvan \(goal.evenings) 's avonds", "\(goal.evenings) in the evening") : nil,
      goal.weekend > 0
        ? say("\(goal.weekend) in het weekend", "\(goal.weekend) at the weekend") : nil,
      goal.atLeast > 0 ? say("\(goal.atLeast) verplicht", "\(goal.atLeast) obligatory") : nil,
    ].compactMap(\.self)
    return ([rounds] + parts).joined(separator: ", ")
  }

  private func closed(_ demand: EventDemand) -> String? {
    let names = demand.closedBlocks.sorted()
    return names.isEmpty
      ? nil
      : say("geen rondes in \(language.list(names))", "no rounds in \(language.list(names))")
  }

  private func line(_ block: EventBlock) -> String {
    language.lead(block.days) + places(block.neighbourhoods) + ": "
      + say("rondes ook ", "rounds also ") + "\(block.name), \(hours(block.hours, block.days))"
  }

  private func line(_ post: Post) -> String {
    "\(language.short(post.date)): \(post.name), \(post.place), \(post.span), \(people(post.crew))"
  }

  private func line(_ post: RecurringPost) -> String {
    language.lead(post.days)
      + "\(post.name), \(post.place), \(hours(post.hours, post.days)), \(people(post.crew))"
  }

  private func line(_ standby: EventStandby) -> String {
    let times = standby.hours.map { hours($0, standby.days) } ?? say("hele dag", "whole day")
    let people = language.count(standby.people, ("persoon", "personen"), ("person", "people"))
    return language.lead(standby.days) + say("bereikbaar: ", "stand-by: ")
      + "\(standby.name), \(times), \(people)"
  }

  /// Like `2 tot 4 personen`.
  private func people(_ crew: CrewRule) -> String {
    crew.atLeast == crew.wanted
      ? language.count(crew.wanted, ("persoon", "personen"), ("person", "people"))
      : say(
        "\(crew.atLeast) tot \(crew.wanted) personen", "\(crew.atLeast) to \(crew.wanted) people")
  }

  private var ruleLines: [String] {
    let rest = [
      event.rest.before > 0
        ? say("ervoor \(duration(event.rest.before))", "\(duration(event.rest.before)) before")
        : nil,
      event.rest.after > 0
        ? say("erna \(duration(event.rest.after))", "\(duration(event.rest.after)) after") : nil,
    ].compactMap(\.self)
    return [
      rest.isEmpty
        ? nil : say("rust rond een post: ", "rest around a post: ") + language.list(rest),
      event.stopsLeave ? say("verlofstop", "no leave is granted") : nil,
      event.asksDaysOff
        ? say("vaste vrije dagen mogen gevraagd worden", "usual days off may be asked for") : nil,
    ].compactMap(\.self)
  }

  private func duration(_ minutes: Int) -> String { language.duration(minutes) }

  private func places(_ names: Set<String>?) -> String {
    guard let names else { return say("overal", "everywhere") }
    return language.list(scenario.neighbourhoods.map(\.name).filter(names.contains))
  }

  /// The hours in words, and by the clock where something else tells them.
  private func hours(_ hours: EventHours, _ days: EventDays) -> String {
    let said = language.hours(hours)
    let isPlain = hours.start.anchor == .clock && hours.end.anchor == .clock
    let dates = days.dates(of: occasion.occurrence)
    guard !isPlain, let first = dates.first, let last = dates.last else { return said }
    let spans = [first, last].compactMap { span(hours, on: $0) }
    let differ = Set(spans.map(\.span)).count > 1
    let shown =
      differ
      ? spans.map { "\(language.short($0.date)) \($0.span)" } : spans.prefix(1).map { "\($0.span)" }
    return shown.isEmpty ? said : "\(said) (\(shown.joined(separator: " … ")))"
  }

  private func span(_ hours: EventHours, on date: CivilDate) -> DatedSpan? {
    scenario.resolved(hours, on: date, kickOff: occasion.occurrence.fixture?.kickOff)
  }
}
