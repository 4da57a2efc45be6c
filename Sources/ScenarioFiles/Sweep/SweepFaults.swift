extension SweepGrid {
  /// Notes what is wrong with the base, and if `combinations` can be looked at what else is wrong with
  /// any: each fault once, however many of them have it.
  func check(_ findings: Findings, combinations: Bool) {
    let own = Findings()
    _ = ScenarioReader(base, own)?.scenario()
    findings.add(own.errors)
    guard combinations else { return }
    findings.add(faults(besides: Set(own.errors.map(\.message))))
  }

  private func faults(besides known: Set<String>) -> [ScenarioError] {
    var found = Faults(of: axes)
    for combination in 0..<count where !found.areEnough {
      let findings = Findings()
      _ = ScenarioReader(source(of: combination, findings), findings)?.scenario()
      for error in findings.errors where !known.contains(error.message) {
        found.add(error, choices(in: combination))
      }
    }
    return found.errors
  }
}

/// Faults of combinations, each with the values that it came with.
private struct Faults {
  private struct Fault {
    var error: ScenarioError
    var first: [Int]
    var met: [Set<Int>]
  }

  /// What makes a fault the same: what follows the first sentence is advice, and may differ with
  /// what else there is.
  private struct Key: Hashable {
    var file: String
    var line: Int?
    var sentence: String
  }

  private let axes: [SweepGrid.Axis]
  private var faults: [Fault] = []
  private var positions: [Key: Int] = [:]

  init(of axes: [SweepGrid.Axis]) { self.axes = axes }

  /// Nobody reads more.
  var areEnough: Bool { faults.count > 1_000 }

  mutating func add(_ error: ScenarioError, _ choices: [Int]) {
    let sentence = error.message.firstRange(of: ". ").map { error.message[..<$0.lowerBound] }
    let key = Key(
      file: error.file, line: error.line, sentence: sentence.map(String.init) ?? error.message)
    let position = positions[key] ?? faults.count
    if position == faults.count {
      positions[key] = position
      faults.append(Fault(error: error, first: choices, met: axes.map { _ in [] }))
    }
    for axis in axes.indices { faults[position].met[axis].insert(choices[axis]) }
  }

  var errors: [ScenarioError] { faults.map(told) }

  /// A fault that no single value brings about names those that do.
  private func told(_ fault: Fault) -> ScenarioError {
    let needed = axes.indices.filter { fault.met[$0].count < axes[$0].values.count }
    guard needed.count > 1 else { return fault.error }
    var error = fault.error
    let names = needed.map { quoted(axes[$0].values[fault.first[$0]].name) }
    error.message += ". So it is where \(names.joined(separator: " and ")) meet"
    return error
  }
}
