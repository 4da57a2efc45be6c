import RiskCalendar
import Rostering

/// A worker whom neither contract nor number of days holds back, unless said otherwise.
func worker(
  _ name: String = "Anna", _ discipline: String = "jongerenwerker", fte: Double = 1,
  skills: Set<String> = [], personal: PersonalLimits = PersonalLimits(),
  availability: [AvailabilityEntry] = [], _ change: (inout Limits) -> Void = { _ in }
) -> Worker {
  var limits = Limits.plain
  limits.contractBand = 40 * 60
  limits.mostConsecutiveDays = 14
  change(&limits)
  return Worker(
    name: name, employer: Employer(name: "Welzijn", limits: limits), discipline: discipline,
    fte: fte, skills: skills, personal: personal, availability: availability)
}

/// A post on a day of December 2026 or the given date, for one person unless said otherwise.
func post(
  _ day: String, _ hours: String, at place: String = "Waalkade",
  crew: CrewRule = CrewRule(atLeast: 1, atMost: 1)
) -> Post {
  let isWhole = day.contains("-")
  return Post(
    name: "post \(day) \(hours)", place: place, date: date(isWhole ? day : "2026-12-\(day)"),
    span: span(hours), crew: crew)
}

/// What `post` asks, as a pin.
func pin(_ post: Post, on worker: String = "Anna") -> Pin {
  let interval = TownClock.amsterdam.interval(post.date, post.span)
  return Pin(
    worker: worker,
    decision: .works(
      activity: post.name, place: post.place, interval: interval,
      breakMinutes: post.breakMinutes ?? 0))
}

/// Something that was done before the horizon.
func past(_ day: String, _ hours: String, at place: String = "Waalkade") -> Duty {
  Duty(
    worker: "Anna", activity: "eerder", place: place, interval: interval("2026-12-\(day)", hours))
}

/// A team with posts in the week before Christmas 2026 unless said otherwise.
func agenda(
  _ workers: [Worker], _ posts: [Post] = [], from first: String = "2026-W51", weeks: Int = 1,
  _ change: (inout Scenario) -> Void = { _ in }
) -> Agenda {
  var scenario = Scenario(
    name: "test", title: "Test", workers: workers, employers: [Employer(name: "Welzijn")],
    disciplines: ["jongerenwerker", "jeugdcoach"])
  if !posts.isEmpty { scenario.events = [RiskEvent(name: "kerst", posts: posts)] }
  change(&scenario)
  return Agenda(scenario, Horizon(firstWeek: week(first), weekCount: weeks))
}

/// A neighbourhood in which rounds are possible on some days, to one worker unless said otherwise.
func addRounds(
  to scenario: inout Scenario, _ goal: PresenceGoal, on days: Set<Weekday>, _ hours: [String],
  crew: CrewRule = CrewRule(atLeast: 1, atMost: 1)
) {
  scenario.neighbourhoods.append(Neighbourhood(name: "Hatert", goal: goal, crew: crew))
  scenario.blocks += hours.map { Block(name: $0, weekdays: days, span: span($0)) }
}
