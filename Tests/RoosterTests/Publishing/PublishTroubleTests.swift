import Foundation
import RiskCalendar
import Rostering
import TestSupport
import Testing

extension RoosterTests {
  /// Whatever keeps a roster from being published, nothing is lost, and the user is told what to do.
  @Suite struct PublishTrouble {
    // MARK: Full disk

    /// A limit on the size of files stands for a disk on which no more fits.
    private func limit(bytes: Int) -> [String] {
      ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(bytes / 512); exec \"$@\"", "sh"]
    }

    /// The journal fits, or not even that.
    @Test(arguments: [0, 1, 4])
    func aFullDiskLeavesTheStoreAsItWas(pages: Int) async throws {
      let files = try PublishingFiles.large()
      try await files.published("early.csv")
      let before = try Data(contentsOf: URL(fileURLWithPath: files.storePath))
      let room = pages == 0 ? 4096 : before.count + 4096 * pages
      let run = try await files.publish("late.csv", launcher: limit(bytes: room))
      #expect(run.status == 73)
      #expect(
        run.errors.hasPrefix("team.rooster.sqlite: cannot be written: the disk is full"),
        "\(run.errors)")
      #expect(run.errors.contains("Nothing was changed"))
      #expect(run.complaints.count == 1)
      #expect(run.output.isEmpty)
      #expect(try files.integrity() == "ok")
      #expect(try Data(contentsOf: URL(fileURLWithPath: files.storePath)) == before)
      try await files.published("late.csv")
      #expect(try files.publications().count == 2)
    }

    @Test func aDiskOnWhichNoStoreFitsIsNoHindranceLater() async throws {
      let files = try PublishingFiles()
      let run = try await files.publish("evening.csv", launcher: limit(bytes: 8192))
      #expect(run.status == 73, "\(run.output)")
      #expect(run.errors.contains("the disk is full"), "\(run.errors)")
      #expect(try await files.history("team.yaml").output == "Er is nog niets gepubliceerd.\n")
      try await files.published("evening.csv")
      #expect(try files.publications().count == 1)
    }

    // MARK: Others

    @Test func ofTwoAtOnceEachPublishesOrIsOvertaken() async throws {
      for _ in 1...3 {
        let files = try PublishingFiles()
        var published = 0
        for _ in 1...6 {
          let both = try ["evening.csv", "afternoon.csv"].map {
            try files.start("publish", $0, "--scenario", "team.yaml", "--by", $0)
          }
          for program in both {
            let run = try await program.result()
            if run.status == 0 {
              // Else what it tells of was published by the other.
              if run.output.hasPrefix("Versie") { published += 1 }
            } else {
              expectOvertaken(run)
            }
          }
        }
        let publications = try files.publications()
        #expect(publications.map(\.number) == Array(1...published))
        #expect(published >= 3)
        for publication in publications {
          #expect(
            try files.plan(asOf: publication.number).roster(of: publication.horizon, .amsterdam)
              == files.roster(publication.author))
        }
      }
    }

    private func expectOvertaken(_ run: ProgramRun) {
      #expect(run.status == 73)
      let words = /team\.rooster\.sqlite: version \d+ was published in the meantime by .*csv\. .*/
      #expect(run.complaints.count == 1)
      #expect(run.complaints.first?.wholeMatch(of: words) != nil, "\(run.errors)")
      #expect(run.output.isEmpty)
    }

    // MARK: Read-only

    /// A store that may only be read, alone or with its folder.
    @Test(arguments: [0o555, 0o777])
    func aStoreThatMayOnlyBeReadIsRead(folderMode: Int) async throws {
      let (files, user) = (try PublishingFiles(), try OrdinaryUser())
      try await files.published("evening.csv")
      try setMode(0o444, of: files.storePath)
      try setMode(folderMode, of: files.folder.path)
      defer { try? setMode(0o755, of: files.folder.path) }

      let run = try await files.publish("afternoon.csv", launcher: user.launcher)
      #expect(run.status == 73, "\(run.output)")
      #expect(run.errors.hasPrefix("team.rooster.sqlite: may not be written to"), "\(run.errors)")
      #expect(run.complaints.count == 1)
      let list = try await files.start("history", "team.yaml", launcher: user.launcher).result()
      #expect(list.status == 0 && list.output.contains("Noor de Wit"), "\(list.errors)")
      let plan = try await files.start(
        "plan", "team.yaml", "--week", "2036-W11", "--output", user.folder.path + "/out",
        launcher: user.launcher
      ).result()
      #expect(plan.status == 0 && plan.output.contains("begin → eind"), "\(plan.errors)")
      #expect(
        try files.folder.entries.filter { $0.contains("sqlite") } == [PublishingFiles.storeName])
      #expect(try files.publications().count == 1)
    }

    @Test func aFolderThatMayNotBeWrittenToGetsNoStore() async throws {
      let (files, user) = (try PublishingFiles(), try OrdinaryUser())
      try setMode(0o555, of: files.folder.path)
      defer { try? setMode(0o755, of: files.folder.path) }
      let run = try await files.publish("evening.csv", launcher: user.launcher)
      #expect(run.status == 73, "\(run.output)")
      #expect(run.errors.hasPrefix("team.rooster.sqlite: cannot be opened"), "\(run.errors)")
      #expect(!files.folder.files.contains(PublishingFiles.storeName))
    }

    // MARK: Strange files

    @Test func anotherFileOfThatNameStays() async throws {
      let files = try PublishingFiles(
        PublishingFiles.rosters.merging([PublishingFiles.storeName: "mijn lijstje"]) { $1 })
      for arguments in [
        ["publish", "evening.csv", "--scenario", "team.yaml"], ["history", "team.yaml"],
        ["plan", "team.yaml", "--week", "2036-W11", "--output", "out"],
      ] {
        let run = try await RunningProgram(arguments, in: files.folder.path).result()
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("team.rooster.sqlite: is no store of published rosters"))
      }
      #expect(try files.folder.text(PublishingFiles.storeName) == "mijn lijstje")
      #expect(!files.folder.files.contains { $0.hasPrefix("out/") })
    }
  }
}
