import ArgumentParser

/// The program: plans, checks and validates rosters of ambulant teams.
@main
struct Rooster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooster",
    abstract: "Plans legal, fair rosters for ambulant teams, and proves how good they are.",
    discussion: """
      A scenario is a folder or a YAML file that says who is on the team, when they can work and \
      what is asked; Scenarios/README.md explains every key.

      Exit status: 0 done; 1 the roster breaks a rule; 64 wrong use; 65 wrong input; 69 the pins \
      leave no legal roster; 70 a fault of the program; 73 the output or the store cannot be \
      written; 130 stopped by Ctrl-C before a sweep was done.
      """,
    subcommands: [
      Plan.self, Publish.self, Export.self, History.self, Check.self, Compare.self, Levers.self,
      Sweep.self, Events.self, Rules.self, Validate.self, Person.self, Purge.self,
    ])
}
