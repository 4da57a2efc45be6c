import RiskCalendar
import Rostering

extension Rule {
  /// A case in which the rule binds: without it there were a better roster.
  var bindingCase: Agenda {
    switch self {
    case .onePlaceAtATime, .dailyRest, .weeklyRest, .longestShift, .longestDay, .longestWeek,
      .consecutiveDays, .contractHours:
      hoursCase
    case .nightShiftLength, .restAfterNight, .restAfterNightSeries, .nightsInARow, .nightRun:
      nightCase
    case .eventRest:
      agenda([worker()], [post("14", "10:00–12:00"), post("14", "15:00–17:00")]) {
        $0.events[0].rest = EventRest(after: 4 * 60)
      }
    case .breaks, .restDay, .averageHours, .yearHours, .nightCount, .freeRestDays: weeksCase
    case .evenings, .weekends, .latestEnd, .availability, .meantFor, .sessionsAsked, .pin:
      personalCase
    case .crewSize, .crewMix, .crewSkills, .oncePerDay: crewCase
    }
  }

  private var hoursCase: Agenda {
    let twice = [post("14", "08:00–12:00"), post("15", "08:00–12:00")]
    switch self {
    case .onePlaceAtATime:
      let posts = [post("14", "10:00–12:00"), post("14", "12:15–14:00", at: "Hatert")]
      return agenda([worker()], posts) { $0.travel = TravelTimes(usual: 30) }
    case .dailyRest:
      return agenda([worker()], [post("14", "14:00–22:00"), post("15", "06:00–10:00")])
    case .weeklyRest:
      return agenda([worker()], (14...20).map { post("\($0)", "10:00–14:00") })
    case .longestShift:
      let posts = [post("14", "08:00–14:00"), post("14", "14:00–20:30")]
      return agenda([worker { $0.longestDay = 13 * 60 }], posts)
    case .longestDay:
      let posts = [post("14", "08:00–12:00"), post("14", "13:00–17:00")]
      return agenda([worker { $0.longestDay = 6 * 60 }], posts)
    case .longestWeek: return agenda([worker { $0.longestWeek = 6 * 60 }], twice)
    case .consecutiveDays: return agenda([worker { $0.mostConsecutiveDays = 1 }], twice)
    default: return agenda([worker(fte: 0.15) { $0.contractBand = 0 }], twice)
    }
  }

  private var nightCase: Agenda {
    switch self {
    case .nightShiftLength:
      return agenda([worker()], [post("14", "19:00–01:00"), post("15", "01:00–05:30")])
    case .restAfterNight:
      return agenda([worker()], [post("14", "20:00–03:00"), post("15", "16:00–18:00")])
    case .nightsInARow:
      let anna = worker { $0.nights[0].row = NightLimits.Row(most: 1, mostEndingEarly: 2) }
      return agenda([anna], [post("14", "20:00–03:00"), post("15", "20:00–01:30")])
    case .nightRun:
      let posts = [post("14", "10:00–12:00"), post("15", "10:00–12:00"), post("16", "19:00–01:30")]
      return agenda([worker { $0.nights[0].longestRun = 2 }], posts)
    default:
      let nights = (14...16).map { post("\($0)", "20:00–03:00") }
      return agenda([worker()], nights + [post("18", "20:00–22:00")])
    }
  }

  private var weeksCase: Agenda {
    let origin = Citation("TEST", .house)
    func bound(by window: WindowLimit) -> Worker { worker { $0.windows = [window] } }
    switch self {
    case .breaks:
      let anna = worker { $0.breaks = [BreakLimit(over: 330, least: 30, origin)] }
      return agenda([anna], [post("14", "09:00–13:00"), post("14", "13:15–16:15")])
    case .restDay:
      return agenda(
        [worker(personal: PersonalLimits(worksOnRestDay: false))], [post("19", "20:00–00:30")])
    case .averageHours, .yearHours:
      let span = self == .yearHours ? WindowLimit.Span.year : .weeks(2)
      let anna = bound(by: WindowLimit(.work, span, most: 7 * 60, origin))
      return agenda([anna], [post("14", "10:00–14:00"), post("15", "10:00–13:00")]) {
        $0.history = [past("10", "10:00–12:00")]
      }
    case .nightCount:
      let nights = WindowLimit.Measure.nights(NightKind(threshold: 60))
      let anna = bound(by: WindowLimit(nights, .weeks(3), most: 2, origin))
      return agenda([anna], [post("14", "20:00–03:00"), post("16", "20:00–03:00")]) {
        let told = Balance(
          worker: "Anna", firstWeek: week("2026-W49"), lastWeek: week("2026-W49"),
          nights: [NightKind(threshold: 60): 1])
        $0.balances = [told]
      }
    default:
      let anna = bound(by: WindowLimit(.restDays, .weeks(2), most: 1, origin))
      return agenda([anna], [post("19", "20:00–00:30"), post("17", "10:00–14:00")]) {
        $0.history = [past("13", "10:00–12:00")]
      }
    }
  }

  private var personalCase: Agenda {
    let evenings = [post("14", "19:00–23:00"), post("15", "19:00–23:00")]
    switch self {
    case .evenings:
      return agenda([worker(personal: PersonalLimits(eveningsPerWeek: 1))], evenings)
    case .weekends:
      let anna = worker(personal: PersonalLimits(weekendsPerMonth: 1))
      return agenda([anna], [post("19", "10:00–14:00")]) {
        $0.history = [past("12", "10:00–14:00")]
      }
    case .latestEnd:
      return agenda([worker(personal: PersonalLimits(latestEnd: time("22:59")))], evenings)
    case .availability:
      let away = AvailabilityEntry(.unavailable, .weekdays([.monday]), span: span("22:00–23:30"))
      return agenda([worker(availability: [away])], evenings)
    case .meantFor:
      return agenda([worker(), worker("Bea")]) {
        $0.meetings = [
          Meeting(
            name: "overleg", place: "Basis", days: .weekly([.monday]), span: span("10:00–12:00"),
            workers: ["Bea"])
        ]
      }
    case .sessionsAsked:
      return agenda([worker()]) {
        let starts = Sessions.Starts(weekdays: [.monday, .tuesday], times: [time("10:00")])
        $0.sessions = [
          Sessions(
            name: "coaching", place: "Basis", sessionMinutes: 90, starts: [starts],
            weeklyMinutes: ["Anna": 60])
        ]
      }
    default:
      return agenda([worker()], evenings) {
        $0.pins = [Pin(worker: "Anna", decision: .free(date("2026-12-15")))]
      }
    }
  }

  private var crewCase: Agenda {
    let pair = CrewRule(atLeast: 2, atMost: 2)
    switch self {
    case .crewSize: return agenda([worker()], [post("14", "19:00–23:00", crew: pair)])
    case .crewMix:
      var mixed = pair
      mixed.disciplines = [.init("jongerenwerker", 1), .init("jeugdcoach", 1)]
      return agenda([worker(), worker("Bea")], [post("14", "19:00–23:00", crew: mixed)])
    case .crewSkills:
      var skilled = pair
      skilled.skills = [.init("ehbo", 2)]
      let workers = [worker(skills: ["ehbo"]), worker("Bea")]
      return agenda(workers, [post("14", "19:00–23:00", crew: skilled)])
    default:
      return agenda([worker()]) {
        addRounds(
          to: &$0, PresenceGoal(rounds: 2), on: [.monday], ["13:00–16:00", "19:00–22:00"])
      }
    }
  }
}
