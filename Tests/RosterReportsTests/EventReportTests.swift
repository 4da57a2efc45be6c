import RiskCalendar
import RosterReports
import Rostering
import Testing

/// The risk calendar in its forms, and what a roster says around its events.
@Suite struct EventReportTests {
  private let winter = DatePeriod(
    date("2026-12-20"),
    date("2027-03-31"))

  /// Events with hostile names, an uncertain month, and a night over New Year.
  private let scenario: Scenario = {
    var scenario = SmallTeam.planned.agenda.scenario
    scenario.location = Coordinates(latitude: 51.8426, longitude: 5.8528)
    var ramadan = RiskEvent(
      name: "Ramadan, \"n°1\"; <b>\nx",
      dates: EventDates(rule: .islamicMonth(.ramadan), uncertainty: 1))
    ramadan.demands = [EventDemand(goal: PresenceGoal(rounds: 2, atLeast: 1), weight: 7)]
    ramadan.blocks = [
      EventBlock(
        name: "na iftar",
        hours: EventHours(EventTime(.iftar, minutes: 90), EventTime(.iftar, minutes: 300)))
    ]
    var night = RiskEvent(
      name: "Jaarwisseling", dates: EventDates(rule: .yearly(month: 12, day: 31), lastDay: 1))
    night.recurringPosts = [
      RecurringPost(
        name: "vuurplaats", place: "Waalkade", days: EventDays(numbers: [0]),
        hours: EventHours(span("20:00-04:00")), crew: CrewRule(atLeast: 2, wanted: 4, atMost: 4))
    ]
    night.rest = EventRest(after: 840)
    night.stopsLeave = true
    scenario.events = [ramadan, night]
    return scenario
  }()

  @Test func textSaysWhenHowSureAndWhat() {
    let text = eventsReport(scenario, in: winter, width: 120)
    #expect(text.contains("do 31-12 t/m vr 1-1        Jaarwisseling"))
    #expect(text.contains("vuurplaats, Waalkade, 20:00–04:00, 2 tot 4 personen"))
    #expect(text.contains("rust rond een post: erna 14 u"))
    #expect(text.contains("verlofstop"))
    #expect(text.contains("kan 1 dag schelen, zeker di 9-2 t/m zo 7-3"))
    #expect(text.contains("overal: 2 rondes per week erbij, 1 verplicht; gewicht 7"))
    #expect(text.contains("zo 28-3                    zomertijd gaat in"))
    #expect(text.contains("zo 28-3                    eerste paasdag"))
    #expect(!text.contains("\nx"))
  }

  @Test func textInEnglish() {
    let text = eventsReport(scenario, in: winter, language: .english, width: 120)
    #expect(text.contains("may shift by 1 day, certain Tue 9 Feb to Sun 7 Mar"))
    #expect(text.contains("no leave is granted"))
  }

  @Test func tableHasARowAnEntry() throws {
    let rows = try #require(readCsv(eventsCsv(scenario, in: winter)))
    #expect(rows[0].prefix(4) == ["first_date", "last_date", "certain_from", "certain_to"])
    let events = rows.filter { $0[4] == "event" }
    #expect(
      events.map { Array($0[0...3]) } == [
        ["2026-12-31", "2027-01-01", "2026-12-31", "2027-01-01"],
        ["2027-02-07", "2027-03-09", "2027-02-09", "2027-03-07"],
      ])
    #expect(events[1][5] == "Ramadan, \"n°1\"; <b>\nx")
    #expect(rows.contains { $0[4] == "clock-change" && $0[0] == "2027-03-28" })
  }

  private func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func calendarKeepsToTheStandard() {
    let text = eventsCalendar(scenario, in: winter)
    let raw = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(raw.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(raw.last == "" && raw.first == "BEGIN:VCALENDAR")
    let lines = unfolded(text)
    #expect(lines.contains("DTSTART:20261231T190000Z") && lines.contains("DTEND:20270101T030000Z"))
    #expect(
      lines.contains("DTSTART;VALUE=DATE:20270207") && lines.contains("DTEND;VALUE=DATE:20270310"))
    #expect(lines.contains("SUMMARY:Ramadan\\, \"n°1\"\\; <b>\\nx"))
    #expect(lines.count { $0 == "STATUS:TENTATIVE" } == 1)
    let identifiers = lines.filter { $0.hasPrefix("UID:") }
    #expect(identifiers.count == 3 && Set(identifiers).count == 3)
  }

  /// What is imported again replaces what was there, also from another date on.
  @Test func identifiersAreStable() {
    let later = DatePeriod(winter.first + 5, winter.last + 60)
    func identifiers(_ period: DatePeriod) -> [String] {
      unfolded(eventsCalendar(scenario, in: period)).filter { $0.hasPrefix("UID:") }
    }
    #expect(identifiers(winter) == identifiers(later))
  }

  /// Two are on the post, and a third is there: either of them can be replaced.
  @Test func aRosterSaysWhatOneDropOutDoes() {
    var scenario = SmallTeam.scenario
    let names = scenario.workers.map(\.name)
    let post = Post(
      name: "plein", place: "Waalkade", date: date("2026-12-18"), span: span("20:00-23:00"),
      crew: CrewRule(atLeast: 2, atMost: 2))
    scenario.events = [RiskEvent(name: "kermis", posts: [post])]
    let agenda = Agenda(scenario, SmallTeam.horizon)
    let duties = names.prefix(2).map { name in
      Duty(
        worker: name, activity: "plein", place: "Waalkade",
        interval: TownClock.amsterdam.interval(post.date, post.span), event: "kermis")
    }
    func planned(_ duties: [Duty]) -> PlannedRoster {
      let roster = Roster(horizon: agenda.horizon, duties: duties)
      return PlannedRoster(
        agenda: agenda, roster: roster, verdict: Audit(agenda).judge(roster), proof: nil)
    }
    let text = terminalReport(planned(duties), width: 200)
    #expect(text.contains("Als er iemand uitvalt"))
    #expect(text.contains("plein, Waalkade, vr 18-12 20:00–23:00: wie ook uitvalt: \(names[2])"))
    #expect(jsonReport(planned(duties)).contains("\"outcome\" : \"stand-in\""))
    #expect(htmlReport(planned(duties), language: .english).contains("If somebody drops out"))
    #expect(!terminalReport(planned([])).contains("Als er iemand uitvalt"))
  }
}
