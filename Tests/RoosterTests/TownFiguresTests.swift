import Foundation
import Rostering
import ScenarioFiles
import Testing

extension RoosterTests {
  /// The rosters of the shipped towns hold the figures of their documents: counted here from the duties of
  /// the reports, which a golden test keeps true.
  @Suite struct TownFigures {
    /// Paid hours by activity in a shipped report.
    private func hours(_ report: String) throws -> [String: Double] {
      let path = packageFolder + "/Reports/\(report)/roster.json"
      let document = try JSONDecoder().decode(
        Report.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
      #expect(document.violations.isEmpty)
      return Dictionary(grouping: document.duties, by: \.activity)
        .mapValues { Double($0.reduce(0) { $0 + $1.paid_minutes }) / 60 }
    }

    private struct Report: Decodable {
      struct Duty: Decodable {
        var activity: String
        var paid_minutes: Int
        var worker: String
        var place: String
        var date: String
      }
      struct Violation: Decodable {
        var rule: String
      }
      var duties: [Duty]
      var violations: [Violation]
    }

    private func duties(_ report: String) throws -> [Report.Duty] {
      let path = packageFolder + "/Reports/\(report)/roster.json"
      return try JSONDecoder().decode(
        Report.self, from: Data(contentsOf: URL(fileURLWithPath: path))
      ).duties
    }

    @Test func assenMovesHoursToTheStreet() throws {
      let (before, after) = (try hours("assen-voorheen/2026-W41"), try hours("assen/2026-W41"))
      #expect(before.values.reduce(0, +) == 118)
      #expect(after.values.reduce(0, +) == 118)
      #expect(before["straathoekwerk"] == 36)
      #expect(try #require(after["straathoekwerk"]) >= 46)
      #expect(before["online jongerenwerk"] == 4)
      #expect(after["online jongerenwerk"] == 8)
      #expect(before["school"] == after["school"])
      func collective(_ hours: [String: Double]) -> Double {
        (hours["collectieve activiteiten"] ?? 0) + (hours["ouderavond"] ?? 0)
      }
      #expect(0 < collective(after) && collective(after) < collective(before))
    }

    @Test func nijmegenHoldsItsAssignments() throws {
      let hours = try hours("nijmegen-heel/2026-W41")
      for school in ["A", "B", "C", "D"] {
        #expect(try #require(hours["schooljongerenwerk \(school)"]) >= 12)
      }
      #expect(try #require(hours["individuele begeleiding"]) >= 3 * 36)
      for school in ["Aloysius", "Tarcisius", "Aventurijn"] {
        let workers = try duties("nijmegen-heel/2026-W41").filter { $0.activity == "vso \(school)" }
        #expect(Set(workers.map(\.worker)).count == 2, "both disciplines")
      }
      let scenario = try loadScenario(at: shipped("nijmegen-heel"))
      let fte = fte(scenario)
      #expect(abs(fte["Bindkracht10", default: 0] - 26.5) < 0.01)
      #expect(abs(fte["Gemeente Nijmegen", default: 0] - 8.5) < 0.01)
      let ambulant = scenario.workers.filter { $0.skills.contains("ambulant") }
      #expect(
        Dictionary(grouping: ambulant, by: \.employer).values.allSatisfy { people in
          abs(people.reduce(0) { $0 + $1.fte } - 4) < 0.01
        })
    }

    /// What one FTE costs in 2025 tells how many go with the temporary money.
    @Test(arguments: [("2026", 270_000.0), ("2027", 0)])
    func nijmegenLosesWhatTemporaryMoneyPaid(_ year: String, _ temporary: Double) throws {
      let base = shipped("nijmegen-heel")
      let variant = try loadScenario(at: shipped("varianten/nijmegen-\(year).yaml"), over: base)
      let lost = 26.5 - fte(variant)["Bindkracht10", default: 0]
      #expect(abs(lost - (405_000 - temporary) / (3_265_743 / 26.5)) < 0.15)
      #expect(abs(fte(variant)["Gemeente Nijmegen", default: 0] - 8.5) < 0.01)
    }

    private func fte(_ scenario: Scenario) -> [String: Double] {
      Dictionary(grouping: scenario.workers, by: \.employer)
        .mapValues { $0.reduce(0) { $0 + $1.fte } }
    }

    @Test func alkmaarIsOutInEveryAreaWithThreeFormsInBalance() throws {
      let duties = try duties("alkmaar/2026-W40")
      let areas: Set = ["Noord", "West", "Zuid", "Oost", "Centrum"]
      let outreach = duties.filter { $0.activity == "outreachend jongerenwerk" }
      #expect(Set(outreach.map(\.place)) == areas)
      let hours = try hours("alkmaar/2026-W40")
      let talent = hours.filter { $0.key.hasPrefix("talentontwikkeling") }.values.reduce(0, +)
      #expect(talent == 80)
      #expect(hours["outreachend jongerenwerk"] == 80)
      #expect(hours["jongerencoaching"] == 80)
      for area in areas {
        let meeting = duties.filter { $0.activity == "gebiedsteamoverleg \(area)" }
        #expect(Set(meeting.map(\.worker)).count == 2)
      }
      let all = duties.filter { $0.activity == "overleg van alle jongerenwerkers" }
      #expect(Set(all.map(\.worker)).count == 10)
      #expect(Set(all.map(\.date)) == ["2026-10-01"])
    }

    @Test func meppelMeetsOnTheFirstTuesdayAndHasAnEveningForParents() throws {
      let duties = try duties("meppel/2026-W41")
      #expect(duties.filter { $0.activity == "duidingsoverleg" }.map(\.date) == ["2026-10-06"])
      let evening = duties.filter { $0.activity == "ouderavond" }
      #expect(evening.map(\.date) == ["2026-10-06", "2026-10-06"])
    }

    /// Two of each team are away on the day of the network, and the region has its evening all the same.
    @Test(arguments: [
      ("twente", "Enschede"), ("limburg", "Maastricht"), ("noord-holland", "Haarlem"),
    ])
    func networkDaysCostNoPresence(_ team: String, _ town: String) throws {
      let day = try duties("\(team)/2026-W41").filter { $0.date == "2026-10-08" }
      let away = Set(day.filter { $0.activity == "landelijk kennisnetwerk" }.map(\.worker))
      let outside = Set(
        day.filter { $0.activity == "straatronde" && $0.place == town }.map(\.worker))
      #expect(away.count == 2)
      #expect(outside.count >= 2)
    }
  }
}
