import RiskCalendar
import Rostering
import Testing

@testable import RosterReports

@Suite("Words for dates and figures")
struct WordsTests {
  @Test("dates, short and long")
  func dates() {
    let friday = date("2026-12-18")
    #expect(Language.dutch.short(friday) == "vr 18-12")
    #expect(Language.dutch.long(friday) == "vrijdag 18 december 2026")
    #expect(Language.english.short(friday) == "Fri 18 Dec")
    #expect(Language.english.long(friday) == "Friday 18 December 2026")
  }

  @Test("weeks say month and year once where they agree")
  func weeks() {
    #expect(
      Language.dutch.title(week("2026-W51")) == "Week 51 · maandag 14 t/m zondag 20 december 2026")
    #expect(
      Language.dutch.title(week("2026-W49"))
        == "Week 49 · maandag 30 november t/m zondag 6 december 2026")
    #expect(
      Language.english.title(week("2026-W53"))
        == "Week 53 · Monday 28 December 2026 to Sunday 3 January 2027")
  }

  @Test("every public holiday has a name in both languages")
  func holidays() {
    for language in Language.allCases {
      #expect(Set(PublicHoliday.allCases.map(language.name)).count == PublicHoliday.allCases.count)
    }
    #expect(Language.dutch.holiday(on: date("2027-04-27")) == "Koningsdag")
    #expect(Language.dutch.holiday(on: date("2027-03-26")) == nil)
  }

  @Test(
    "hours in decimals",
    arguments: [
      (1650, "27,5", "27.5", "+27,5"), (0, "0,0", "0.0", "0,0"), (-150, "−2,5", "−2.5", "−2,5"),
      (-1, "0,0", "0.0", "0,0"), (1, "0,0", "0.0", "0,0"), (465, "7,8", "7.8", "+7,8"),
    ])
  func hours(minutes: Int, dutch: String, english: String, signed: String) {
    #expect(Language.dutch.hours(minutes) == dutch)
    #expect(Language.english.hours(minutes) == english)
    #expect(Language.dutch.signedHours(minutes) == signed)
  }

  @Test(
    "elapsed time in hours and minutes",
    arguments: [
      (570, "9 u 30", "9 h 30"), (660, "11 u", "11 h"), (45, "45 min", "45 min"),
      (605, "10 u 05", "10 h 05"), (-90, "−1 u 30", "−1 h 30"), (0, "0 min", "0 min"),
    ])
  func durations(minutes: Int, dutch: String, english: String) {
    #expect(Language.dutch.duration(minutes) == dutch)
    #expect(Language.english.duration(minutes) == english)
  }

  @Test(
    "FTE with one or two decimals",
    arguments: [(4.0, "4,0"), (3.84, "3,84"), (0.9, "0,9"), (1.05, "1,05"), (0.1 + 0.2, "0,3")])
  func fte(value: Double, words: String) {
    #expect(Language.dutch.fte(value) == words)
  }

  @Test("percentages", arguments: [(12, 352, "3,4 %"), (1, 2, "50 %"), (0, 7, "0 %")])
  func percentages(part: Int, whole: Int, words: String) {
    #expect(Language.dutch.percent(part, of: whole) == words)
  }

  @Test("lists as in a sentence")
  func lists() {
    #expect(Language.dutch.list([]).isEmpty)
    #expect(Language.dutch.list(["a"]) == "a")
    #expect(Language.dutch.list(["a", "b", "c"]) == "a, b en c")
    #expect(Language.english.list(["a", "b"]) == "a and b")
  }

  @Test("every rule has words and a source of its own language", arguments: Language.allCases)
  func rules(language: Language) {
    #expect(Set(Rule.allCases.map(language.title)).count == Rule.allCases.count)
    #expect(Rule.allCases.allSatisfy { !language.source($0).isEmpty })
  }

  @Test("employers below their promise are told by how much")
  func employers() {
    var scenario = SmallTeam.scenario
    scenario.employers[0].floorFTE = 4
    let planned = plan(scenario, SmallTeam.horizon, SmallTeam.duties)
    #expect(
      Briefing(planned: planned, language: .dutch).employerLines == [
        "Welzijn: 1,5 fte, 2,5 onder de toegezegde 4,0; 13,5 van 54,0 uur ingeroosterd; "
          + "belasting 16,0, met eerdere weken 12,0 per fte",
        "Gemeente: 0,75 fte; 13,5 van 27,0 uur ingeroosterd; "
          + "belasting 16,0, met eerdere weken 21,3 per fte",
      ])
  }
}

@Suite("Columns of a terminal")
struct DisplayWidthTests {
  @Test(
    "one a character, two for wide ones",
    arguments: [
      ("é", 1), ("e\u{301}", 1), ("–", 1), ("Öztürk", 6), ("漢字", 4), ("👩‍👧", 2), ("❤️", 2),
      ("a\u{200B}b", 2), ("", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("cut with an ellipsis, filled with blanks")
  func fitted() {
    #expect("Waterkwartier".fitted(to: 8) == "Waterkw…")
    #expect("漢字漢字".fitted(to: 6) == "漢字… ")
    #expect("12".fitted(to: 5, rightAligned: true) == "   12")
  }

  @Test("broken at blanks, at hyphens, or with a hyphen")
  func wrapped() {
    #expect("de lange weg".wrapped(to: 8) == ["de lange", "weg"])
    #expect("Neerbosch-Oost".wrapped(to: 11) == ["Neerbosch-", "Oost"])
    #expect("vakontwikkeling".wrapped(to: 13) == ["vakontwikkel-", "ing"])
    #expect("漢字漢字".wrapped(to: 3) == ["漢-", "字-", "漢-", "字"])
  }
}
