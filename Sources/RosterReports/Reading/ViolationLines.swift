import Rostering

/// One broken rule in words.
struct ViolationLine {
  /// The rule and who it is about.
  var title: String
  /// Figure, limit and source.
  var details: String
  /// The duties that together break it.
  var duties: [String]
}

extension Briefing {
  /// Every broken rule in words.
  var violationLines: [ViolationLine] {
    verdict.violations.map { violation in
      let who = violation.worker.map { " – \($0)" } ?? ""
      let figures = figures(violation).map { $0.capitalizedAtStart + ". " }
      return ViolationLine(
        title: title(violation) + who,
        details: "\(figures ?? "")\(say("Bron", "Source")): \(source(violation)).",
        duties: violation.duties.map { duty in
          violation.worker == duty.worker ? text(duty) : "\(duty.worker): \(text(duty))"
        })
    }
  }

  private func title(_ violation: Violation) -> String {
    guard violation.rule == .crewSize else { return language.title(violation.rule) }
    return violation.found < violation.limit
      ? say("Ploeg te klein", "Crew too small") : say("Ploeg te groot", "Crew too large")
  }

  /// Where the limit comes from; if that is not told, where the rule does, and whether the limit is
  /// stricter here than in the law.
  private func source(_ violation: Violation) -> String {
    if let citation = violation.citation { return language.reference(citation) }
    let source = language.source(violation.rule)
    guard let law = violation.rule.lawLimit, violation.unit == .minutes, violation.limit != law
    else { return source }
    let figure = language.duration(law)
    return say(
      "regeling van de werkgever (\(source): \(figure))",
      "rules of the employer (\(source): \(figure))")
  }
}
