import RiskCalendar
import Testing

@testable import ScenarioFiles

/// How single values are read.
@Suite struct ValuesTests {
  @Test(arguments: [
    ("11h", 660), ("30m", 30), ("1h30m", 90), ("1:30", 90), ("0:15", 15), ("7.5h", 450),
    ("7.2h", 432), ("0h", 0), ("90m", 90), ("100:00", 6000),
  ]) func lengthsOfTime(_ text: String, _ minutes: Int) {
    #expect(minutesIn(text) == minutes)
  }

  @Test(arguments: [
    "", "h", "m", "30", "1h30", "1:5", "-1h", "-30m", "1h-5m", "1e3h", "nanh", "infh", "h30m",
    "1.h",
    "1:60", "1 h", "٣h", "99999999999999999999m", "0x1h",
  ]) func noLengthsOfTime(_ text: String) {
    #expect(minutesIn(text) == nil)
  }

  @Test(arguments: [
    ("blocs", "blocks"), ("neighborhoods", "neighbourhoods"), ("wijken", "neighbourhoods"),
    ("Blocks", "blocks"), ("block", "blocks"), ("evnets", "events"),
  ]) func nearMisses(_ word: String, _ meant: String) {
    #expect(nearMiss(word, among: Section.scenario.names) == meant)
  }

  @Test(arguments: ["", "zzz", "colour", "😀", "xy"]) func noNearMisses(_ word: String) {
    #expect(nearMiss(word, among: Section.scenario.names) == nil)
  }

  @Test func runsOfDaysMayCrossTheWeekend() {
    #expect(Weekday.run(.friday, .monday) == [.friday, .saturday, .sunday, .monday])
    #expect(Weekday.run(.monday, .sunday) == Weekday.allCases)
  }

  @Test(arguments: [
    ("a/../b", "b"), ("../a", "../a"), ("a/./b/", "a/b"), (".", "."), ("/a/../b", "/b"),
    ("../../a", "../../a"), ("a/..", "."),
  ]) func pathsAsAUserWouldWriteThem(_ path: String, _ plain: String) {
    #expect(normalised(path) == plain)
  }

  @Test func recordsKnowTheirLines() {
    let text = "a,b\r\n\"x\ny\",1\n\n\"q\"\"\r\n\",2\rlast"
    let records = RecordCutter(text).records
    #expect(records.map(\.line) == [1, 2, 5, 7])
    #expect(records.map(\.text) == ["a,b", "\"x\ny\",1", "\"q\"\"\r\n\",2", "last"])
  }
}
