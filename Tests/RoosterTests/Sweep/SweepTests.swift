import Foundation
import Testing
import TestSupport

extension RoosterTests {
  /// A sweep plans every case once, however it is divided and whatever happened before.
  @Suite struct Sweep {
    @Test func everyCaseHasOneRow() async throws {
      let files = try SweepFiles()
      let run = try await files.run()
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty, "\(run.errors)")
      #expect(run.output.hasPrefix("12 gevallen gepland, 0 overgeslagen\nMeeste "))
      #expect(run.output.hasSuffix("out/cases.csv\n"))
      #expect(files.tables == ["cases.csv"])
      let rows = try files.rows()
      #expect(rows.map { $0.prefix { $0 != "," } } == (1...12).map { "\($0)" })
      #expect(
        rows[2].contains(",2026-W49,\"meer, voor Amy\",middag en avond,proven,"), "\(rows[2])")
    }

    @Test func writesBelowTheCurrentFolderUnlessTold() async throws {
      let files = try SweepFiles()
      let run = try await rooster(
        "sweep", "sweep.yaml", "--share", "2/12", "--language", "en", in: files.folder.path)
      #expect(run.output.hasPrefix("1 case planned, 0 skipped\n"), "\(run.output)")
      #expect(files.folder.files.contains("Reports/sweep/cases-02-of-12.csv"))
    }

    /// A plan gives the same roster whatever else is planned beside it.
    @Test func rowsDoNotDependOnHowManyAreAtWork() async throws {
      let (one, many) = (try SweepFiles(), try SweepFiles())
      #expect(try await one.run("--jobs", "1").status == 0)
      #expect(try await many.run("--jobs", "4").status == 0)
      #expect(try one.rows() == many.rows())
    }

    @Test func sharesMakeAWhole() async throws {
      let (whole, shared) = (try SweepFiles(), try SweepFiles())
      #expect(try await whole.run().status == 0)
      for share in ["3/3", "1/3", "2/3"] {
        #expect(try await shared.run("--share", share).status == 0)
      }
      #expect(
        shared.tables == ["cases-1-of-3.csv", "cases-2-of-3.csv", "cases-3-of-3.csv"])
      #expect(try shared.rows() == whole.rows())
    }

    /// What one division has done, another does not do again.
    @Test func anotherDivisionGoesOn() async throws {
      let (whole, shared) = (try SweepFiles(), try SweepFiles())
      #expect(try await whole.run().status == 0)
      #expect(try await shared.run("--share", "1/4").output.hasPrefix("3 gevallen gepland"))
      let second = try await shared.run("--share", "2/2")
      #expect(second.output.hasPrefix("6 gevallen gepland, 0 overgeslagen"), "\(second.output)")
      let rest = try await shared.run()
      #expect(rest.output.hasPrefix("3 gevallen gepland, 9 overgeslagen"), "\(rest.output)")
      let again = try await shared.run("--share", "1/2")
      #expect(again.output.hasPrefix("0 gevallen gepland, 6 overgeslagen"), "\(again.output)")
      #expect(try shared.rows() == whole.rows())
    }

    /// Wherever the last write was cut short, the next run mends it.
    @Test func aTornEndIsMended() async throws {
      let files = try SweepFiles()
      #expect(try await files.run("--jobs", "1").status == 0)
      let whole = Data(try files.text().utf8)
      let header = try #require(whole.firstIndex(of: UInt8(ascii: "\n"))) + 1
      let inRows = [header, header + 30, whole.count - 60, whole.count - 1]
      for kept in [0, 9, header - 2, header - 1] + inRows {
        try whole.prefix(kept).write(to: files.folder.url("out/cases.csv"))
        let run = try await files.run("--jobs", "1")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try Data(files.text().utf8) == whole, "cut after \(kept) bytes")
      }
    }

    @Test func aCaseWithoutALegalRosterHasItsRow() async throws {
      let files = try SweepFiles(
        """
        base: tiny.yaml
        weeks: 2026-W51
        axes:
          - name: afspraak
            values:
              - {name: geen}
              - name: woensdag
                scenario:
                  pins:
                    - {worker: Amy Bos, date: 2026-12-16, from: 19:00, to: 23:00,
                       activity: straatronde, place: Noord}
        """)
      let run = try await files.run()
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("1 geval zonder wettig rooster"), "\(run.output)")
      let rows = try files.rows()
      #expect(rows.map { $0.contains(",impossible,,,,,") } == [false, true], "\(rows)")
      #expect(try await files.run().output.hasPrefix("0 gevallen gepland, 2 overgeslagen"))
    }
  }
}
