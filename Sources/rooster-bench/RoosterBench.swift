import ArgumentParser

/// The program: measures what the optimizer takes, and how close to the best it comes.
@main
struct RoosterBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooster-bench",
    abstract: "Measures rooster: time, memory, bound and gap.",
    discussion: """
      Examples:
        rooster-bench team --only nijmegen --runs 3
        rooster-bench public instances --time-limit 60
        rooster-bench store --workers 45
        rooster-bench value Instance1.txt roster.csv
        rooster-bench mps Instance1.txt --output instance1.mps

      Without a command it runs `team`.
      """,
    subcommands: [
      MeasureTeam.self, MeasurePublic.self, MeasureStore.self, ValueRoster.self, WriteProgram.self,
      PlanTeam.self, PlanCompact.self, PlanPublic.self,
    ],
    defaultSubcommand: MeasureTeam.self)
}
