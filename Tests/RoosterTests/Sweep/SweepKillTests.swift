import Foundation
import Testing

extension RoosterTests {
  /// However often a sweep is killed, every case is there in the end, once, and as it should be.
  @Suite struct SweepKill {
    @Test func everyCaseIsThereOnceWhateverIsKilled() async throws {
      let (calm, killed) = (try SweepFiles(Self.sweep), try SweepFiles(Self.sweep))
      let clock = ContinuousClock()
      let start = clock.now
      #expect(try await calm.run("--jobs", "2").status == 0)
      let whole = clock.now - start
      var kills = 0
      while kills < 100 {
        let program = try killed.start("--jobs", "2")
        // No run lives long enough for half of the cases.
        try await Task.sleep(for: whole * Double.random(in: 0.05...0.45))
        program.kill()
        let run = try await program.result()
        if run.status == 0 { break }
        #expect(run.status == SIGKILL, "\(run.errors)")
        kills += 1
      }
      #expect(try await killed.run("--jobs", "2").status == 0)
      #expect(kills >= 2)
      #expect(try killed.rows() == calm.rows())
      #expect(try killed.rows().count == 48)
    }

    private static let sweep = SweepFiles.tiny.replacing(
      "[2026-W49, 2026-W51]",
      with: "[2026-W45, 2026-W46, 2026-W47, 2026-W48, 2026-W49, 2026-W50, 2026-W51, 2026-W52]")
  }
}
