import Foundation
import Testing

extension RoosterTests {
  @Suite struct Help {
    @Test(arguments: [
      "plan", "publish", "export", "history", "compare", "levers", "sweep", "check", "events",
      "rules",
      "validate", "person", "purge",
    ])
    func showsAnExample(of command: String) async throws {
      let run = try await rooster(command, "--help", in: packageFolder)
      #expect(run.status == 0)
      #expect(run.output.contains("Example:\n  rooster \(command) "), "\(run.output)")
      #expect(run.errors.isEmpty)
    }

    @Test func namesCommandsAndExitStatuses() async throws {
      let run = try await rooster("--help", in: packageFolder)
      #expect(run.status == 0)
      for word in [
        "plan", "compare", "levers", "check", "rules", "validate", "0 done", "64 ", "65 ", "69 ",
        "70 ", "73 ",
      ] {
        #expect(run.output.contains(word), "\(word)")
      }
    }

    /// The examples of the help are good to copy.
    @Test func exampleOfValidateRuns() async throws {
      let run = try await rooster("validate", "Scenarios/nijmegen", in: packageFolder)
      #expect(run.status == 0)
      #expect(run.output.contains("Ambulant team Nijmegen: no mistakes found."))
      #expect(run.errors.isEmpty)
    }
  }
}
