import Foundation
import Testing

extension RoosterTests {
  /// However often a sweep is killed, every case is there in the end, once, and as it should be.
  @Suite struct SweepKill {
    @Test func everyCaseIsThereOnceWhateverIsKilled() async throws {
      let (calm, killed) = (try SweepFiles(Self.sweep), try SweepFiles(Self.sweep))
      #expect(try await calm.run("--jobs", "2").status == 0)
      var kills = 0
      while kills < 100 {
        let goal = try killed.rows().count + Int.random(in: 0...8)
        let program = try killed.start("--jobs", "2")
        while try program.isRunning && killed.rows().count < goal {
          try await Task.sleep(for: .milliseconds(2))
        }
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...60)))
        program.kill()
        let run = try await program.result()
        if run.status == 0 { break }
        #expect(run.status == SIGKILL, "\(run.errors)")
        kills += 1
      }
      #expect(try await killed.run("--jobs", "2").status == 0)
      #expect(kills >= 3)
      #expect(try killed.rows() == calm.rows())
      #expect(try killed.rows().count == 48)
    }

    private static let sweep = SweepFiles.tiny.replacing(
      "[2026-W49, 2026-W51]",
      with: "[2026-W45, 2026-W46, 2026-W47, 2026-W48, 2026-W49, 2026-W50, 2026-W51, 2026-W52]")
  }
}
