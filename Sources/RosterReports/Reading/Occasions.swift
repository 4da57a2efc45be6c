import RiskCalendar
import Rostering

extension Briefing {
  /// The public holidays of the horizon.
  var holidays: [(date: CivilDate, name: String)] {
    horizon.dates.compactMap { date in
      language.holiday(on: date).map { (date, $0) }
    }
  }

  /// The risk events with a post in the horizon, and the dates of those posts.
  var events: [(name: String, dates: [CivilDate])] {
    scenario.events.compactMap { event in
      let dates = Set(event.posts.map(\.date)).filter(horizon.contains).sorted()
      return dates.isEmpty ? nil : (event.name, dates)
    }
  }

  /// The public holidays of the horizon in a sentence; nil if there are none.
  var holidaySentence: String? {
    let items = holidays.map { "\(language.short($0.date)) \($0.name)" }
    return items.isEmpty ? nil : items.joined(separator: "; ")
  }

  /// The risk events of the horizon in a sentence; nil if there are none.
  var eventSentence: String? {
    let items = events.map { event in
      "\(event.name) (\(event.dates.map { language.short($0) }.joined(separator: ", ")))"
    }
    return items.isEmpty ? nil : items.joined(separator: "; ")
  }
}

extension Language {
  /// Like `Week 51 t/m 54 · maandag 14 december 2026 t/m zondag 10 januari 2027`.
  func title(weeks horizon: Horizon) -> String {
    let last = IsoWeek(containing: horizon.lastDate)
    let numbers = "\(horizon.firstWeek.number) \(say("t/m", "to")) \(last.number)"
    return "\(say("Week", "Weeks")) \(numbers) · \(span(horizon.firstDate, horizon.lastDate))"
  }
}
