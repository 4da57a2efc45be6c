import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// What was published is what the weeks after it begin with, unless the scenario tells otherwise.
  @Suite struct Carried {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder([
        "team/scenario.yaml": String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8),
        // Until 04:00 on Monday, when there is a meeting at 11:00.
        "night.csv": """
        \(PublishingFiles.header)
        Amy Bos,2036-03-09 20:00,2036-03-10 04:00,0,wacht,kantoor
        """,
      ])
    }

    private func publish(_ roster: String) async throws {
      let run = try await rooster(
        "publish", roster, "--scenario", "team", "--by", "Noor", "--despite-violations",
        in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
    }

    private struct Planned {
      var output: String
      var csv: String
      /// Whether Amy is at Monday's meeting, too early after a night until 04:00.
      var hasAmyOnMonday: Bool { csv.contains("20360310T1000Z-amy-bos") }
      /// Whether burden of earlier weeks counts.
      var hasBurdenBefore: Bool { output.contains("Per soort: begin → eind.") }
    }

    private func plan(_ options: String..., week: String = "2036-W11") async throws -> Planned {
      let run = try await RunningProgram(
        ["plan", "team", "--week", week, "--output", "out"] + options, in: folder.path
      ).result()
      try #require(run.status == 0, "\(run.errors)")
      return Planned(output: run.output, csv: try folder.text("out/roster.csv"))
    }

    @Test func historyAndBurdenComeFromTheStore() async throws {
      #expect(try await plan().hasAmyOnMonday)
      try await publish("night.csv")
      let planned = try await plan()
      #expect(!planned.hasAmyOnMonday)
      #expect(planned.hasBurdenBefore)
      let bare = try await plan("--without-store")
      #expect(bare.hasAmyOnMonday)
      #expect(!bare.hasBurdenBefore)
      #expect(try folder.entries.contains("team"))
      #expect(folder.files.contains("team/rooster.sqlite"))
    }

    @Test func aCheckKnowsTheWeekBeforeToo() async throws {
      try await publish("night.csv")
      try folder.write(
        "\(PublishingFiles.header)\nAmy Bos,2036-03-10 11:00,2036-03-10 12:30,0,teamoverleg,kantoor\n",
        to: "next.csv")
      let check = ["check", "next.csv", "--scenario", "team"]
      let run = try await RunningProgram(check, in: folder.path).result()
      #expect(run.output.contains("Rust"), "\(run.output)")
      #expect(run.status == 1)
      let bare = try await RunningProgram(check + ["--without-store"], in: folder.path).result()
      #expect(bare.status == 0, "\(bare.output)")
    }

    @Test func aWeekInBetweenThatIsUnknownKeepsTheTotals() async throws {
      try await publish("night.csv")
      #expect(try await plan(week: "2036-W12").hasBurdenBefore)
    }

    /// A table, be it without rows, says what there is to say.
    @Test func tablesOfTheScenarioGoFirst() async throws {
      try await publish("night.csv")
      try folder.write(PublishingFiles.header + "\n", to: "team/history.csv")
      let planned = try await plan()
      #expect(planned.hasAmyOnMonday)
      #expect(planned.hasBurdenBefore)
      try folder.write("worker,first_week,last_week\n", to: "team/balances.csv")
      #expect(try await !plan().hasBurdenBefore)
    }

    @Test func pinsComeFromTheStore() async throws {
      try folder.write(
        "worker,activity,date\nAmy Bos,free,2036-03-13\nAmy Bos,free,2036-03-14\n",
        to: "team/pins.csv")
      let pinned = try await plan()
      try folder.write(pinned.csv, to: "pinned.csv")
      try await publish("pinned.csv")
      try FileManager.default.removeItem(at: folder.url("team/pins.csv"))
      #expect(try await plan().csv == pinned.csv)
      #expect(try await plan("--without-store").csv != pinned.csv)
      try folder.write("worker,activity,date\n", to: "team/pins.csv")
      #expect(try await plan().csv != pinned.csv)
    }

    @Test func pastDaysAreNotPlannedAnew() async throws {
      try folder.write(
        "\(PublishingFiles.header)\nBilal Aziz,2036-03-10 14:00,2036-03-10 18:00,0,coaching,Zuid\n",
        to: "begun.csv")
      try await publish("begun.csv")
      let days = try await plan("--today", "2036-03-13").csv.split(separator: "\r\n").dropFirst()
        .map { $0.split(separator: ",")[1] }
      #expect(days.first == "2036-03-10" && days.dropFirst().allSatisfy { $0 >= "2036-03-13" })
      #expect(days.count > 1, "\(days)")
    }
  }
}
