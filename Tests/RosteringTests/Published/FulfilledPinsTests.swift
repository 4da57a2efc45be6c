import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Whether a roster does what is decided.
@Suite struct FulfilledPinsTests {
  private let done = duty("2026-12-16", "10:00–16:00", breakMinutes: 30, "training", at: "Arnhem")

  private func fulfils(_ duties: [Duty], _ decision: Pin.Decision) -> Bool {
    roster(duties).fulfils(Pin(worker: "Anna", decision: decision), .amsterdam)
  }

  private func works(_ activity: String, _ place: String, _ hours: String) -> Pin.Decision {
    .works(
      activity: activity, place: place, interval: interval("2026-12-16", hours), breakMinutes: 0)
  }

  @Test func workThatIsDone() {
    #expect(fulfils([done], works("training", "Arnhem", "10:00–16:00")))
    #expect(!fulfils([], works("training", "Arnhem", "10:00–16:00")))
    #expect(!fulfils([done.by("Bea")], works("training", "Arnhem", "10:00–16:00")))
  }

  @Test(arguments: [
    ("training", "Arnhem", "10:00–15:00"), ("training", "Basis", "10:00–16:00"),
    ("coaching", "Arnhem", "10:00–16:00"),
  ])
  func otherWorkIsNotIt(activity: String, place: String, hours: String) {
    #expect(!fulfils([done], works(activity, place, hours)))
  }

  @Test(arguments: [
    ("2026-12-15", "19:00–00:00", true), ("2026-12-15", "19:00–00:01", false),
    ("2026-12-16", "23:00–01:00", false), ("2026-12-17", "00:00–01:00", true),
  ])
  func aDateWithoutWork(day: String, hours: String, isFree: Bool) {
    #expect(fulfils([duty(day, hours)], .free(date("2026-12-16"))) == isFree)
    #expect(fulfils([duty(day, hours, by: "Bea")], .free(date("2026-12-16"))))
  }
}
