extension EventDatesReader {
  /// The rows of a list that a key of `when` chooses from; nil if there are none, with a note unless
  /// they are faulty.
  func known<Row>(_ rows: [Row], _ kind: TableKind, _ when: Entry, _ key: String) -> [Row]? {
    if !rows.isEmpty { return rows }
    if isWhole(rows, kind) {
      let example = Section.scenario.example(of: kind.rawValue) ?? ""
      when.note(
        key,
        "\(key) of \(when.title) finds no \(kind.rawValue). Write them in \(kind.fileName), or like "
          + "\(kind.rawValue): \(example)")
    }
    return nil
  }

  /// Whether these are all rows that were written: of those that are faulty nobody knows whether they
  /// were meant.
  func isWhole<Row>(_ rows: [Row], _ kind: TableKind) -> Bool {
    let written = reader.root[kind.rawValue]?.list ?? []
    return rows.count == written.count && !reader.source.unreadable.contains(kind)
  }

  /// The names after a key that stand in a column, in upper or lower case; nil if it says nothing.
  func chosen(_ entry: Entry, _ key: String, _ kind: TableKind, _ column: String) -> Set<String>? {
    guard entry.has(key) else { return nil }
    let rows = reader.root[kind.rawValue]?.list ?? []
    let known = rows.compactMap { $0[column]?.text }.reduce(into: [String]()) { distinct, name in
      if !distinct.contains(name) { distinct.append(name) }
    }
    let items = entry.texts(key, separators: [","])
    if items.isEmpty { entry.noteMissing(key) }
    let chosen = items.flatMap { item -> [String] in
      let meant = known.filter { $0.lowercased() == item.text.lowercased() }
      if meant.isEmpty { _ = entry.reference(item.text, item.place, to: key.spaced, among: known) }
      return meant
    }
    return Set(chosen)
  }
}

extension String {
  /// A key as words.
  fileprivate var spaced: String { replacing("_", with: " ") }
}
