import RiskCalendar
import Rostering

extension Briefing {
  /// The public holidays of the horizon.
  var holidays: [(date: CivilDate, name: String)] {
    horizon.dates.compactMap { date in
      language.holiday(on: date).map { (date, $0) }
    }
  }

  /// The occasions of risk events in the horizon, by date.
  var occasions: [EventOccasion] {
    agenda.occasions.filter { $0.occurrence.planned.overlaps(horizon.period) }
      .sorted { $0.occurrence.planned < $1.occurrence.planned }
  }

  /// The public holidays of the horizon in a sentence; nil if there are none.
  var holidaySentence: String? {
    let items = holidays.map { "\(language.short($0.date)) \($0.name)" }
    return items.isEmpty ? nil : items.joined(separator: "; ")
  }

  /// The risk events of the horizon in a sentence; nil if there are none.
  var eventSentence: String? {
    let items = occasions.map { occasion in
      let dates = language.dates(occasion.occurrence.planned)
      let said = [dates, language.uncertainty(occasion.occurrence)].compactMap(\.self)
      return "\(scenario.events[occasion.event].name) (\(said.joined(separator: "; ")))"
    }
    return items.isEmpty ? nil : items.joined(separator: "; ")
  }
}

extension Language {
  /// Like `Week 51 t/m 54 · maandag 14 december 2026 t/m zondag 10 januari 2027`.
  func title(_ horizon: Horizon) -> String {
    guard horizon.weekCount > 1 else { return title(horizon.firstWeek) }
    let last = IsoWeek(containing: horizon.lastDate)
    let numbers = "\(horizon.firstWeek.number) \(say("t/m", "to")) \(last.number)"
    return "\(say("Week", "Weeks")) \(numbers) · \(span(horizon.firstDate, horizon.lastDate))"
  }
}
