import Rostering

extension Language {
  /// A broken rule as a heading.
  func title(_ rule: Rule) -> String {
    brief(rule).capitalizedAtStart
  }

  /// What a broken rule comes to, in a few words that also say why somebody cannot come.
  func brief(_ rule: Rule) -> String {
    switch rule {
    case .onePlaceAtATime: say("werkt dan al of reist nog", "already at work or on the way")
    case .dailyRest: say("rust te kort", "rest too short")
    case .weeklyRest: say("weekrust te kort", "weekly rest too short")
    case .longestShift: say("dienst te lang", "shift too long")
    case .longestDay: say("werkdag te lang", "working day too long")
    case .longestWeek: say("werkweek te lang", "working week too long")
    case .nightShiftLength: say("nachtdienst te lang", "night shift too long")
    case .restAfterNight: say("rust na nachtdienst te kort", "rest after a night shift too short")
    case .restAfterNightSeries:
      say("rust na reeks nachtdiensten te kort", "rest after a series of nights too short")
    case .nightsInARow: say("te veel nachtdiensten op rij", "too many night shifts in a row")
    case .nightRun:
      say("te veel diensten op rij met een nacht", "too many shifts in a row with a night")
    case .eventRest: say("rust rond een risicomoment te kort", "rest around a risk event too short")
    case .breaks: say("te weinig pauze", "too little break")
    case .restDay: say("werkt niet op de rustdag", "does not work on the rest day")
    case .averageHours: say("gemiddeld te veel uren", "too many hours on average")
    case .yearHours: say("jaaruren vol", "hours of the year used up")
    case .nightCount: say("te veel nachtdiensten", "too many night shifts")
    case .freeRestDays: say("te weinig vrije zondagen", "too few free Sundays")
    case .consecutiveDays: say("te veel dagen op rij", "too many days in a row")
    case .contractHours: say("contracturen vol", "contract hours used up")
    case .evenings: say("te veel avonden", "too many evenings")
    case .weekends: say("te veel weekenden", "too many weekends")
    case .latestEnd: say("eindigt te laat", "ends too late")
    case .availability: say("niet beschikbaar", "not available")
    case .meantFor: say("werk is voor anderen bedoeld", "work is meant for others")
    case .sessionsAsked: say("gevraagde uren al gehaald", "hours asked already reached")
    case .pin: say("in strijd met wat vastligt", "against what is fixed")
    case .crewSize: say("ploeg te klein of te groot", "crew too small or too large")
    case .crewMix: say("functie ontbreekt in de ploeg", "discipline missing in the crew")
    case .crewSkills: say("vaardigheid ontbreekt in de ploeg", "skill missing in the crew")
    case .oncePerDay: say("wijk heeft die dag al een ronde", "round already there that day")
    }
  }

  /// Where a rule comes from.
  func source(_ rule: Rule) -> String {
    if let article = rule.article { return article }
    switch rule {
    case .longestDay, .consecutiveDays: return say("cao of huisregel", "agreement or house rule")
    case .contractHours: return say("contract en huisregel", "contract and house rule")
    case .evenings, .weekends, .latestEnd:
      return say("afspraak met de medewerker", "agreed with the worker")
    case .availability: return say("beschikbaarheid", "availability")
    case .meantFor, .sessionsAsked: return say("verplichting", "obligation")
    case .pin: return say("vastgelegd door de coördinator", "fixed by the coordinator")
    case .crewSize, .crewMix, .crewSkills: return say("ploegregel", "crew rule")
    case .eventRest: return say("risicomoment", "risk event")
    case .oncePerDay: return say("aanwezigheidsdoel", "presence goal")
    default: return say("rooster", "roster")
    }
  }
}

extension Rule {
  /// The article of the Arbeidstijdenwet the rule comes from, if it is one of the law.
  var article: String? {
    switch self {
    case .dailyRest: "ATW 5:3 lid 2"
    case .weeklyRest: "ATW 5:5 lid 2"
    case .longestShift: "ATW 5:7 lid 2 a"
    case .longestWeek: "ATW 5:7 lid 2 b"
    case .nightShiftLength: "ATW 5:8 lid 1"
    case .restAfterNight: "ATW 5:8 lid 4"
    case .restAfterNightSeries: "ATW 5:8 lid 5"
    default: nil
    }
  }

  /// What the law itself says, in minutes, where the rule is one of the law.
  var lawLimit: Int? {
    switch self {
    case .dailyRest: Limits.law.dailyRest
    case .weeklyRest: Limits.law.weeklyRest
    case .longestShift: Limits.law.longestShift
    case .longestWeek: Limits.law.longestWeek
    case .nightShiftLength: Limits.law.longestNightShift
    case .restAfterNight: Limits.law.restAfterLateNight
    case .restAfterNightSeries: Limits.law.restAfterNightSeries
    default: nil
    }
  }
}
