import RiskCalendar
import Testing

@testable import Rostering

@Suite("What a house lays down on top of law and agreement")
struct OwnRulesTests {
  private func limits(_ own: [LimitOverride], on layers: [RuleSet] = [.law]) -> Limits {
    Limits(layers: layers + [RuleSet("huis", .house, own, on: Limits(layers: layers))])
  }

  @Test("nothing but what it says")
  func nothing() {
    #expect(limits([]) == .law)
    #expect(limits([], on: [.law, .caoSociaalWerk]) == Limits(layers: [.law, .caoSociaalWerk]))
  }

  @Test("a stricter number wins, a looser one has no effect")
  func numbers() {
    #expect(limits([LimitOverride(.number(.longestShift), 599)]).longestShift == 599)
    #expect(limits([LimitOverride(.number(.longestShift), 720)]) == .law)
    #expect(limits([LimitOverride(.number(.longestShift), 721)]) == .law)
    #expect(limits([LimitOverride(.number(.shiftSeparation), 481)]).shiftSeparation == 481)
    #expect(limits([LimitOverride(.number(.shiftSeparation), 479)]) == .law)
    // Nobody but the house says anything of it.
    #expect(limits([LimitOverride(.number(.mostConsecutiveDays), 9)]).mostConsecutiveDays == 9)
  }

  @Test("a rest as long as the law's forbids the law's exceptions")
  func rests() {
    let eleven = limits([LimitOverride(.dailyRest, 660)])
    #expect(eleven.dailyRests.map(\.patterns) == [[RestPattern(660, in: 1440)]])
    #expect(limits([LimitOverride(.dailyRest, 480)]) == .law)
    let ten = limits([LimitOverride(.dailyRest, 600)])
    #expect(ten.dailyRests.count == 2)
  }

  @Test("a night limit goes by the definition of the last layer")
  func nightLimit() throws {
    let own = [LimitOverride(.longestNightShift, 420)]
    let law = try #require(limits(own).nights.last)
    #expect(law.threshold == 60)
    #expect(law.longestShift == 420)
    #expect(law.longShifts == nil)
    #expect(law.restAfterLate == nil)
    #expect(law.citations == [.longestShift: Citation("HOUSE-LONGEST-NIGHT-SHIFT", .house)])
    #expect(limits(own, on: [.law, .caoSociaalWerk]).nights.last?.threshold == 0)
  }

  @Test("another definition asks what the last layer asks")
  func nightDefinition() throws {
    let nights = try #require(limits([LimitOverride(.nightThreshold, 30)]).nights.last)
    #expect(nights.threshold == 30)
    #expect(nights.longestShift == 600)
    #expect(nights.longShifts != nil)
    #expect(nights.restAfterLate == 840)
    #expect(nights.longestRun == 7)
    #expect(Set(nights.citations.values.map(\.id)) == ["HOUSE-NIGHT-THRESHOLD"])
    let late = try #require(limits([LimitOverride(.lateNightEnd, 60)]).nights.last)
    #expect(late.lateEnd == ClockTime("01:00"))
    #expect(late.restAfterLate == 840)
    #expect(late.longestShift == nil)
    #expect(late.restAfterSeries == nil)
  }

  @Test("without exceptions nothing is left of an either/or but its usual way")
  func exceptions() {
    let house = [LimitOverride(.exceptions, 0)]
    #expect(limits(house) == Limits.law.withoutExceptions)
    let layers = [RuleSet.law, RuleSet("huis", .house, house, on: .law)]
    #expect(Limits(layers: layers, overrides: [LimitOverride(.exceptions, 1)]) == .law)
  }

  @Test("of two limits that say the same the first stays")
  func idle() {
    let limits = Limits(layers: [.law, .caoSociaalWerk])
    #expect(limits.dailyRests.map(\.citation.id) == ["ATW-REST-D"])
    #expect(limits.weeklyRests.map(\.citation.id) == ["ATW-REST-W", "CSW-REST-W"])
    let ids = limits.windows.map(\.citation.id)
    #expect(!ids.contains("ATW-AVG4") && ids.contains("CSW-AVG4") && ids.contains("ATW-AVG16"))
  }

  @Test("an override says so where a limit is cited")
  func overrides() {
    let limits = Limits(
      layers: [.law],
      overrides: [
        LimitOverride(.number(.longestWeek), 70 * 60), LimitOverride(.window("ATW-AVG4"), 999),
        LimitOverride(.restAfterLateNight, 600),
      ])
    #expect(limits.longestWeek == 70 * 60)
    #expect(limits.citations[.longestWeek] == Citation("OVERRIDE-LONGEST-WEEK", .override))
    #expect(limits.windows.first?.citation == Citation("OVERRIDE-ATW-AVG4", .override))
    #expect(limits.windows.first?.most == 999)
    #expect(limits.nights[0].restAfterLate == 600)
    #expect(
      limits.nights[0].citations[.restAfterLate]
        == Citation("OVERRIDE-REST-AFTER-LATE-NIGHT", .override))
  }
}
