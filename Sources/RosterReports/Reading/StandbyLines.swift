import RiskCalendar
import Rostering

/// One time of stand-by in words.
struct StandbyLine {
  /// Like `vr 18-12`.
  var date: String
  /// Like `18:00–08:00` or `hele dag`.
  var times: String
  /// What the stand-by is called.
  var name: String
  /// Who has it, or that nobody has.
  var who: String
}

extension Briefing {
  /// Who is on stand-by when, if anybody was asked for.
  var standbyLines: [StandbyLine] {
    guard let plan = planned.standby else { return [] }
    return plan.occasions.map { occasion in
      let names = plan.turns(on: occasion).map(\.worker)
      return StandbyLine(
        date: language.short(scenario.clock.date(of: occasion.interval.start)),
        times: standbyTimes(occasion.interval), name: occasion.standby,
        who: names.isEmpty ? say("niemand", "nobody") : names.joined(separator: ", "))
    }
  }

  /// What stays open of stand-by.
  var openStandbyLines: [String] {
    (planned.standby?.open ?? []).map { open in
      let people = language.count(
        open.missing, ("persoon", "personen"), ("person", "people"))
      let date = language.short(scenario.clock.date(of: open.occasion.interval.start))
      return "\(date) \(standbyTimes(open.occasion.interval)), \(open.occasion.standby): \(people) "
        + say("tekort", "short")
    }
  }

  /// Like `18:00–08:00`; a whole day has no times.
  private func standbyTimes(_ interval: Interval) -> String {
    let isDay = interval == scenario.clock.day(scenario.clock.date(of: interval.start))
    return isDay ? say("hele dag", "whole day") : times(interval)
  }
}

extension Language {
  /// The words around a table of stand-by.
  var standbyWords: StandbyWords {
    StandbyWords(
      title: say("Bereikbaarheidsdienst (consignatie)", "Stand-by"), date: say("Datum", "Date"),
      times: say("Tijd", "Time"), name: say("Consignatie", "Stand-by"), who: say("Wie", "Who"),
      open: say("Hiervan blijft open", "What stays open of it"),
      note: say(
        "Geen arbeidstijd. Ingepland na de diensten, binnen ATW 5:9.",
        "No working time. Planned after the duties, within ATW 5:9."))
  }
}

/// What stands above and under a table of stand-by.
struct StandbyWords {
  var title: String
  var date: String
  var times: String
  var name: String
  var who: String
  var open: String
  var note: String
}
