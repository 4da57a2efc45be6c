import Rostering

/// Differences of presence in hours: neighbourhoods down, variants across.
struct HeatView {
  let title: String
  let rows: [HeatDifferenceRow]
}

/// A neighbourhood in the heat map.
struct HeatDifferenceRow {
  let name: String
  let cells: [HeatDifferenceCell]
}

/// A difference, from `less-3` by nothing to `more-3`.
struct HeatDifferenceCell {
  let text: String
  let style: String?

  init(_ minutes: Int?, most: Int, _ language: Language) {
    text = minutes.map { language.difference($0, .minutes) } ?? "–"
    guard let minutes, minutes != 0, most > 0 else {
      style = nil
      return
    }
    let heat = max(1, (3 * abs(minutes) + most - 1) / most)
    style = (minutes < 0 ? "less-" : "more-") + "\(min(3, heat))"
  }
}

extension ComparisonBriefing {
  /// A heat map for all presence, and for that of evenings and weekends where it differs.
  var heatMaps: [HeatView] {
    let maps = [
      ("presence", say("Alle uren", "All hours")),
      ("evening-presence", say("Avondrondes", "Evening rounds")),
      ("weekend-presence", say("Weekendrondes", "Weekend rounds")),
    ]
    let lines = presenceLines.filter { !$0.subject.isEmpty }
    let most =
      lines.filter { line in maps.contains { $0.0 == line.key } }
      .flatMap { $0.differences.compactMap { $0.map(abs) } }.max() ?? 0
    return maps.compactMap { key, title in
      let own = lines.filter { $0.key == key }
      guard own.contains(where: \.differs) else { return nil }
      return HeatView(
        title: title,
        rows: own.map { line in
          HeatDifferenceRow(
            name: line.subject,
            cells: line.differences.map { HeatDifferenceCell($0, most: most, language) })
        })
    }
  }
}

extension MeasureLine {
  /// Whether any variant differs from the base.
  fileprivate var differs: Bool { differences.contains { ($0 ?? 0) != 0 } }
}
