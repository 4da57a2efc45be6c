import Foundation
import TestSupport
import Testing

extension RoosterTests {
  /// What the program makes of the scenarios that come with it, byte for byte.
  ///
  /// `ROOSTER_RECORD=1 swift test --filter GoldenReports` writes the reports anew.
  @Suite struct GoldenReports {
    @Test(arguments: [
      ("nijmegen", "2026-W51"), ("nijmegen-jaarwisseling", "2026-W53"),
      ("nijmegen-risicojaar", "2027-W06"), ("tiny.yaml", "2026-W51"),
      ("nijmegen-heel", "2026-W41"), ("assen", "2026-W41"), ("assen-voorheen", "2026-W41"),
      ("meppel", "2026-W41"), ("alkmaar", "2026-W40"), ("drop-in/twente", "2026-W41"),
      ("drop-in/limburg", "2026-W41"), ("drop-in/noord-holland", "2026-W41"),
    ])
    func areWhatThePlanGives(_ scenario: String, _ week: String) async throws {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "plan", shipped(scenario), "--week", week, "--without-store", in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
      let names = Set(folder.files.map { URL(fileURLWithPath: $0).lastPathComponent })
      #expect(names.isSuperset(of: reportNames))
      for name in folder.files.sorted() { try compare(name, with: folder.text(name)) }
    }

    /// What falls away with money that is temporary.
    @Test func areWhatTheComparisonGives() async throws {
      let folder = try TemporaryFolder()
      let run = try await rooster(
        "compare", shipped("nijmegen-heel"), shipped("varianten/nijmegen-2026.yaml"),
        shipped("varianten/nijmegen-2027.yaml"), "--week", "2026-W41", "--without-store",
        in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
      #expect(folder.files.count == 2)
      for name in folder.files.sorted() { try compare(name, with: folder.text(name)) }
    }

    /// A draft, for nothing is published of what is shipped.
    @Test(arguments: [
      ("ics", "calendar.ics"), ("google", "calendar-google.csv"),
      ("outlook", "calendar-outlook.csv"), ("excel-nl", "calendar-excel-nl.csv"),
    ])
    func areWhatTheExportGives(_ profile: String, _ name: String) async throws {
      let folder = try TemporaryFolder()
      let file = "Reports/nijmegen/2026-W51/\(name)"
      let run = try await rooster(
        "export", packageFolder + "/Reports/nijmegen/2026-W51/roster.csv", "--profile", profile,
        "--scenario", shipped("nijmegen"), "--store", folder.path + "/none.sqlite",
        "--output", file, in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
      #expect(folder.files == [file])
      try compare(file, with: folder.text(file))
    }

    private func compare(_ name: String, with planned: String) throws {
      let golden = URL(fileURLWithPath: packageFolder + "/" + name)
      if ProcessInfo.processInfo.environment["ROOSTER_RECORD"] == "1" {
        try FileManager.default.createDirectory(
          at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(planned.utf8).write(to: golden, options: .atomic)
      }
      let recorded = try #require(
        try? Data(contentsOf: golden), "\(name) is not there: record it")
      let text = String(decoding: recorded, as: UTF8.self)
      // Byte for byte: to Swift, texts may be equal that are written with other scalars.
      let isSame = recorded == Data(planned.utf8)
      #expect(isSame, "\(name): \(firstDifference(text, planned))")
    }
  }
}
