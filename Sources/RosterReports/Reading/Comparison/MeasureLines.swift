import Rostering

extension ComparisonBriefing {
  /// Everything that is measured, on every side.
  var measureLines: [MeasureLine] {
    rosterLines + presenceLines + eventLines + teamLines + changeLines + employerLines
      + Level.allCases.flatMap { scoreLines($0) + certaintyLines($0) }
  }

  /// Whether there is a roster at all.
  private var rosterLines: [MeasureLine] {
    let sides = variants.map {
      MeasureLine.Side(isPlanned: true, figures: $0.contrast == nil ? 0 : 1)
    }
    return [
      MeasureLine(
        Measure("legal-roster", .yes, "Rooster", "Roster") { $0 }, language, subject: "", base: 1,
        variants: sides)
    ]
  }

  /// Presence, neighbourhood by neighbourhood, and last of all of them together.
  var presenceLines: [MeasureLine] {
    let parts = lines(Measure.presence, \.neighbourhood) { $0.presence }
    return parts.isEmpty
      ? [] : parts + lines(Measure.presence, \.neighbourhood) { [$0.allPresence] }
  }

  /// Work at the posts of events.
  var eventLines: [MeasureLine] { lines(Measure.event, \.event) { $0.events } }

  /// What employers put in.
  var employerLines: [MeasureLine] { lines(Measure.employer, \.employer) { $0.employers } }

  /// What is told of the team as a whole.
  var teamLines: [MeasureLine] { lines(Measure<RosterFigures>.team, { _ in "" }) { [$0] } }

  /// What a roster costs on a level, and how much less might be possible.
  func scoreLines(_ level: Level) -> [MeasureLine] {
    lines(Measure<RosterFigures>.score(level), { _ in level.key }) { [$0] }
  }

  /// What is new and gone beside the base.
  var changeLines: [MeasureLine] { contrastLines(Measure.changes, subject: "") }

  private func certaintyLines(_ level: Level) -> [MeasureLine] {
    contrastLines([.certain(level)], subject: level.key)
  }

  private func contrastLines(_ measures: [Measure<Contrast>], subject: String) -> [MeasureLine] {
    let sides = variants.map {
      MeasureLine.Side(isPlanned: $0.contrast != nil, figures: $0.contrast)
    }
    return measures.map {
      MeasureLine($0, language, subject: subject, base: nil, variants: sides)
    }
  }

  /// A line for every subject of any side and every measure: the subjects of the base first.
  private func lines<Figures>(
    _ measures: [Measure<Figures>], _ name: (Figures) -> String,
    _ figures: (RosterFigures) -> [Figures]
  ) -> [MeasureLine] {
    let own = figures(base)
    let others = variants.map { $0.contrast.map { figures($0.figures) } }
    let subjects = (own + others.flatMap { $0 ?? [] }).map(name).eachOnce
    return subjects.flatMap { subject in
      let before = own.first { name($0) == subject }
      let sides = others.map { other in
        MeasureLine.Side(isPlanned: other != nil, figures: other?.first { name($0) == subject })
      }
      return measures.map {
        MeasureLine($0, language, subject: subject, base: before, variants: sides)
      }.filter(\.isKnown)
    }
  }
}

extension [String] {
  /// Each text once, where it stands first.
  var eachOnce: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
