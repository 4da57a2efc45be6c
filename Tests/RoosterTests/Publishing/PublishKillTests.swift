import Foundation
import RiskCalendar
import Rostering
import TestSupport
import Testing

extension RoosterTests {
  /// Whenever a publisher is killed, every version is there as a whole or not at all.
  @Suite struct PublishKill {
    private let files: PublishingFiles
    private let rosters: [String: Roster]

    init() throws {
      files = try PublishingFiles.large()
      rosters = [
        "early.csv": try files.roster("early.csv"), "late.csv": try files.roster("late.csv"),
      ]
    }

    @Test func everyVersionIsWholeWhateverIsKilled() async throws {
      try await publishToTheEnd("early.csv")
      // Measured on a change of everything, as all that are killed are.
      let course = try await publishToTheEnd("late.csv")
      var plans = [try files.plan(asOf: 1), try files.plan(asOf: 2)]
      var (random, torn, killed) = (Seeded(51), 0, 0)
      for run in 1...44 {
        let roster = plans.count.isMultiple(of: 2) ? "early.csv" : "late.csv"
        let program = try start(roster)
        // Every other one within its transaction, wherever that is this time.
        if run.isMultiple(of: 2) { try await writing(of: program) }
        let span = run.isMultiple(of: 2) ? course.transaction : course.whole
        try await Task.sleep(for: span * Double.random(in: 0...1, using: &random))
        program.kill()
        killed += try await program.result().status == SIGKILL ? 1 : 0
        torn += isJournalThere ? 1 : 0
        plans += try expectWhole(plans, roster)
        // What of it is left once the store was read had not begun to count.
        try? FileManager.default.removeItem(atPath: journal)
      }
      #expect(killed >= 20)
      #expect(torn >= 5, "too few were killed within a transaction")
      for (number, plan) in plans.enumerated() {
        #expect(try files.plan(asOf: number + 1) == plan)
      }
      try await publishToTheEnd(plans.count.isMultiple(of: 2) ? "early.csv" : "late.csv")
      #expect(try files.publications().map(\.number) == Array(1...plans.count + 1))
    }

    /// Checks the store after a kill; what it holds that was not there before, if anything.
    private func expectWhole(_ plans: [PublishedPlan], _ roster: String) throws -> [PublishedPlan] {
      #expect(try files.integrity() == "ok")
      let publications = try files.publications()
      #expect(publications.map(\.number) == Array(1...publications.count))
      #expect(try files.plan(asOf: plans.count) == plans.last)
      guard publications.count > plans.count, let newest = publications.last else { return [] }
      #expect(publications.count == plans.count + 1)
      let told = try #require(rosters[roster])
      let plan = try files.plan()
      #expect(plan == plans.last?.publishing(told, of: "team", at: newest.moment, .amsterdam))
      return [plan]
    }

    // MARK: Runs

    /// How long a run takes, and its transaction.
    private struct Course {
      var whole: Duration
      var transaction: Duration
    }

    private func start(_ roster: String) throws -> RunningProgram {
      try files.start(
        "publish", roster, "--scenario", "team.yaml", "--by", "Noor")
    }

    /// What SQLite writes beside a store while it changes it.
    private var journal: String { files.storePath + "-journal" }

    private var isJournalThere: Bool { FileManager.default.fileExists(atPath: journal) }

    /// Waits until SQLite has begun to write, or the program has ended.
    private func writing(of program: RunningProgram) async throws {
      while program.isRunning && !isJournalThere { try await Task.sleep(for: .milliseconds(1)) }
    }

    @discardableResult
    private func publishToTheEnd(_ roster: String) async throws -> Course {
      let clock = ContinuousClock()
      let (program, start) = (try start(roster), clock.now)
      try await writing(of: program)
      let began = clock.now
      while program.isRunning && isJournalThere { try await Task.sleep(for: .milliseconds(1)) }
      let ended = clock.now
      let run = try await program.result()
      #expect(run.status == 0, "\(run.errors)")
      return Course(whole: clock.now - start, transaction: ended - began)
    }
  }
}
