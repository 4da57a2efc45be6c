import Foundation
import RiskCalendar
import RosterReports
import Rostering
import Testing

@Suite("The JSON of a roster")
struct JsonReportTests {
  /// The document as plain Foundation objects, so that nothing of the writer is trusted.
  private func document(_ planned: PlannedRoster) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(jsonReport(planned).utf8))
    return try #require(object as? [String: Any])
  }

  @Test("names its schema, program, scenario and weeks")
  func header() throws {
    let document = try document(SmallTeam.planned)
    #expect(document["schema"] as? Int == 1)
    #expect(document["program"] as? String == "rooster")
    #expect(
      document["scenario"] as? [String: String] == ["name": "klein-team", "title": "Klein team"])
    let horizon = try #require(document["horizon"] as? [String: Any])
    #expect(horizon["first_week"] as? String == "2026-W51")
    #expect(horizon["weeks"] as? Int == 1)
  }

  @Test("holds the duties of the CSV under the same keys", arguments: Sample.allCases)
  func duties(sample: Sample) throws {
    let document = try document(sample.planned)
    let duties = try #require(document["duties"] as? [[String: Any]])
    let rows = try #require(readCsv(csvReport(sample.planned)))
    #expect(duties.count == rows.count - 1)
    for (duty, row) in zip(duties, rows.dropFirst()) {
      for (key, cell) in zip(rows[0], row) {
        let value = duty[key].map { ($0 as? String) ?? ($0 as? Int).map(String.init) ?? "?" }
        #expect(value ?? "" == cell)
      }
    }
    #expect(duties.allSatisfy { $0["paid_minutes"] is Int && $0["break_minutes"] is Int })
  }

  @Test("holds score, bound and gap by level")
  func score() throws {
    let document = try document(SmallTeam.planned)
    let levels = try #require(document["score"] as? [String: [String: Any]])
    #expect(Set(levels.keys) == ["must", "presence", "people"])
    #expect(levels["presence"]?["cost"] as? Int == 6)
    #expect(levels["presence"]?["bound"] as? Int == 5)
    #expect(levels["presence"]?["gap"] as? Int == 1)
    #expect(levels["presence"]?["goals"] as? [String: Int] == ["Hatert": 6, "Lindenholt": 0])
    #expect(document["ending"] as? String == "work-limit")
  }

  @Test("says nothing of a proof where there is none")
  func withoutProof() throws {
    let document = try document(Nights.newYear)
    let levels = try #require(document["score"] as? [String: [String: Any]])
    #expect(levels.values.allSatisfy { $0["bound"] == nil && $0["gap"] == nil })
    #expect(document["ending"] == nil)
  }

  @Test("holds what stays open with the rules in the way")
  func openWork() throws {
    let document = try document(SmallTeam.planned)
    let open = try #require((document["open_work"] as? [[String: Any]])?.first)
    #expect(open["kind"] as? String == "rounds")
    #expect(open["start"] as? String == "2026-12-18T19:00:00+01:00")
    let obstacles = try #require(open["obstacles"] as? [[String: Any]])
    #expect(obstacles.map { $0["rules"] as? [String] } == [[], ["daily-rest"]])
  }

  @Test("holds violations with their figures")
  func violations() throws {
    let planned = plan(
      SmallTeam.scenario, SmallTeam.horizon, SmallTeam.duties, violations: [SmallTeam.shortRest])
    let document = try document(planned)
    let violation = try #require((document["violations"] as? [[String: Any]])?.first)
    #expect(violation["rule"] as? String == "daily-rest")
    #expect(violation["worker"] as? String == "B. de Boer")
    #expect(violation["found"] as? Int == 570)
    #expect(violation["limit"] as? Int == 660)
    #expect(
      violation["duties"] as? [String] == [
        "20261217T1800Z-b-de-boer", "20261218T0730Z-b-de-boer",
      ])
  }

  @Test("is the same every time, with sorted keys and a line end")
  func repeatable() {
    let first = jsonReport(SmallTeam.planned)
    #expect(first == jsonReport(SmallTeam.planned))
    #expect(first.hasPrefix("{\n  \"accounts\" : {\n"))
    #expect(first.hasSuffix("}\n"))
    #expect(first.contains("\"fte\" : 0.75,"))
  }
}
