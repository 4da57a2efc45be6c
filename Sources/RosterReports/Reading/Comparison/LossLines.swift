import Rostering

/// What one side is told of, line by line.
struct SideLines {
  let name: String
  let lines: [String]
}

extension ComparisonBriefing {
  /// The neighbourhoods that lose presence, most lost first, variant by variant.
  var losses: [SideLines] {
    variants.compactMap { variant in
      let lines = (variant.contrast?.losses ?? []).map(line)
      return lines.isEmpty ? nil : SideLines(name: variant.name, lines: lines)
    }
  }

  /// Like `Hatert: 4,0 uur minder (1 ronde), in de avond 4,0; wel 32,0 uur inzet bij risicomomenten`.
  private func line(_ loss: PresenceLoss) -> String {
    let parts = [
      "\(loss.neighbourhood): " + amount(loss), part(loss, .evening), part(loss, .weekend),
    ]
    let posts = language.hours(loss.after.postMinutes)
    let instead =
      loss.after.postMinutes == 0
      ? ""
      : say("; wel \(posts) uur inzet bij risicomomenten", "; but \(posts) hours at risk events")
    return parts.compactMap(\.self).joined(separator: ", ") + instead + "."
  }

  private func amount(_ loss: PresenceLoss) -> String {
    let minutes = loss.minutes(.any)
    let hours = language.hours(abs(minutes))
    let rounds = loss.rounds(.any)
    let noun = language.count(abs(rounds), ("ronde", "rondes"), ("round", "rounds"))
    let count = rounds == 0 ? "" : " (\(rounds < 0 ? "+" : "−")\(noun))"
    if minutes == 0 { return say("evenveel uren", "as many hours") + count }
    return minutes > 0
      ? say("\(hours) uur minder", "\(hours) hours less") + count
      : say("\(hours) uur meer", "\(hours) hours more") + count
  }

  private func part(_ loss: PresenceLoss, _ kind: PresenceGoal.Kind) -> String? {
    let minutes = loss.minutes(kind)
    guard minutes != 0 else { return nil }
    let hours = language.signedHours(-minutes)
    return kind == .evening
      ? say("in de avond \(hours)", "in the evening \(hours)")
      : say("in het weekend \(hours)", "at the weekend \(hours)")
  }

  /// The obligations that stay open, side by side.
  var openWork: [SideLines] {
    let sides =
      [(baseWord, base)]
      + variants.compactMap { variant in
        variant.contrast.map { (variant.name, $0.figures) }
      }
    return sides.compactMap { name, figures in
      let lines = openLines(figures)
      return lines.isEmpty ? nil : SideLines(name: name, lines: lines)
    }
  }

  private func openLines(_ figures: RosterFigures) -> [String] {
    var verdict = figures.planned.verdict
    verdict.openWork = figures.openWork
    let planned = PlannedRoster(
      agenda: figures.planned.agenda, roster: figures.planned.roster, verdict: verdict, proof: nil)
    return Briefing(planned: planned, language: language).openLines.map(\.what)
  }
}

extension ComparisonBriefing {
  /// Why variants have no roster: the pins that contradict a rule, and the rules, in lines of at most
  /// `width`.
  func conflicts(width: Int) -> [SideLines] {
    variants.compactMap { variant in
      guard case .impossible(let agenda, let pins, let violations) = variant.outcome else {
        return nil
      }
      let text = conflictReport(pins, violations, agenda, language: language, width: width)
      return SideLines(name: variant.name, lines: text.split(separator: "\n").map(String.init))
    }
  }
}
