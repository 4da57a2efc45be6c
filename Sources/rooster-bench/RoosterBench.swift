import ArgumentParser

/// The program: measures what the optimizer takes, and how close to the best it comes.
@main
struct RoosterBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooster-bench",
    abstract: "Measures rooster: time, memory, bound and gap.",
    discussion: """
      Example:
        rooster-bench team --only nijmegen --runs 3

      Without a command it runs `team`.
      """,
    subcommands: [
      MeasureTeam.self, PlanTeam.self, PlanCompact.self,
    ],
    defaultSubcommand: MeasureTeam.self)
}
