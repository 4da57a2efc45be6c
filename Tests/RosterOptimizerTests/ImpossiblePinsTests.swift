import CompactReference
import RiskCalendar
import RosterOptimizer
import Rostering
import Testing

/// Pins that contradict a rule: the answer names the rule, and no pin that does not matter.
struct ImpossiblePinsTests {
  private static let evening = post("14", "18:00–22:00")
  private static let morning = post("15", "06:00–09:00")
  private static let harmless = post("18", "10:00–12:00")

  private func conflict(_ agenda: Agenda) throws -> PinConflict {
    #expect(BruteForce(agenda).find() == .nothing)
    #expect(try CompactProgram(agenda).isImpossible())
    do {
      _ = try RosterOptimizer(agenda).plan()
    } catch .impossible(let conflict) {
      return conflict
    }
    throw NoConflict()
  }

  private struct NoConflict: Error {}

  @Test func twoPinsLeaveNoRest() throws {
    let posts = [Self.evening, Self.morning, Self.harmless]
    let found = try conflict(agenda([worker()], posts) { $0.pins = posts.map { pin($0) } })
    #expect(found.pins == [pin(Self.evening), pin(Self.morning)])
    #expect(found.violations.map(\.rule) == [.dailyRest])
  }

  @Test func aDateIsPinnedFreeAndNot() throws {
    let free = Pin(worker: "Anna", decision: .free(date("2026-12-14")))
    let found = try conflict(
      agenda([worker()], [Self.evening]) { $0.pins = [pin(Self.evening), free] })
    #expect(found.pins == [pin(Self.evening), free])
    #expect(found.violations.map(\.rule) == [.pin])
  }

  @Test func shePinnedIsAway() throws {
    let away = AvailabilityEntry(.unavailable, .weekdays([.monday]))
    let posts = [Self.evening, Self.harmless]
    let found = try conflict(
      agenda([worker(availability: [away])], posts) { $0.pins = posts.map { pin($0) } })
    #expect(found.pins == [pin(Self.evening)])
    #expect(found.violations.map(\.rule) == [.availability])
  }

  @Test func twoArePinnedWhereOneMayGo() throws {
    let pins = [pin(Self.evening), pin(Self.evening, on: "Bea"), pin(Self.harmless)]
    let found = try conflict(
      agenda([worker(), worker("Bea")], [Self.evening, Self.harmless]) { $0.pins = pins })
    #expect(found.pins == Array(pins.prefix(2)))
    #expect(found.violations.map(\.rule) == [.crewSize])
  }

  /// She could go with a partner, but the only other is away.
  @Test func nobodyIsLeftToGoWithHer() throws {
    let pair = post("14", "18:00–22:00", crew: CrewRule())
    let away = AvailabilityEntry(.unavailable, .weekdays([.monday]))
    let workers = [worker(), worker("Bea", availability: [away])]
    let found = try conflict(agenda(workers, [pair]) { $0.pins = [pin(pair)] })
    #expect(found.pins == [pin(pair)])
    #expect(found.violations.map(\.rule) == [.crewSize])
  }

  /// The second break is too short after a night, and no work can fill it.
  @Test func theNightNeedsItsRest() throws {
    let posts = [post("14", "20:00–03:00"), post("15", "16:30–18:00")]
    let found = try conflict(agenda([worker()], posts) { $0.pins = posts.map { pin($0) } })
    #expect(found.pins == posts.map { pin($0) })
    #expect(found.violations.map(\.rule) == [.restAfterNight])
  }
}
