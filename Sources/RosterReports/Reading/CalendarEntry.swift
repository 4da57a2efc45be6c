import RiskCalendar
import Rostering

/// Something that a calendar of risk events lists.
struct CalendarEntry {
  /// What it is.
  enum Kind: String {
    case event, holiday
    case clockChange = "clock-change"
  }

  let kind: Kind
  let name: String
  /// What is planned for.
  let period: DatePeriod
  /// The dates on which it is sure to be; nil if there are none.
  let certain: DatePeriod?
  /// What is not sure of its dates; nil where all is.
  let uncertainty: String?
  /// What is known of it besides, and what it asks, one line each.
  let details: [String]
  /// Crews it asks for in the period of the calendar.
  let posts: [Post]
  /// Letters and digits that tell it from all others, also when the calendar is made anew.
  let identity: String
}

extension CalendarEntry {
  /// All entries with a date in `period`, by date; events after holidays.
  static func all(
    of scenario: Scenario, in period: DatePeriod, _ language: Language
  ) -> [CalendarEntry] {
    let events = scenario.occasions(touching: period).map {
      CalendarEntry($0, of: scenario, in: period, language)
    }
    return
      (holidays(in: period, language) + clockChanges(in: period, scenario.clock, language)
      + events).enumerated()
      .sorted { ($0.element.period.first, $0.offset) < ($1.element.period.first, $1.offset) }
      .map(\.element)
  }

  private init(
    _ occasion: EventOccasion, of scenario: Scenario, in period: DatePeriod, _ language: Language
  ) {
    let (event, occurrence) = (scenario.events[occasion.event], occasion.occurrence)
    kind = .event
    name = event.name
    self.period = occurrence.planned
    certain = occurrence.certain
    uncertainty = language.uncertainty(occurrence)
    let match = occurrence.fixture.map { language.match($0) }
    details =
      [match, Self.sun(occasion, of: scenario, language)].compactMap(\.self)
      + EventDetails(scenario: scenario, occasion: occasion, language: language).lines
    posts = scenario.posts(of: [occasion], in: period)
      .filter { $0.event == event.name && occurrence.planned.widened(by: 1).contains($0.post.date) }
      .map(\.post)
    identity = slug(of: "\(event.name) \(occurrence.day) \(occurrence.fixture?.opponent ?? "")")
  }

  /// When the fast is broken on the first and the last day, where anything goes by it.
  private static func sun(
    _ occasion: EventOccasion, of scenario: Scenario, _ language: Language
  ) -> String? {
    let event = scenario.events[occasion.event]
    let hours = event.blocks.map(\.hours) + event.recurringPosts.map(\.hours)
    guard hours.contains(where: { $0.start.isBySun || $0.end.isBySun }) else { return nil }
    let period = occasion.occurrence.planned
    let times = [period.first, period.last].compactMap { date in
      scenario.moment(of: .iftar, on: date).map { "\(language.short(date)) \($0)" }
    }
    return "iftar: " + times.joined(separator: " … ")
  }

  private static func holidays(in period: DatePeriod, _ language: Language) -> [CalendarEntry] {
    period.dates.compactMap { date in
      language.holiday(on: date).map { CalendarEntry(.holiday, $0, on: date) }
    }
  }

  private static func clockChanges(
    in period: DatePeriod, _ clock: TownClock, _ language: Language
  ) -> [CalendarEntry] {
    period.dates.compactMap { date in
      let minutes = clock.day(date).minutes
      guard minutes != 1440 else { return nil }
      let name =
        minutes < 1440
        ? language.say(
          "zomertijd gaat in: de nacht is een uur korter",
          "summer time begins: the night is an hour shorter")
        : language.say(
          "wintertijd gaat in: de nacht is een uur langer",
          "summer time ends: the night is an hour longer")
      return CalendarEntry(.clockChange, name, on: date)
    }
  }

  private init(_ kind: Kind, _ name: String, on date: CivilDate) {
    self.kind = kind
    self.name = name
    period = DatePeriod(date)
    certain = period
    uncertainty = nil
    details = []
    posts = []
    identity = slug(of: "\(kind.rawValue) \(date)")
  }
}

extension Language {
  /// A match in words.
  fileprivate func match(_ fixture: Fixture) -> String {
    let kickOff =
      fixture.kickOff.map { say("aftrap \($0)", "kick-off \($0)") }
      ?? say(
        "aftrap nog niet bekend: posten naar de aftrap ontbreken",
        "kick-off not known yet: posts by it are missing")
    let risk = fixture.risk.map { say("risico \($0)", "risk \($0)") }
    return [say("tegen ", "against ") + fixture.opponent, kickOff, risk].compactMap(\.self)
      .joined(separator: ", ")
  }
}
