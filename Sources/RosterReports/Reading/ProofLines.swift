import Rostering

/// What a roster reaches on one level, and how close to the best possible that is.
struct ProofLine {
  var level: String
  var reached: String
  /// Empty for a roster that was not compared with the best.
  var closeness: String
  var isBest: Bool
}

extension Briefing {
  /// What the roster reaches, level by level.
  var proofLines: [ProofLine] {
    Level.allCases.map { level in
      ProofLine(
        level: language.name(level), reached: reached(level), closeness: closeness(level),
        isBest: gap(level) == 0)
    }
  }

  /// How close the roster is to the best, in one sentence or two.
  var proofSummary: String {
    guard let proof = planned.proof else {
      return say(
        "Dit rooster is niet vergeleken met het best mogelijke.",
        "This roster has not been compared with the best possible.")
    }
    guard Level.allCases.allSatisfy({ gap($0) == 0 }) else {
      return language.sentence(proof.ending) + " "
        + say(
          "Hieronder staat hoeveel beter het hooguit nog kan.",
          "Below is how much better it could be at most.")
    }
    return say(
      "Bewezen best: binnen de regels bestaat geen beter rooster.",
      "Proven best: within the rules no better roster exists.")
  }

  /// How close the roster is to the best, in one line: whole or level by level.
  var proofHeadline: String {
    guard planned.proof != nil, Level.allCases.contains(where: { gap($0) != 0 }) else {
      return proofSummary
    }
    return proofLines.map { "\($0.level): \($0.closeness)" }.joined(separator: " · ")
  }

  /// Points of presence that all rounds asked would be worth.
  var fullPresence: Int { verdict.presence.reduce(0) { $0 + $1.fullPoints } }

  /// How much better a roster could be on a level; nil where that is unknown.
  func gap(_ level: Level) -> Int? {
    planned.proof.map { max(0, verdict.score[level] - $0.bound[level]) }
  }

  private func reached(_ level: Level) -> String {
    let cost = verdict.score[level]
    switch level {
    case .must: return reachedMust(cost)
    case .presence: return reachedPresence(missed: cost)
    case .people: return reachedPeople(cost)
    }
  }

  private func reachedMust(_ shortage: Int) -> String {
    guard shortage > 0 else { return say("alles gedekt", "all covered") }
    let hours = language.hours(shortage)
    return say("\(hours) persoonsuren tekort", "\(hours) person-hours short")
  }

  private func reachedPresence(missed: Int) -> String {
    let full = fullPresence
    guard full > 0 else { return say("niets gevraagd", "nothing asked") }
    let percent = language.percent(full - missed, of: full)
    return say(
      "\(full - missed) van \(full) punten (\(percent))",
      "\(full - missed) of \(full) points (\(percent))")
  }

  private func reachedPeople(_ cost: Int) -> String {
    let parts = PeopleGoal.allCases.compactMap { goal -> String? in
      let points = peoplePoints(goal)
      return points == 0 ? nil : "\(language.name(goal)) \(language.number(points))"
    }
    let total = say(
      "\(language.number(cost)) strafpunten", "\(language.number(cost)) penalty points")
    return parts.isEmpty ? total : "\(total) (\(parts.joined(separator: ", ")))"
  }

  /// Points of a goal over all workers, or over all employers where it is about them.
  func peoplePoints(_ goal: PeopleGoal) -> Int {
    guard goal != .employerBurden else { return verdict.employers.reduce(0) { $0 + $1.points } }
    return verdict.workers.reduce(0) { $0 + ($1.points[goal] ?? 0) }
  }

  private func closeness(_ level: Level) -> String {
    guard let gap = gap(level) else { return "" }
    guard gap > 0 else { return say("bewezen best", "proven best") }
    // A bound of less than nothing is none: a level before this one is still open.
    if level == .people, verdict.score.people > 0, gap > verdict.score.people {
      return say("hoeveel beter kan is niet bekend", "how much better is possible is not known")
    }
    let figure = figure(ofGap: gap, level)
    return say("hooguit \(figure) beter mogelijk", "at most \(figure) better is possible")
  }

  /// A gap with its unit; on presence also as a share of what the roster reaches, on people of
  /// what it costs.
  private func figure(ofGap gap: Int, _ level: Level) -> String {
    switch level {
    case .must:
      return say(
        "\(language.hours(gap)) persoonsuren", "\(language.hours(gap)) person-hours")
    case .presence:
      let noun = language.count(
        gap, ("punt aanwezigheid", "punten aanwezigheid"),
        ("point of presence", "points of presence"))
      return noun + share(gap, of: fullPresence - verdict.score.presence)
    case .people:
      return language.count(gap, ("punt", "punten"), ("point", "points"))
        + share(gap, of: verdict.score.people)
    }
  }

  private func share(_ gap: Int, of whole: Int) -> String {
    whole > 0 ? " (\(language.percent(gap, of: whole)))" : ""
  }
}
