import RiskCalendar
import Rostering

extension Language {
  /// Like `za 6-2 t/m di 9-2`, or one date.
  func dates(_ period: DatePeriod) -> String {
    period.first == period.last
      ? short(period.first) : "\(short(period.first)) \(say("t/m", "to")) \(short(period.last))"
  }

  /// What is not sure of the dates of an occasion; nil where all is.
  func uncertainty(_ occurrence: Occurrence) -> String? {
    guard !occurrence.isCertain else { return nil }
    let days = count(occurrence.uncertainty, ("dag", "dagen"), ("day", "days"))
    let either = say("kan \(days) schelen", "may shift by \(days)")
    guard let certain = occurrence.certain else { return either }
    return either + say(", zeker ", ", certain ") + dates(certain)
  }

  /// A time of an event, like `19:00` or `iftar + 1 u 30`.
  func time(_ time: EventTime) -> String {
    let anchor =
      switch time.anchor {
      case .clock: String?.none
      case .sunset: say("zonsondergang", "sunset")
      case .iftar: "iftar"
      case .kickOff: say("aftrap", "kick-off")
      }
    guard let anchor else { return ClockTime(minutes: time.minutes)?.description ?? "" }
    if time.minutes == 0 { return anchor }
    return "\(anchor) \(time.minutes < 0 ? "−" : "+") \(duration(abs(time.minutes)))"
  }

  /// Like `19:00–23:00`, with blanks around the dash where words are.
  func hours(_ hours: EventHours) -> String {
    let isPlain = hours.start.anchor == .clock && hours.end.anchor == .clock
    return time(hours.start) + (isPlain ? "–" : " – ") + time(hours.end)
  }

  /// The days of an event that something is about, before it: `vr, za: `; nothing for all.
  func lead(_ days: EventDays) -> String {
    let numbers = (days.numbers ?? []).sorted().map(dayNumber)
    let weekdays = (days.weekdays ?? []).sorted().map(shortName)
    let said = [numbers, weekdays].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
    return said.isEmpty ? "" : said.joined(separator: "; ") + ": "
  }

  private func dayNumber(_ number: Int) -> String {
    switch number {
    case 0: say("de dag zelf", "the day itself")
    case ..<0:
      count(-number, ("dag ervoor", "dagen ervoor"), ("day before", "days before"))
    default: count(number, ("dag erna", "dagen erna"), ("day after", "days after"))
    }
  }

  /// What comes of what several events ask, in a sentence.
  func sentence(_ stacking: Stacking) -> String {
    let asks = list(stacking.asks.map { "\($0.event) \($0.figure)" })
    let places = list(stacking.neighbourhoods)
    let (subject, rule) =
      switch stacking.subject {
      case .weight: (say("gewicht", "weight"), say("het hoogste telt", "the highest holds"))
      case .crew:
        (say("kleinste ploeg", "least crew"), say("de grootste telt", "the largest holds"))
      case .rounds: (say("rondes", "rounds"), say("ze tellen op", "they add up"))
      }
    return "\(dates(stacking.period)), \(places), \(subject): \(asks); \(rule): \(stacking.result)."
  }
}
