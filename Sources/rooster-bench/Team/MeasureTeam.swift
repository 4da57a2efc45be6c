import ArgumentParser

/// `rooster-bench team`: measures the shipped team and others case by case, and prints one table.
struct MeasureTeam: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Measure planning the shipped team and others; what runs without a command.",
    discussion: """
      Example:
        rooster-bench team --only nijmegen --runs 3

      Run it in the folder of the package, after `swift build -c release`: it starts the rooster \
      found beside it.
      """)

  @Option(help: "Measure only these cases: nijmegen, growth or compact.")
  var only: TeamCase.Group?

  @Option(help: "How often to run each case; the table shows medians.")
  var runs: Int = 5

  @Option(
    help: ArgumentHelp(
      "Stop each search after this many seconds, or sooner where its target says so.",
      valueName: "seconds"))
  var timeLimit: Double = 60

  @Option(help: ArgumentHelp("What the compact program is given.", valueName: "seconds"))
  var compactSeconds: Double = 120

  @Flag(help: "Leave the compact program out.")
  var noCompact = false

  @Option(help: ArgumentHelp("Write the figures to this file, too.", valueName: "file"))
  var csv: String?

  @Option(help: ArgumentHelp("Write the figures to this file as JSON, too.", valueName: "file"))
  var json: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs is \(runs), but must be 1 or more.") }
    guard timeLimit > 0, compactSeconds > 0 else {
      throw ValidationError("A time limit must be more than 0 seconds.")
    }
  }

  func run() throws {
    let bench = try TeamBench(runs: runs)
    let rows = try cases.map { teamCase in
      TeamRow(teamCase: teamCase, measured: try bench.measure(teamCase))
    }
    print(TeamTable(rows: rows).text, terminator: "")
    print((Growth.lines(rows) + Comparison.lines(rows)).map { $0 + "\n" }.joined(), terminator: "")
    if let csv { try write(teamCSV(rows), to: csv) }
    if let json { try write(jsonText(TeamJSON(rows)), to: json) }
  }

  private var cases: [TeamCase] {
    let all = TeamCase.all(timeLimit: timeLimit, compactSeconds: compactSeconds)
    return all.filter { (only == nil || $0.group == only) && !(noCompact && $0.group == .compact) }
  }
}

extension TeamCase.Group: ExpressibleByArgument {}
