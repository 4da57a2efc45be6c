import Rostering

extension ScenarioReader {
  func weights() -> PeopleWeights {
    var weights = PeopleWeights()
    guard let entry = root.entry("weights", .weights) else { return weights }
    for (key, field) in Self.points {
      if let points = entry.count(key, 0...1_000) { weights[keyPath: field] = points }
    }
    weights.contractSlack = entry.duration("contract_slack") ?? weights.contractSlack
    weights.idleFree = entry.duration("idle_free", 0...1_440) ?? weights.idleFree
    weights.burdenStep = entry.duration("burden_step", 30...10_080) ?? weights.burdenStep
    return weights
  }

  private static var points: [(String, WritableKeyPath<PeopleWeights, Int>)] {
    [
      ("off_contract", \.offContract), ("far_under_contract", \.farUnderContract),
      ("unwanted", \.unwanted), ("preferred", \.preferred), ("unfamiliar", \.unfamiliar),
      ("idle", \.idle), ("burden", \.burden), ("evening_burden", \.eveningBurden),
      ("night_burden", \.nightBurden), ("weekend_burden", \.weekendBurden),
      ("event_burden", \.eventBurden), ("employer_burden", \.employerBurden),
      ("allowance", \.allowance),
    ]
  }
}
