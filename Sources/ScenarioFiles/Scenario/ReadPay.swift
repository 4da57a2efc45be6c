import Rostering

extension ScenarioReader {
  /// What an employer pays for irregular hours: what it says, else what its agreement does.
  func allowances(_ employer: Entry, _ layers: [RuleSet]) -> AllowanceScheme? {
    guard employer.has("allowances") else { return .agreed(in: layers) }
    let names = Self.schemes.map(\.name)
    let name = employer.reference("allowances", to: "allowances", among: names)
    return Self.schemes.first { $0.name == name }?.scheme
  }

  private static let schemes: [(name: String, scheme: AllowanceScheme?)] = [
    ("ort", .ort), ("tod", .tod), ("none", nil),
  ]

  /// What a worker earns an hour, in cents.
  func hourlyWage(_ worker: Entry) -> Int? {
    worker.decimal("wage", "above 0 and at most 500") { $0 > 0 && $0 <= 500 }
      .map { Int(($0 * 100).rounded()) }
  }
}
