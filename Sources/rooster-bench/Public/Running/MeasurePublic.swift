import ArgumentParser

/// `rooster-bench public`: measures public instances one by one, and prints one table.
struct MeasurePublic: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "public",
    abstract: "Measure planning public shift-scheduling instances (Curtois and Qu).",
    discussion: """
      Example:
        rooster-bench public instances --time-limit 60 --csv figures.csv

      Ends with status 1 if a roster is not legal or not worth what the search claims.
      """)

  @Argument(help: "Instance files, and folders of .txt files.")
  var instances: [String]

  @Option(help: ArgumentHelp("Stop each search after this many seconds.", valueName: "seconds"))
  var timeLimit: Double = 60

  @Option(help: "How many threads a search may use. [default: 2, or 1 on a single core]")
  var threads: Int?

  @Option(help: "How often to run each instance; the table shows the run in the middle.")
  var runs: Int = 1

  @Option(help: ArgumentHelp("Write the best roster of each to this folder.", valueName: "folder"))
  var rosters: String?

  @Option(help: ArgumentHelp("Write the figures to this file, too.", valueName: "file"))
  var csv: String?

  @Option(help: ArgumentHelp("Write the figures to this file as JSON, too.", valueName: "file"))
  var json: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs is \(runs), but must be 1 or more.") }
    guard timeLimit > 0, timeLimit.isFinite else {
      throw ValidationError("--time-limit is \(timeLimit), but must be more than 0 seconds.")
    }
    if let threads, threads < 1 {
      throw ValidationError("--threads is \(threads), but must be 1 or more.")
    }
  }

  func run() throws {
    let files = try instanceFiles(instances)
    try checkAll(files)
    let threads = threads ?? min(2, coreCount)
    let bench = PublicBench(runs: runs, timeLimit: timeLimit, threads: threads, rosters: rosters)
    var rows: [PublicRow] = []
    for file in files {
      rows.append(try bench.measure(file))
      // After each, for an evening of work should not be lost to a power cut.
      if let csv { try write(publicCSV(rows), to: csv) }
      if let json {
        let figures = PublicJSON(rows, timeLimit: timeLimit, threads: threads)
        try write(jsonText(figures), to: json)
      }
    }
    let table = PublicTable(rows: rows, timeLimit: timeLimit, threads: threads)
    print(table.text, terminator: "")
    guard rows.allSatisfy(\.agrees) else { throw ExitCode.failure }
  }

  /// What is wrong in the last file should not come up after hours of work on the others.
  private func checkAll(_ files: [String]) throws {
    var errors: [TextError] = []
    for file in files {
      do {
        _ = try PublicInstanceReader.read(file)
      } catch {
        errors += error.errors
      }
    }
    guard errors.isEmpty else { throw TextErrors(errors) }
  }
}
