import RiskCalendar
import Rostering

extension SharedCalendar {
  /// A table for Excel in Dutch: byte order mark, semicolons, `dd-mm-jjjj` and a decimal comma.
  ///
  /// With names it is a roster that `rooster check` reads, its hours those that are paid; without them
  /// `Duur` is from start to end, so that it tells no break.
  func dutchExcelCsv(_ entries: [Entry]) -> String {
    "\u{FEFF}" + csvText([columns.map(\.name)] + entries.map(cells), separator: ";")
  }

  private func cells(_ entry: Entry) -> [String] { columns.map { $0.cell(entry) } }

  private struct Column {
    let name: String
    let cell: (Entry) -> String
  }

  private var columns: [Column] {
    let version = publication.map { "\($0.number)" } ?? "concept"
    return [
      Column(name: "Datum") { WallTimes($0.interval, clock).startDate.dutch },
      Column(name: "Dag") {
        Language.dutch.shortName(WallTimes($0.interval, clock).startDate.weekday)
      },
      Column(name: "Begin") { time($0.interval.start, of: $0) },
      Column(name: "Einde") { time($0.interval.end, of: $0) },
    ] + hours + [
      Column(name: "Activiteit", cell: \.activity), Column(name: "Plaats", cell: \.location),
    ]
      + people + [Column(name: "Versie") { _ in version }]
  }

  private var hours: [Column] {
    guard showsNames else { return [Column(name: "Duur") { decimalHours($0.interval.minutes) }] }
    return [
      Column(name: "Pauze") { "\($0.breakMinutes)" },
      Column(name: "Uren") { decimalHours($0.interval.minutes - $0.breakMinutes) },
    ]
  }

  private var people: [Column] {
    if showsNames { return [Column(name: "Medewerker", cell: \.person)] }
    return selection.worker == nil ? [Column(name: "Initialen", cell: \.person)] : []
  }

  /// What the clock shows; with date and offset where that is not enough: in the hour that comes twice,
  /// or a day after the start.
  private func time(_ instant: Instant, of entry: Entry) -> String {
    let isPlain = clock.turn(of: instant) == nil && entry.interval.minutes < 24 * 60
    return isPlain ? clock.local(instant).time.description : clock.iso8601(instant)
  }
}

/// Minutes as `7,5`, with two decimals where it takes them.
private func decimalHours(_ minutes: Int) -> String {
  let hundredths = Int((Double(minutes) * 100 / 60).rounded())
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(whole)" }
  return "\(whole)," + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
}

extension CivilDate {
  /// Like `31-12-2026`.
  fileprivate var dutch: String {
    description.split(separator: "-").reversed().joined(separator: "-")
  }
}
