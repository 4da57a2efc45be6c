import RiskCalendar
import Rostering

/// What could only be checked in part of one limit, for everybody together.
struct PartChecks {
  var limit: WindowLimit
  var weeks: Int
  /// How many of the weeks are known, of whom least and of whom most is.
  var known: ClosedRange<Int>
  /// How many workers it concerns.
  var workers: Int
}

extension Verdict {
  /// What could only be checked in part, limit by limit in the order of its first check.
  var partChecksByLimit: [PartChecks] {
    partChecks.reduce(into: []) { all, check in
      let known = check.weeks - check.unknownWeeks
      guard let index = all.firstIndex(where: { $0.limit.citation == check.limit.citation }) else {
        all.append(
          PartChecks(limit: check.limit, weeks: check.weeks, known: known...known, workers: 1))
        return
      }
      let range = all[index].known
      all[index].known = min(range.lowerBound, known)...max(range.upperBound, known)
      all[index].workers += 1
    }
  }
}

extension Briefing {
  /// Each figure that the scenario puts in the place of what the layers say.
  var overrideLines: [String] {
    scenario.overrideLines(language).map { $0.sentence(language) }
  }

  /// Each exception or unusual way that the roster makes use of: who, what and when.
  var branchLines: [String] {
    verdict.branches.map { use in
      let source = use.citation.map { " – \(language.reference($0))" } ?? ""
      return "\(use.worker): \(text(use))\(source)."
    }
  }

  private func text(_ use: BranchUse) -> String {
    let (start, end) = (moment(use.interval.start), moment(use.interval.end))
    switch use.branch {
    case .rest(let pattern):
      let way = language.way(pattern)
      return say(
        "rust van \(way), bij het werk van \(start) tot \(end)",
        "rest of \(way), with the work from \(start) to \(end)")
    case .longNightShift:
      return say(
        "langere nachtdienst, van \(start) tot \(end)",
        "longer night shift, from \(start) to \(end)")
    case .shortRestAfterNight:
      return say(
        "kortere rust na de nachtdienst van \(start) tot \(end)",
        "shorter rest after the night shift from \(start) to \(end)")
    }
  }

  /// Each limit over weeks that could only be checked in part, and how far.
  var partCheckLines: [String] {
    verdict.partChecksByLimit.map { checks in
      let (least, most) = (checks.known.lowerBound, checks.known.upperBound)
      let known = least == most ? "\(least)" : say("\(least) tot \(most)", "\(least) to \(most)")
      let weeks = say(
        "\(known) van de \(checks.weeks) weken bekend",
        "\(known) of the \(checks.weeks) weeks known")
      let limit = language.words(checks.limit).what
      return "\(limit) – \(language.reference(checks.limit.citation)): \(weeks)."
    }
  }
}
