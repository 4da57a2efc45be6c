import Foundation

/// The folder of the package, wherever the tests run.
let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// The path of a scenario that comes with the program.
func shipped(_ name: String) -> String { packageFolder + "/Scenarios/" + name }

/// The reports that `rooster plan` writes.
let reportNames = ["balances.csv", "roster.csv", "roster.html", "roster.json"]
