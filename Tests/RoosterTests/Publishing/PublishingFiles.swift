import Foundation
import GRDB
import RiskCalendar
import RosterStore
import Rostering
import ScenarioFiles
import TestSupport
import Testing

/// A team with rosters to publish, in a folder of its own. Its weeks are far ahead, so that no notice is
/// due and no day is past.
struct PublishingFiles {
  let folder: TemporaryFolder

  /// The tiny team with these rosters.
  init(_ rosters: [String: String] = PublishingFiles.rosters) throws {
    let team = try String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8)
    folder = try TemporaryFolder(rosters.merging(["team.yaml": team]) { given, _ in given })
  }

  /// A larger team with two rosters of ten weeks that have no duty in common.
  static func large() throws -> PublishingFiles {
    let names = ["Amy", "Bilal", "Carmen", "Dewi", "Esra", "Fatma", "Gijs", "Hind"]
    let workers = names.map { "  - {name: \($0), fte: 1}\n" }.joined()
    return try PublishingFiles([
      "team.yaml": "disciplines: [a]\nemployers: [{name: E}]\nworkers:\n\(workers)",
      "early.csv": weeks(10, of: names, "10:00", "16:00", at: "Noord"),
      "late.csv": weeks(10, of: names, "11:00", "17:00", at: "Zuid"),
    ])
  }

  /// Three rosters of a week: Amy works on Friday evening, then in the afternoon, then not at all; and
  /// one in which she works when she is not available.
  static let rosters = [
    "evening.csv": csv("Amy Bos,2036-03-07 19:00,2036-03-07 23:00,0,coaching,Noord"),
    "afternoon.csv": csv("Amy Bos,2036-03-07 14:00,2036-03-07 18:00,0,coaching,Zuid"),
    "none.csv": csv(),
    "illegal.csv": csv("Amy Bos,2036-03-05 19:00,2036-03-05 23:00,0,coaching,Noord"),
  ]

  /// A roster of a week in which Bilal works on Monday, and these duties.
  private static func csv(_ rows: String...) -> String {
    let monday = "Bilal Aziz,2036-03-03 14:00,2036-03-03 18:00,0,coaching,Noord"
    return ([header, monday] + rows).joined(separator: "\n") + "\n"
  }

  /// A roster in which all work every weekday of some weeks at these hours.
  private static func weeks(
    _ count: Int, of names: [String], _ from: String, _ to: String, at place: String
  ) -> String {
    let first = IsoWeek("2036-W10").map(\.monday.dayNumber) ?? 0
    let dates = (0..<count).flatMap { week in
      (0..<5).map { CivilDate(dayNumber: first + 7 * week + $0) }
    }
    let rows = dates.flatMap { date in
      names.map { "\($0),\(date) \(from),\(date) \(to),30,coaching,\(place)" }
    }
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  static let header = "worker,start,end,break_minutes,activity,place"

  /// Starts `rooster` on a roster of the team.
  func start(_ arguments: String..., launcher: [String] = []) throws -> RunningProgram {
    try RunningProgram(arguments, in: folder.path, launcher: launcher)
  }

  /// Publishes a roster.
  func publish(_ roster: String, _ options: String..., launcher: [String] = []) async throws
    -> ProgramRun
  {
    try await RunningProgram(
      ["publish", roster, "--scenario", "team.yaml", "--by", "Noor de Wit"] + options,
      in: folder.path, launcher: launcher
    ).result()
  }

  /// Publishes a roster, which must succeed.
  func published(_ roster: String, _ options: String...) async throws {
    let run = try await RunningProgram(
      ["publish", roster, "--scenario", "team.yaml", "--by", "Noor de Wit"] + options,
      in: folder.path
    ).result()
    try #require(run.status == 0, "\(run.errors)")
  }

  /// Runs `rooster history` and whatever follows.
  func history(_ arguments: String...) async throws -> ProgramRun {
    try await RunningProgram(["history"] + arguments, in: folder.path).result()
  }

  // MARK: What is in the store

  static let storeName = "team.rooster.sqlite"

  /// The store.
  var storePath: String { folder.path + "/" + Self.storeName }

  /// What is published as of a version, the newest unless another is named.
  func plan(asOf version: Int? = nil) throws -> PublishedPlan {
    try RosterStore(at: storePath).plan(asOf: version)
  }

  /// All versions.
  func publications() throws -> [Publication] { try RosterStore(at: storePath).publications() }

  /// What SQLite says of the whole of the store.
  func integrity() throws -> String? {
    try DatabaseQueue(path: storePath).read {
      try String.fetchOne($0, sql: "PRAGMA integrity_check")
    }
  }

  /// A roster as the program reads it.
  func roster(_ name: String) throws -> Roster {
    try loadRoster(
      at: folder.path + "/" + name, for: loadScenario(at: folder.path + "/team.yaml"))
  }
}
