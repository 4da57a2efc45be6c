extension Table {
  /// A roster that somebody keeps in a spreadsheet, as the program writes one: with the names of its
  /// columns, and without rows of sums.
  func asRoster() -> Table {
    let names = columns.map(columnOfRoster)
    let kept = zip(columns, names).compactMap { $1 == nil ? nil : $0 }
    let rows = rows.filter { !isSum($0) }.map { row in
      SourceValue(
        place: row.place,
        content: .map(
          zip(names, row.map ?? []).compactMap { name, field in
            name.map { SourceValue.Field(key: $0, place: field.place, value: field.value) }
          }))
    }
    return Table(
      place: place, columns: kept.isEmpty ? columns : names.compactMap(\.self),
      rows: rows.filter { row in row.map?.contains { !$0.value.isEmpty } ?? false })
  }

  /// Whether a row tells no duty but what others add up to.
  private func isSum(_ row: SourceValue) -> Bool {
    let cells = row.map ?? []
    let hasTimes = cells.contains {
      ["start", "end"].contains(columnOfRoster($0.key)) && !$0.value.isEmpty
    }
    return !hasTimes
      && cells.contains { cell in
        let first = cell.value.text?.lowercased().prefix { $0.isLetter } ?? ""
        return sumWords.contains(String(first))
      }
  }
}

/// The column of `roster.csv` that a spreadsheet calls by another name; nil for one that says
/// nothing which the others do not.
private func columnOfRoster(_ name: String) -> String? {
  let plain = name.lowercased()
  if besides.contains(plain) { return nil }
  return columnNames[plain] ?? (Section.duty.names.contains(plain) ? plain : name)
}

private let columnNames = [
  "datum": "date", "begin": "start", "begintijd": "start", "starttijd": "start", "van": "start",
  "from": "start", "einde": "end", "eind": "end", "eindtijd": "end", "tot": "end", "to": "end",
  "pauze": "break_minutes", "break": "break_minutes", "medewerker": "worker", "naam": "worker",
  "name": "worker", "werkgever": "employer", "functie": "discipline", "activiteit": "activity",
  "werk": "activity", "dienst": "activity", "plaats": "place", "plek": "place",
  "locatie": "place", "wijk": "place", "risicomoment": "event", "evenement": "event",
]

/// Columns of weekdays, weeks, sums and versions.
private let besides: Set = [
  "dag", "day", "week", "weeknummer", "weeknr", "uren", "hours", "totaal", "total", "versie",
  "version",
]

private let sumWords: Set = [
  "totaal", "totalen", "total", "totals", "som", "sum", "subtotaal", "subtotal",
]
