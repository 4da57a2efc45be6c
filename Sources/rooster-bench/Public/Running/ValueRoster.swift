import ArgumentParser

/// `rooster-bench value`: judges a roster of a public instance, wherever it comes from.
struct ValueRoster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "value",
    abstract: "Value a roster of a public instance: its cost, and the hard rules it breaks.",
    discussion: """
      Example:
        rooster-bench value Instance1.txt roster.csv

      The roster has a first line employee,day,shift and then a line for every shift, with days \
      counted from 0. Ends with status 1 if a hard rule is broken, and with 65 if a file is wrong.
      """)

  @Argument(help: "The instance file.")
  var instance: String

  @Argument(help: "The roster, as CSV.")
  var roster: String

  func run() throws {
    let (instance, roster) = try read()
    let value = RosterValuer(instance: instance).value(roster)
    print("cost \(value.cost): requests \(value.requests), cover \(value.cover)")
    for breach in value.breaches { print(breach) }
    print(value.breaches.isEmpty ? "legal" : "NOT legal: \(value.breaches.count) breaches")
    guard value.breaches.isEmpty else { throw ExitCode.failure }
  }

  private func read() throws -> (PublicInstance, PublicRoster) {
    do {
      let instance = try PublicInstanceReader.read(instance)
      return (instance, try PublicRosterCSV.read(roster, instance))
    } catch {
      note("\(error)")
      throw ExitCode(65)
    }
  }
}
