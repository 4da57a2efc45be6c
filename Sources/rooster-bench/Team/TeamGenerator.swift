import RiskCalendar
import Rostering

/// Teams of any size, alike in shape: half of each discipline, full-timers and part-timers, one
/// neighbourhood for every two workers.
struct TeamGenerator {
  let workerCount: Int

  private static let workdays = Set(Weekday.allCases.filter { !$0.isWeekend })

  /// A team that is asked for somewhat more presence than it can give.
  func scenario() -> Scenario {
    let employers = [
      Employer(name: "Welzijn", floorFTE: nil), Employer(name: "Gemeente", floorFTE: nil),
    ]
    let places = (1...max(2, workerCount * 6 / 11)).map { "Wijk \($0)" }
    let workers = (0..<workerCount).map { number in
      worker(number, employers[number % 2], places)
    }
    let names = Set(workers.map(\.name))
    return Scenario(
      name: "team-\(workerCount)", title: "Team of \(workerCount)", workers: workers,
      employers: employers, disciplines: ["jongerenwerker", "jeugdcoach"],
      neighbourhoods: places.enumerated().map { neighbourhood($0.offset, $0.element) },
      blocks: blocks(), crew: crew(), meetings: [briefing(names)], sessions: sessions(workers),
      travel: TravelTimes(usual: 30))
  }

  private func worker(_ number: Int, _ employer: Employer, _ places: [String]) -> Worker {
    let fte = [1.0, 0.75, 0.75, 0.5, 1.0, 0.5][number % 6]
    let off = Weekday.allCases[number % 5]
    let homes = [places[number % places.count], places[(number * 3 + 1) % places.count]]
    return Worker(
      name: "Worker \(number + 1)", employer: employer,
      discipline: number % 2 == 0 ? "jongerenwerker" : "jeugdcoach", fte: fte,
      homes: Set(homes),
      personal: PersonalLimits(
        eveningsPerWeek: fte > 0.6 ? 4 : 3, weekendsPerMonth: fte > 0.6 ? 2 : 1),
      availability: [
        AvailabilityEntry(fte < 1 ? .unavailable : .unwanted, .weekdays([off])),
        AvailabilityEntry(.preferred, .weekdays([Weekday.allCases[(number + 2) % 5]])),
      ])
  }

  private func neighbourhood(_ number: Int, _ name: String) -> Neighbourhood {
    let goal = PresenceGoal(
      rounds: number % 3 == 0 ? 3 : 2, evenings: number % 2 + 1, weekend: number % 3 == 0 ? 1 : 0,
      weight: 1 + (number * 2) % 5, diminishing: 0.8)
    return Neighbourhood(name: name, goal: goal)
  }

  private func blocks() -> [Block] {
    [
      block("middag", Self.workdays, "13:00", "17:00", 0),
      block("avond", [.monday, .tuesday, .wednesday, .thursday], "18:00", "23:00", 30),
      block("nacht", [.friday, .saturday], "20:00", "01:00", 30),
      block("zondag", [.sunday], "14:00", "18:00", 0),
    ]
  }

  private func block(
    _ name: String, _ days: Set<Weekday>, _ from: String, _ to: String, _ pause: Int
  ) -> Block {
    Block(name: name, weekdays: days, span: ClockSpan(time(from), time(to)), breakMinutes: pause)
  }

  private func time(_ text: String) -> ClockTime { ClockTime(text) ?? .midnight }

  private func crew() -> CrewRule {
    CrewRule(disciplines: [.init("jongerenwerker", 1), .init("jeugdcoach", 1)])
  }

  private func briefing(_ names: Set<String>) -> Meeting {
    Meeting(
      name: "wijkbriefing", place: "Kantoor", days: .weekly([.thursday]),
      span: ClockSpan(time("10:30"), time("12:00")), workers: names)
  }

  private func sessions(_ workers: [Worker]) -> [Sessions] {
    func hours(_ perFTE: Double) -> [String: Int] {
      Dictionary(
        uniqueKeysWithValues: workers.map { ($0.name, Int(($0.fte * perFTE).rounded()) * 60) })
    }
    func starts(_ times: [String]) -> [Sessions.Starts] {
      [Sessions.Starts(weekdays: Self.workdays, times: times.map(time))]
    }
    return [
      Sessions(
        name: "coaching", place: "Kantoor", sessionMinutes: 120,
        starts: starts(["09:00", "13:00", "15:00"]), weeklyMinutes: hours(6)),
      Sessions(
        name: "vakontwikkeling", place: "Kantoor", sessionMinutes: 120,
        starts: [Sessions.Starts(weekdays: [.tuesday, .thursday], times: [time("13:00")])],
        weeklyMinutes: Dictionary(uniqueKeysWithValues: workers.map { ($0.name, 120) })),
      Sessions(
        name: "kantoor", place: "Kantoor", sessionMinutes: 180,
        starts: starts(["09:00", "14:00"]), weeklyMinutes: hours(6)),
    ]
  }
}
