import RiskCalendar
import Rostering
import TestSupport
import Testing

/// What an event changes of when people can work: usual days off may be asked for, absences may not.
@Suite struct DaysOffTests {
  private let anna = worker(availability: [
    AvailabilityEntry(.unavailable, .weekdays([.friday])),
    AvailabilityEntry(.preferred, .weekdays([.thursday])),
    AvailabilityEntry(
      .unavailable, .dates(date("2026-12-18"), date("2026-12-18")), span: span("18:00–20:00")),
  ])

  private func agenda(asking: Bool, stopping: Bool = false) -> Agenda {
    var event = RiskEvent(
      name: "Kermis",
      dates: EventDates(rule: .periods([DatePeriod(date("2026-12-17"), date("2026-12-18"))])))
    event.asksDaysOff = asking
    event.stopsLeave = stopping
    var scenario = streetScenario(of: [anna])
    scenario.events = [event]
    return Agenda(scenario, Horizon(firstWeek: week("2026-W51"), weekCount: 2))
  }

  private func states(_ agenda: Agenda, on day: String) -> [Availability] {
    agenda.scenario.workers[0].availability(
      from: date(day), through: date(day), clock: .amsterdam
    ).map(\.state)
  }

  @Test func aUsualDayOffIsOnlyUnwantedWhileTheEventLasts() {
    #expect(states(agenda(asking: true), on: "2026-12-18") == [.unwanted, .unavailable, .unwanted])
    #expect(states(agenda(asking: true), on: "2026-12-25") == [.unavailable])
    #expect(states(agenda(asking: true), on: "2026-12-17") == [.preferred])
    #expect(
      states(agenda(asking: false), on: "2026-12-18").allSatisfy { $0 == .unavailable })
  }

  @Test func whoWorksThenWorksOnAUsualDayOff() {
    let clock = TownClock.amsterdam
    #expect(anna.isUsuallyOff(duty("2026-12-18", "10:00–12:00"), clock))
    #expect(anna.isUsuallyOff(duty("2026-12-17", "22:00–00:30"), clock))
    #expect(!anna.isUsuallyOff(duty("2026-12-17", "10:00–12:00"), clock))
  }

  @Test func aLeaveStopListsWhoIsAwayAndOverrulesNobody() {
    let agenda = agenda(asking: false, stopping: true)
    #expect(agenda.leaveDuringStops.map(\.worker) == ["Anna"])
    #expect(agenda.leaveDuringStops.map(\.dates) == [[date("2026-12-18")]])
    #expect(states(agenda, on: "2026-12-18").contains(.unavailable))
    #expect(self.agenda(asking: false).leaveDuringStops.isEmpty)
  }
}
