import ArgumentParser
import Foundation

/// A run of its own for a public instance.
struct PlanPublic: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan a public instance, and write what came of it.", shouldDisplay: false)

  @Argument var instance: String
  @Option var timeLimit: Double
  @Option var threads: Int
  @Option var output: String

  func run() throws {
    let instance = try PublicInstanceReader.read(instance)
    let plan = try PublicPlanner().plan(instance, timeLimit: timeLimit, threads: threads)
    let value = RosterValuer(instance: instance).value(plan.roster)
    // Only what fits the instance can be written; the rest is said.
    if let breach = value.breaches.first(where: { $0.rule == .shape || $0.rule == .shiftType }) {
      throw BenchError.unwritableRoster("\(breach)")
    }
    let files = PublicRunFiles(folder: URL(fileURLWithPath: output))
    try write(PublicRosterCSV.text(plan.roster, instance), to: files.roster.path)
    try JSONEncoder().encode(PublicOutcome(plan)).write(to: files.outcome, options: .atomic)
  }
}
