import Foundation
import TestSupport
import Testing

extension RoosterTests {
  @Suite struct Compare {
    private static let reports = ["comparison.csv", "comparison.html"]

    /// Tiny, with a fair that takes two of three people for an evening, and half a contract less.
    private static let files = [
      "kermis.yaml": """
      events:
        - name: Kermis
          posts:
            - {name: plein, place: Noord, date: 2026-12-17, from: 18:00, to: 24:00, crew: {at_least: 2, wanted: 2, at_most: 2}}
      """,
      "minder/scenario.yaml": "workers: [{name: Bilal Aziz, fte: 0.25}]\n",
      "minder/availability.csv": "worker,state,days\nBilal Aziz,unavailable,mon\n",
      "vast.yaml": """
      employers:
        - {name: Welzijn, limits: {exceptions: no}}
      pins:
        - {worker: Amy Bos, date: 2026-12-14, from: 19:00, to: 23:00, activity: overleg, place: kantoor}
        - {worker: Amy Bos, date: 2026-12-15, from: 08:00, to: 10:00, activity: overleg, place: kantoor}
      """,
    ]

    private func compare(
      _ arguments: String..., in folder: TemporaryFolder
    ) async throws -> ProgramRun {
      try await RunningProgram(["compare"] + arguments, in: folder.path).result()
    }

    @Test func showsTheBaseBesideItsVariants() async throws {
      let folder = try TemporaryFolder(Self.files)
      let run = try await compare(
        shipped("tiny.yaml"), "kermis.yaml", "minder", "--week", "2026-W51", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty, "\(run.errors)")
      #expect(folder.files.count == Self.files.count + 2)
      let reports = Self.reports.map { "Reports/tiny/compare-2026-W51/" + $0 }
      #expect(folder.files.isSuperset(of: reports))
      #expect(run.output.contains("Vergelijking: 2 varianten naast de basis tiny\n"))
      #expect(run.output.contains("\n · kermis: "))
      #expect(run.output.contains("\n · minder: "))
      let csv = try folder.text(reports[0])
      #expect(csv.hasPrefix("variant,measure,subject,unit,base,value,difference\r\n"))
      #expect(csv.contains("\r\nkermis,event-work,Kermis,minutes,,720,720\r\n"))
      #expect(csv.contains("\r\nminder,fte,Welzijn,hundredths-fte,100,75,-25\r\n"))
      #expect(try folder.text(reports[1]).contains("<html lang=\"nl\""))
    }

    @Test func aVariantIsPlannedAsItWouldBeByItself() async throws {
      let folder = try TemporaryFolder(Self.files)
      try folder.write(
        String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8), to: "tiny.yaml")
      try folder.write(
        "extends: tiny.yaml\n" + Self.files["kermis.yaml", default: ""], to: "whole.yaml")
      let run = try await compare(
        "tiny.yaml", "kermis.yaml", "whole.yaml", "--week", "2026-W51", "--output", "out",
        in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let rows = try folder.text("out/comparison.csv").split(separator: "\r\n")
      func figures(_ name: String) -> [Substring] {
        rows.filter { $0.hasPrefix(name + ",") }.map { $0.dropFirst(name.count) }
      }
      #expect(figures("kermis").count > 50)
      #expect(figures("kermis") == figures("whole"))
    }

