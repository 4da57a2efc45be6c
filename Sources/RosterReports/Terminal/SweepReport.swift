/// What the cases of a sweep have come to, in a few lines.
public func sweepReport(_ summary: SweepSummary, language: Language) -> String {
  let impossible = language.count(
    summary.impossible,
    ("geval zonder wettig rooster", "gevallen zonder wettig rooster"),
    ("case without a legal roster", "cases without a legal roster"))
  let left = language.count(summary.left, ("geval", "gevallen"), ("case", "cases"))
  let lines = [
    language.count(summary.planned, ("geval", "gevallen"), ("case", "cases"))
      + language.say(" gepland", " planned")
      + language.say(", \(summary.skipped) overgeslagen", ", \(summary.skipped) skipped"),
    summary.impossible > 0 ? impossible : nil,
    summary.most.map { line($0, language.say("meeste", "most"), language) },
    summary.least.map { line($0, language.say("minste", "least"), language) },
    summary.left > 0
      ? language.say(
        "nog te doen: \(left); dezelfde opdracht gaat verder waar deze ophield",
        "still to do: \(left); the same command goes on where this one ended") : nil,
  ]
  return lines.compactMap { $0?.capitalizedAtStart }.joined(separator: "\n")
}

private func line(
  _ extreme: SweepSummary.Extreme, _ which: String, _ language: Language
) -> String {
  let hours = language.hours(Int((extreme.hours * 60).rounded()))
  return language.say(
    "\(which) aanwezigheid: \(hours) uur, geval \(extreme.name)",
    "\(which) presence: \(hours) hours, case \(extreme.name)")
}
