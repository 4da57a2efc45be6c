import RiskCalendar
import Rostering
import TestSupport
import Testing

/// Every breach of a limit says where the limit comes from.
@Suite struct CitationTests {
  private func citation(
    of rule: Rule, _ duties: [Duty], by limits: Limits = Limits(layers: [.law]), weeks: Int = 1
  ) -> Citation? {
    breaches(of: rule, by: duties, limits: limits, weeks: weeks).first?.citation
  }

  private func days(_ last: Int, _ hours: String) -> [Duty] {
    (14...last).map { duty("2026-12-\($0)", hours) }
  }

  @Test func ofTheLaw() {
    #expect(citation(of: .longestShift, days(14, "08:00–21:00"))?.id == "ATW-SHIFT")
    #expect(citation(of: .longestWeek, days(19, "08:00–19:00"))?.id == "ATW-WEEK")
    #expect(citation(of: .dailyRest, days(14, "06:00–23:00"))?.id == "ATW-REST-D")
    #expect(citation(of: .weeklyRest, days(26, "08:00–20:00"), weeks: 2)?.id == "ATW-REST-W")
    let night = days(14, "14:00–02:01")
    #expect(citation(of: .nightShiftLength, night)?.id == "ATW-N-LEN12")
    #expect(citation(of: .nightShiftLength, night, by: .plainLaw)?.id == "ATW-N-LEN")
    let late = days(14, "18:00–03:00") + [duty("2026-12-15", "11:00–12:00")]
    #expect(citation(of: .restAfterNight, late, by: .plainLaw)?.id == "ATW-N-REST")
  }

  @Test func ofHouseRulesThatAreSupposed() {
    #expect(citation(of: .longestDay, days(14, "08:00–21:00"))?.id == "HOUSE-LONGEST-DAY")
    #expect(citation(of: .contractHours, days(18, "08:00–17:00"))?.id == "HOUSE-CONTRACT-BAND")
    #expect(
      citation(of: .consecutiveDays, days(20, "08:00–09:00"))?.id == "HOUSE-MOST-CONSECUTIVE-DAYS")
    #expect(citation(of: .longestDay, days(14, "08:00–21:00"))?.layer == .house)
  }

  @Test func ofTheAgreementThatWon() {
    let limits = Limits(layers: [.law, .caoGemeenten])
    #expect(citation(of: .longestDay, days(14, "08:00–19:01"), by: limits)?.id == "CAR-DAY")
    #expect(citation(of: .longestWeek, days(19, "08:00–17:00"), by: limits)?.id == "CAR-WEEK")
    let year = Limits(layers: [.law, .caoSociaalWerk]).windows.filter { $0.span == .year }
    #expect(year.map(\.citation.id) == ["CSW-YEAR"])
  }

  @Test func whatIsOfTheRosterItselfHasNone() {
    let twice = [duty("2026-12-14", "09:00–10:00"), duty("2026-12-14", "09:30–10:00")]
    #expect(breaches(of: .onePlaceAtATime, by: twice).map(\.citation) == [nil])
  }
}
