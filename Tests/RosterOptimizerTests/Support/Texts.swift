import RiskCalendar
import Rostering

/// The date in `text`; tests only name dates that exist.
func date(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("no date: \(text)") }
  return date
}

/// The time in `text`.
func time(_ text: some StringProtocol) -> ClockTime {
  guard let time = ClockTime(text) else { preconditionFailure("no time: \(text)") }
  return time
}

/// The span in a text like `19:00–23:00`.
func span(_ text: String) -> ClockSpan {
  let times = text.split(separator: "–").map(time)
  precondition(times.count == 2, "no span: \(text)")
  return ClockSpan(times[0], times[1])
}

/// The week in `text`.
func week(_ text: String) -> IsoWeek {
  guard let week = IsoWeek(text) else { preconditionFailure("no week: \(text)") }
  return week
}

/// When the clock in Nijmegen shows the span if it starts on the date.
func interval(_ day: String, _ hours: String) -> Interval {
  TownClock.amsterdam.interval(date(day), span(hours))
}
