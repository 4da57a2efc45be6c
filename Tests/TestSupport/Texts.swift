public import RiskCalendar
public import Rostering

/// The date in `text`; tests only name dates that exist.
public func date(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("no date: \(text)") }
  return date
}

/// The time in `text`.
public func time(_ text: some StringProtocol) -> ClockTime {
  guard let time = ClockTime(text) else { preconditionFailure("no time: \(text)") }
  return time
}

/// The span in a text like `19:00–23:00`.
public func span(_ text: String) -> ClockSpan {
  let times = text.split(separator: "–").map(time)
  precondition(times.count == 2, "no span: \(text)")
  return ClockSpan(times[0], times[1])
}

/// The week in `text`.
public func week(_ text: String) -> IsoWeek {
  guard let week = IsoWeek(text) else { preconditionFailure("no week: \(text)") }
  return week
}

/// When the clock in Nijmegen shows the span if it starts on the date.
public func interval(_ day: String, _ hours: String) -> Interval {
  TownClock.amsterdam.interval(date(day), span(hours))
}

/// A duty of Anna at the office, on no agenda, unless said otherwise.
public func duty(
  _ day: String, _ hours: String, breakMinutes: Int = 0, _ activity: String = "kantoor",
  at place: String = "Basis", by worker: String = "Anna"
) -> Duty {
  Duty(
    worker: worker, activity: activity, place: place, interval: interval(day, hours),
    breakMinutes: breakMinutes)
}
