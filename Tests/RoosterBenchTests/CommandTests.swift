import Foundation
import Testing

@testable import rooster_bench

/// The program as its user meets it; one process at a time, so that a slow machine is not made
/// slower.
@Suite(.serialized) struct CommandTests {
  /// Everything regular in it is legal.
  private let easy = """
    SECTION_HORIZON
    7
    SECTION_SHIFTS
    D,480,
    SECTION_STAFF
    Amy,D=7,2400,0,7,1,1,1
    Bo,D=7,2400,0,7,1,1,1
    SECTION_COVER
    0,D,1,100,1
    3,D,2,100,1

    """

  @Test func `Public instances from end to end`() throws {
    let run = try bench(
      [
        "public", "FOLDER", "--time-limit", "5", "--rosters", "FOLDER/rosters", "--csv",
        "FOLDER/figures.csv", "--json", "FOLDER/figures.json",
      ], files: ["Easy10.txt": easy, "Easy2.txt": easy]
    ) { folder in
      let figures = try text("figures.csv", in: folder).split(separator: "\r\n")
      #expect(figures.map { $0.prefix(8) } == ["instance", "\"Easy2\",", "\"Easy10\""])
      #expect(try text("figures.json", in: folder).contains("\"name\" : \"Easy10\""))
      let instance = try PublicInstanceReader.read(easy, file: "", name: "")
      for name in ["rosters/Easy2.csv", "rosters/Easy10.csv"] {
        let roster = try PublicRosterCSV.read(
          folder.appendingPathComponent(name).path, instance)
        #expect(RosterValuer(instance: instance).value(roster).breaches == [])
      }
    }
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\nEasy2 "))
    #expect(run.output.contains("yes\nEasy10 "))
  }

  @Test func `What is wrong in any file is told before anything is planned`() throws {
    let run = try bench(
      ["public", "FOLDER/a.txt", "FOLDER/b.txt"],
      files: ["a.txt": easy, "b.txt": easy.replacing("D,480", with: "D,x")])
    #expect(run.status != 0)
    #expect(run.errors.contains("b.txt:4: the minutes is \"x\""))
    #expect(!run.errors.contains("run 1"))
  }

  private static let rosters: [(String, Int32, String)] = [
    ("Amy,0,D\nAmy,3,D\nBo,3,D\n", 0, "cost 0: requests 0, cover 0\nlegal\n"),
    ("Amy,3,D\n", 0, "cost 200: requests 0, cover 200\nlegal\n"),
    (
      (0..<6).map { "Amy,\($0),D\n" }.joined(), 1,
      "cost 100: requests 0, cover 100\nAmy: most minutes: 2880, but the limit is 2400\n"
        + "NOT legal: 1 breaches\n"
    ),
    ("Cy,3,D\n", 65, ""),
  ]

  @Test(arguments: rosters)
  func values(_ lines: String, _ status: Int32, _ output: String) throws {
    let run = try bench(
      ["value", "FOLDER/a.txt", "FOLDER/roster.csv"],
      files: ["a.txt": easy, "roster.csv": PublicRosterCSV.header + "\n" + lines])
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output == output)
  }

  @Test func `Programs of instances and scenarios`() throws {
    let files = ["a.txt": easy]
    let printed = try bench(["mps", "FOLDER/a.txt"], files: files)
    #expect(printed.output.hasPrefix("NAME rooster\n"))
    let written = try bench(["mps", "FOLDER/a.txt", "--output", "FOLDER/a.mps"], files: files) {
      let file = try text("a.mps", in: $0)
      #expect(file == printed.output)
    }
    #expect(written.output.isEmpty)
    let scenario = packageFolder + "/Scenarios/tiny.yaml"
    let capped = try bench(["mps", scenario, "--week", "2026-W51", "--must", "0"])
    #expect(capped.status == 0, "\(capped.errors)")
    #expect(capped.output.contains("_level_1"))
    #expect(capped.output.hasSuffix("ENDATA\n"))
  }

  @Test(arguments: [
    (["public"], "<instances>"),
    (["public", "FOLDER"], ".txt"),
    (["public", "x.txt", "--time-limit", "0"], "--time-limit"),
    (["public", "x.txt", "--threads", "0"], "--threads"),
    (["public", "x.txt", "--runs", "0"], "--runs"),
    (["team", "--runs", "0"], "--runs"),
    (["--runs", "0"], "--runs"),
    (["team", "--only", "public"], "--only"),
    (["mps", "Scenarios/tiny.yaml"], "--week"),
    (["mps", "x.txt", "--must", "0"], "--must"),
    (["mps", "Scenarios/tiny.yaml", "--week", "2026-51"], "2026-51"),
    (["value", "x.txt"], "<roster>"),
  ])
  func isWrongUse(_ arguments: [String], _ named: String) throws {
    let run = try bench(arguments)
    #expect(run.status != 0)
    #expect(run.errors.contains(named), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
