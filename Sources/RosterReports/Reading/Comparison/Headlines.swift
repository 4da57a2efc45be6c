import Rostering

/// What matters most of one variant, in a sentence.
struct Headline {
  let name: String
  let sentence: String
}

extension ComparisonBriefing {
  /// What matters most, variant by variant.
  var headlines: [Headline] {
    variants.map { Headline(name: $0.name, sentence: sentence($0.contrast)) }
  }

  private func sentence(_ contrast: Contrast?) -> String {
    guard let contrast else {
      return say(
        "geen rooster mogelijk: wat is vastgezet kan niet samengaan met de regels",
        "no roster is possible: what is pinned cannot hold together with the rules")
    }
    let isSame = contrast.changes.workers.isEmpty
    let parts = [
      presence(contrast), openWork(contrast.figures), overtime(contrast.figures),
      isSame ? say("hetzelfde rooster", "the same roster") : nil, doubt(contrast),
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  /// Like `6,0 uur minder aanwezigheid (avond −4,0), vooral in Hatert (4,0)`.
  private func presence(_ contrast: Contrast) -> String? {
    let (before, after) = (base.allPresence, contrast.figures.allPresence)
    guard before.asked(.any) + after.asked(.any) + before.held(.any) + after.held(.any) > 0 else {
      return nil
    }
    let more = after.minutes(.any) - before.minutes(.any)
    let parts = [PresenceGoal.Kind.evening, .weekend].compactMap { kind in
      let minutes = after.minutes(kind) - before.minutes(kind)
      return minutes == 0
        ? nil : "\(language.column(kind).lowercased()) \(language.signedHours(minutes))"
    }
    return amount(more) + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
      + losers(contrast.losses, isLess: more < 0)
  }

  private func amount(_ more: Int) -> String {
    let hours = language.hours(abs(more))
    if more == 0 { return say("evenveel aanwezigheid", "as much presence") }
    return more < 0
      ? say("\(hours) uur minder aanwezigheid", "\(hours) hours less presence")
      : say("\(hours) uur meer aanwezigheid", "\(hours) hours more presence")
  }

  /// The neighbourhoods that lose most, two at most.
  private func losers(_ losses: [PresenceLoss], isLess: Bool) -> String {
    let worst = losses.filter { $0.minutes(.any) > 0 }.prefix(2).map {
      "\($0.neighbourhood) (\(language.hours($0.minutes(.any))))"
    }
    guard !worst.isEmpty else { return "" }
    let names = language.list(worst)
    return isLess
      ? say(", vooral in \(names)", ", most of it in \(names)")
      : say(", maar minder in \(names)", ", but less in \(names)")
  }

  /// Like `2 verplichtingen open, 11,0 persoonsuren tekort`.
  private func openWork(_ figures: RosterFigures) -> String? {
    let (count, before) = (figures.openWork.count, base.openWork.count)
    guard count > 0 else {
      guard before > 0 else { return nil }
      return say(
        "geen verplichting open (basis: \(before))", "no obligation open (base: \(before))")
    }
    let open = language.count(
      count, ("verplichting open", "verplichtingen open"),
      ("obligation open", "obligations open"))
    let hours = language.hours(figures.shortMinutes)
    let short = say("\(hours) persoonsuren tekort", "\(hours) person-hours short")
    guard before > 0 else { return "\(open), \(short)" }
    let short0 = language.hours(base.shortMinutes)
    return "\(open), \(short) (\(say("basis", "base")): \(before), \(short0))"
  }

  /// Like `3,5 uur meer boven contract`.
  private func overtime(_ figures: RosterFigures) -> String? {
    let over = figures.employers.reduce(0) { $0 + $1.over }
    let more = over - base.employers.reduce(0) { $0 + $1.over }
    let hours = language.hours(abs(more))
    if hours == language.hours(0) { return nil }
    return more > 0
      ? say("\(hours) uur meer boven contract", "\(hours) hours more over contract")
      : say("\(hours) uur minder boven contract", "\(hours) hours less over contract")
  }

  /// Which of all this a longer search might turn round.
  private func doubt(_ contrast: Contrast) -> String? {
    if contrast.uncertain.contains(.must) {
      return say("niet zeker", "not certain")
    }
    return contrast.uncertain.contains(.presence)
      ? say("aanwezigheid niet zeker", "presence not certain") : nil
  }
}
