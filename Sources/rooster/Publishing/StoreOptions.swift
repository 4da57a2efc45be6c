import ArgumentParser
import RosterStore
import ScenarioFiles

/// Where the published rosters are.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store of published rosters. [default: rooster.sqlite in the folder of the scenario]",
      valueName: "file"))
  var store: String?

  /// The path of the store of the scenario at `path`.
  func path(ofScenarioAt path: String) -> String { store ?? storePath(ofScenarioAt: path) }
}

/// Whether to know of published rosters at all.
struct PastOptions: ParsableArguments {
  @OptionGroup var options: StoreOptions

  @Flag(help: "Do as if nothing had been published.")
  var withoutStore = false

  func validate() throws {
    if withoutStore, options.store != nil {
      throw ValidationError("--store and --without-store exclude each other.")
    }
  }
}

extension Console {
  /// What a store says; where it cannot, the program ends with status 65 if what is there is of no use, or 73
  /// if nothing could be written.
  static func storing<Value>(
    _ path: String, _ body: () throws(StoreError) -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      complain("\(path): \(error)")
      throw ExitCode(error.isInput ? 65 : 73)
    }
  }
}

extension StoreError {
  /// Whether the fault is in what was there, or asked for.
  fileprivate var isInput: Bool {
    switch self {
    case .foreign, .newer, .damaged, .unknownVersion, .purged: true
    case .closed, .readOnly, .full, .refused, .notCompacted, .busy, .overtaken, .failed: false
    }
  }
}
