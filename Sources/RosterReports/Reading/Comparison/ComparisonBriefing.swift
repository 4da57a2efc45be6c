import Rostering

/// A comparison in the language of its reader: what every report of it looks up and says alike.
struct ComparisonBriefing {
  let comparison: Comparison
  let language: Language

  func say(_ dutch: String, _ english: String) -> String { language.say(dutch, english) }

  var base: RosterFigures { comparison.base }
  var variants: [Comparison.Variant] { comparison.variants }
  var scenario: Scenario { base.planned.agenda.scenario }
  var horizon: Horizon { base.planned.agenda.horizon }

  /// For which weeks the rosters are.
  var weekTitle: String {
    language.title(horizon)
  }

  /// What is compared with what.
  var subtitle: String {
    let count = language.count(
      variants.count, ("variant", "varianten"), ("variant", "variants"))
    return say(
      "Vergelijking: \(count) naast de basis \(scenario.name)",
      "Comparison: \(count) beside the base \(scenario.name)")
  }
}
