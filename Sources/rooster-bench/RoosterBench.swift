import ArgumentParser

/// The program: measures what the optimizer takes, and how close to the best it comes.
@main
struct RoosterBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooster-bench",
    abstract: "Measures rooster: time, memory, bound and gap.",
    discussion: """
      Example:
        rooster-bench --only nijmegen --runs 3

      Run it in the folder of the package, after `swift build -c release`: it starts the rooster \
      found beside it.
      """,
    subcommands: [Measure.self, PlanTeam.self, PlanCompact.self], defaultSubcommand: Measure.self)
}
