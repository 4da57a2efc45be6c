import RiskCalendar
import Rostering

extension Briefing {
  /// What was found and what is allowed, in words; nil where the rule has no figure.
  func figures(_ violation: Violation) -> String? {
    switch violation.rule {
    case .availability, .meantFor: nil
    case .pin: pinFigures(violation)
    case .onePlaceAtATime: placeFigures(violation)
    case .latestEnd: latestEndFigures(violation)
    case .crewSize, .crewMix, .crewSkills: crewFigures(violation)
    default: violation.unit == .none ? nil : found(violation) + ", " + allowed(violation)
    }
  }

  /// What was found, without the limit; short enough to stand in brackets after a name.
  func found(_ violation: Violation) -> String {
    let figure = figure(violation.found, violation.unit)
    switch violation.rule {
    case .dailyRest, .restAfterNight, .restAfterNightSeries, .eventRest:
      return say("\(figure) rust", "\(figure) of rest") + afterWhat(violation)
    case .weeklyRest: return say("\(figure) rust in 7 dagen", "\(figure) of rest in 7 days")
    case .longestShift, .nightShiftLength: return say("\(figure) werk", "\(figure) of work")
    case .longestDay: return say("\(figure) werk op één dag", "\(figure) of work in a day")
    case .longestWeek: return say("\(figure) werk in één week", "\(figure) of work in a week")
    case .consecutiveDays: return say("\(figure) dagen op rij", "\(figure) days in a row")
    case .contractHours: return say("\(figure) in de week", "\(figure) in the week")
    case .evenings: return say("\(figure) avonden in de week", "\(figure) evenings in the week")
    case .weekends: return say("\(figure) weekenden in de maand", "\(figure) weekends in the month")
    case .sessionsAsked: return say("\(figure) keer in de week", "\(figure) times in the week")
    case .oncePerDay: return say("\(figure) rondes op één dag", "\(figure) rounds in a day")
    default: return figure
    }
  }

  /// The bare figure, like `9 u 30 na do 17-12 23:00`, where other words say what it measures.
  func measure(_ violation: Violation) -> String {
    figure(violation.found, violation.unit) + afterWhat(violation)
  }

  private func allowed(_ violation: Violation) -> String {
    let figure = figure(violation.limit, violation.unit)
    return violation.found < violation.limit
      ? say("minstens \(figure)", "at least \(figure)")
      : say("hoogstens \(figure)", "at most \(figure)")
  }

  private func figure(_ figure: Int, _ unit: Violation.Unit) -> String {
    switch unit {
    case .minutes: language.duration(figure)
    case .count: language.number(figure)
    case .instant: moment(Instant(minutes: figure))
    case .none: ""
    }
  }

  /// ` na do 17-12 23:00`, where two successive duties are as far apart as was found.
  private func afterWhat(_ violation: Violation) -> String {
    let pair = zip(violation.duties, violation.duties.dropFirst()).first {
      $1.interval.start - $0.interval.end == violation.found
    }
    guard let before = pair?.0 else { return "" }
    return say(" na ", " after ") + moment(before.interval.end)
  }

  private func pinFigures(_ violation: Violation) -> String? {
    guard let date = violation.subject.flatMap({ CivilDate($0) }) else {
      return say("vastgelegd werk ontbreekt", "fixed work is missing")
    }
    let day = language.short(date)
    return say("vrij vastgelegd op \(day)", "fixed as free on \(day)")
  }

  private func placeFigures(_ violation: Violation) -> String? {
    guard violation.unit == .minutes else {
      return violation.unit == .none ? nil : found(violation) + ", " + allowed(violation)
    }
    if violation.found < 0 {
      let overlap = language.duration(-violation.found)
      return say("\(overlap) overlap", "\(overlap) of overlap")
    }
    let (gap, travel) = (language.duration(violation.found), language.duration(violation.limit))
    return say("\(gap) ertussen, reistijd \(travel)", "\(gap) between, travel takes \(travel)")
  }

  private func latestEndFigures(_ violation: Violation) -> String? {
    guard violation.unit == .instant else {
      return violation.unit == .none ? nil : found(violation) + ", " + allowed(violation)
    }
    let (end, limit) = (Instant(minutes: violation.found), Instant(minutes: violation.limit))
    return say(
      "eindigt \(moment(end)), uiterlijk \(time(limit))",
      "ends \(moment(end)), at the latest \(time(limit))")
  }

  private func crewFigures(_ violation: Violation) -> String? {
    guard let who = violation.subject else {
      let people = language.count(
        violation.found, ("persoon", "personen"), ("person", "people"))
      return "\(people), \(allowed(violation))"
    }
    return "\(who): \(violation.found), \(allowed(violation))"
  }
}