    @Test func writesWhereItIsToldInTheLanguageAskedFor() async throws {
      let folder = try TemporaryFolder(Self.files)
      let run = try await compare(
        shipped("tiny.yaml"), "minder", "--week", "2026-W51", "--output", "a/b c", "--language",
        "en", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(folder.files.isSuperset(of: Self.reports.map { "a/b c/" + $0 }))
      #expect(run.output.contains("Comparison: 1 variant beside the base tiny\n"))
      #expect(try folder.text("a/b c/comparison.html").contains("<html lang=\"en\""))
    }

    @Test func givesTheSameBytesWhoeverIsReadyFirst() async throws {
      let folder = try TemporaryFolder(Self.files)
      var outputs: [String] = []
      for name in ["first", "second"] {
        let run = try await compare(
          shipped("tiny.yaml"), "kermis.yaml", "minder", "--week", "2026-W51", "--output", name,
          in: folder)
        #expect(run.status == 0)
        outputs.append(run.output)
      }
      #expect(outputs[0] == outputs[1])
      for name in Self.reports {
        let first = try Data(contentsOf: folder.url("first/" + name))
        #expect(try first == Data(contentsOf: folder.url("second/" + name)), "\(name)")
      }
    }

    @Test func anImpossibleVariantDoesNotStopTheOthers() async throws {
      let folder = try TemporaryFolder(Self.files)
      let run = try await compare(
        shipped("tiny.yaml"), "vast.yaml", "minder", "--week", "2026-W51", "--output", "out",
        in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(" · vast: geen rooster mogelijk"))
      #expect(run.output.contains("\nvast\nEr bestaat geen rooster"))
      let csv = try folder.text("out/comparison.csv")
      #expect(csv.contains("\r\nvast,legal-roster,,yes-no,1,0,-1\r\n"))
      #expect(csv.contains("\r\nminder,legal-roster,,yes-no,1,1,0\r\n"))
    }

    @Test func anImpossibleBaseEndsWithStatus69() async throws {
      let folder = try TemporaryFolder(Self.files)
      let tiny = try String(contentsOfFile: shipped("tiny.yaml"), encoding: .utf8)
      try folder.write(tiny, to: "tiny.yaml")
      try folder.write(
        "extends: tiny.yaml\n" + Self.files["vast.yaml", default: ""], to: "base.yaml")
      let run = try await compare(
        "base.yaml", "minder", "--week", "2026-W51", "--output", "out", in: folder)
      #expect(run.status == 69)
      #expect(run.errors.hasPrefix("base:\nEr bestaat geen rooster"), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }

    @Test func namesEveryErrorOfAllScenarios() async throws {
      let folder = try TemporaryFolder([
        "one.yaml": "workers:\n  - {name: Amy Bos, fte: 7}\n",
        "two.yaml": "title: Two\nfoo: 1\n",
        "sub/three.yaml": "title: Three\n", "three.yaml": "title: Three\n",
      ])
      let run = try await compare(
        shipped("tiny.yaml"), "one.yaml", "two.yaml", "three.yaml", "sub/three.yaml", "four.yaml",
        "--week", "2026-W51", "--output", "out", in: folder)
      #expect(run.status == 65)
      #expect(
        run.complaints.map { $0.prefix { $0 != " " } } == [
          "four.yaml:", "one.yaml:2:", "sub/three.yaml:", "two.yaml:2:",
        ], "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }

    @Test func interruptEndsAllSearchesWithRosters() async throws {
      let folder = try TemporaryFolder(["lang.yaml": "title: Lang\n"])
      let program = try RunningProgram(
        [
          "compare", shipped("nijmegen"), "lang.yaml", "--week", "2026-W49", "--weeks", "2",
          "--output", "out", "--verbose",
        ], in: folder.path)
      #expect(try await program.says("search begins"))
      program.interrupt()
      let run = try await program.result()
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("niet zeker"), "\(run.output)")
      #expect(folder.files.isSuperset(of: Self.reports.map { "out/" + $0 }))
    }

    @Test func aFolderInTheWayOfAReportLeavesTheOther() async throws {
      let folder = try TemporaryFolder([
        "lang.yaml": "title: Lang\n", "out/comparison.csv/mine": "mine",
      ])
      let run = try await compare(
        shipped("tiny.yaml"), "lang.yaml", "--week", "2026-W51", "--output", "out", in: folder)
      #expect(run.status == 73)
      #expect(folder.files == ["lang.yaml", "out/comparison.csv/mine"])
    }
  }
}
