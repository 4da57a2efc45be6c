/// Why nothing can be measured.
enum BenchError: Error, CustomStringConvertible {
  case noRooster(String)
  case cannotStart(String)
  case unwritableRoster(String)
  case noInstances(String)
  case noRoster(String, [MissingLine])

  var description: String {
    switch self {
    case .noRooster(let path):
      "There is no \(path). Build it first: swift build -c release"
    case .cannotStart(let path):
      "\(path) cannot be started."
    case .unwritableRoster(let breach):
      "The roster does not fit the instance: \(breach)."
    case .noRoster(let instance, let missing):
      (["\(instance): there is no roster."] + missing.map { "  \($0)." })
        .joined(separator: "\n")
    case .noInstances(let folder):
      "There is no .txt file in \(folder). Maybe another folder was meant?"
    }
  }
}
