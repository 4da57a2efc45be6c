extension Table {
  /// The rows with the cells of known columns, after noting what is wrong with the columns; nil
  /// if one is missing without which no row makes sense.
  func rows(
    of section: Section, required: [String], _ findings: Findings
  ) -> [SourceValue]? {
    var seen: Set<String> = []
    for column in columns where !column.isEmpty {
      if !seen.insert(column).inserted {
        findings.add(place, "the column \(quoted(column)) is there twice. Keep one of them")
      } else if !section.names.contains(column) {
        findings.add(place, complaint(ofUnknown: column, "column", in: section))
      }
    }
    if let row = rows.first(where: { $0[""]?.isEmpty == false }) {
      findings.add(
        row.place, "the cell \(quoted(row[""]?.text ?? "")) stands in a column without a name")
    }
    let missing = required.filter { !seen.contains($0) }
    for column in missing {
      findings.add(place, "there is no column \(quoted(column))")
    }
    guard missing.isEmpty else { return nil }
    return rows.map { row in
      let known = row.map?.filter { section.names.contains($0.key) && !$0.value.isEmpty } ?? []
      return SourceValue(place: row.place, content: .map(known))
    }
  }
}

/// What to say of a key or column that nobody reads.
func complaint(ofUnknown key: String, _ what: String, in section: Section) -> String {
  if reasonWords.contains(key.lowercased()) {
    return "the \(what) \(quoted(key)) is refused: reasons of absence and remarks on people are "
      + "not kept. Remove it"
  }
  if key == "remove" {
    return "\"remove\" only takes away what the extended scenario has under the same name"
  }
  let subject = what == "key" ? " of \(section.name)" : ""
  return "unknown \(what) \(quoted(key))\(subject)" + maybe(key, among: section.names)
}

/// Names of columns that would hold what a roster must not know.
private let reasonWords: Set = [
  "reason", "reasons", "reden", "redenen", "cause", "oorzaak", "why", "waarom", "note", "notes",
  "notitie", "notities", "remark", "remarks", "comment", "comments", "opmerking", "opmerkingen",
  "toelichting", "sick", "ziek", "sickness", "ziekte", "leave_type", "verlofsoort", "religion",
  "religie", "health", "gezondheid",
]
