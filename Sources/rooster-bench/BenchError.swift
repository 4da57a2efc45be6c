/// Why nothing can be measured.
enum BenchError: Error, CustomStringConvertible {
  case noRooster(String)
  case cannotStart(String)

  var description: String {
    switch self {
    case .noRooster(let path):
      "There is no \(path). Build it first: swift build -c release"
    case .cannotStart(let path):
      "\(path) cannot be started."
    }
  }
}
