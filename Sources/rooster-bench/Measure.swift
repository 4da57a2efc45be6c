import ArgumentParser
import Foundation

/// `rooster-bench` itself: measures case by case, and prints one table.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure all cases, or some, and print one table.")

  @Option(help: "Measure only these cases: nijmegen, growth or compact.")
  var only: BenchCase.Group?

  @Option(help: "How often to run each case; the table shows medians.")
  var runs: Int = 5

  @Option(help: ArgumentHelp("Stop each search after this many seconds.", valueName: "seconds"))
  var timeLimit: Double = 60

  @Option(help: ArgumentHelp("What the compact program is given.", valueName: "seconds"))
  var compactSeconds: Double = 120

  @Flag(help: "Leave the compact program out.")
  var noCompact = false

  @Option(help: ArgumentHelp("Write the figures to this file, too.", valueName: "file"))
  var csv: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs is \(runs), but must be 1 or more.") }
    guard timeLimit > 0, compactSeconds > 0 else {
      throw ValidationError("A time limit must be more than 0 seconds.")
    }
  }

  func run() throws {
    let bench = try Bench(runs: runs)
    let rows = try cases.map { benchCase in
      BenchRow(benchCase: benchCase, measured: try bench.measure(benchCase))
    }
    print(BenchTable(rows: rows).text, terminator: "")
    print(Comparison.lines(rows).map { $0 + "\n" }.joined(), terminator: "")
    if let csv { try Data(benchCSV(rows).utf8).write(to: URL(fileURLWithPath: csv)) }
  }

  private var cases: [BenchCase] {
    let all = BenchCase.all(timeLimit: timeLimit, compactSeconds: compactSeconds)
    return all.filter { (only == nil || $0.group == only) && !(noCompact && $0.group == .compact) }
  }
}

extension BenchCase.Group: ExpressibleByArgument {}
