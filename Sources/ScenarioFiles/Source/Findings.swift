/// Collects what is wrong, so that the user hears of everything at once.
///
/// A reader that finds a fault notes it and goes on with a stand-in; whoever started it looks
/// here before it hands out what was read.
final class Findings {
  private(set) var errors: [ScenarioError] = []

  func add(_ place: Place, _ message: String) {
    errors.append(ScenarioError(file: place.file, line: place.line, message: message))
  }

  func add(_ more: [ScenarioError]) { errors += more }

  /// Throws if anything was found.
  func check() throws(ScenarioErrors) {
    if !errors.isEmpty { throw ScenarioErrors(errors) }
  }
}
