import Rostering

/// Lays what an extending scenario says over what the extended one says.
///
/// Groups of keys merge key by key, lists of named things by name; anything else is replaced, also a
/// list of mere names. An empty group or list, or a key with nothing after it, empties what was there.
struct Merging {
  let findings: Findings

  /// Lists whose items are known by their `name`.
  private static let namedLists: Set = [
    "employers", "workers", "neighbourhoods", "blocks", "meetings", "sessions", "events", "posts",
    "standby", "forms",
  ]
  /// Lists of which both scenarios' items count.
  private static let addedLists = Set(TableKind.allCases.map(\.rawValue)).subtracting(["workers"])
  /// Groups that mean something only as a whole.
  private static let wholes: Set = ["who", "when", "pause"]
  /// Keys that stand for others: to write one is to drop those.
  private static let alternatives: [String: Set<String>] = [
    "days": ["dates", "date", "when"], "day": ["date"], "dates": ["days", "when"],
    "when": ["days", "dates"], "date": ["days", "day"],
    "hours": ["hours_per_fte"], "hours_per_fte": ["hours"],
  ]

  /// What both maps say together.
  func merge(_ base: SourceValue, with over: SourceValue) -> SourceValue {
    guard case .map(let below) = base.content, case .map(let above) = over.content,
      !above.isEmpty
    else { return over }
    var fields = below.filter { field in
      !above.contains { Self.alternatives[$0.key]?.contains(field.key) == true }
    }
    for field in above {
      guard let index = fields.firstIndex(where: { $0.key == field.key }) else {
        fields.append(withoutRemovals(field))
        continue
      }
      fields[index].value = merge(fields[index].value, with: field.value, at: field.key)
      fields[index].place = field.place
    }
    return SourceValue(place: over.place, content: .map(fields))
  }

  private func merge(_ base: SourceValue, with over: SourceValue, at key: String) -> SourceValue {
    if Self.wholes.contains(key) { return over }
    switch (base.content, over.content) {
    case (.map, .map): return merge(base, with: over)
    case (.list(let below), .list(let above)) where !above.isEmpty:
      if Self.namedLists.contains(key), below.isEmpty || below.contains(where: { $0.map != nil }) {
        let merged = mergeByName(below, with: above, at: key)
        return SourceValue(place: over.place, content: .list(merged))
      }
      if Self.addedLists.contains(key) {
        return SourceValue(place: over.place, content: .list(below + above))
      }
      return over
    default: return over
    }
  }

  private func mergeByName(
    _ below: [SourceValue], with above: [SourceValue], at key: String
  ) -> [SourceValue] {
    var items = below
    for item in above {
      let name = item["name"]?.text
      let index = name.flatMap { name in items.firstIndex { $0["name"]?.text == name } }
      if Self.isRemoval(item) {
        if let index {
          items.remove(at: index)
        } else {
          noteMissing(item, name ?? "", among: items, key)
        }
      } else if let index, index < below.count {
        items[index] = merge(items[index], with: item)
      } else {
        // Twice in one file is for the reader to complain of.
        items.append(item)
      }
    }
    return items
  }

  /// In a list that nothing lies under, there is nothing to remove.
  private func withoutRemovals(_ field: SourceValue.Field) -> SourceValue.Field {
    guard Self.namedLists.contains(field.key), case .list(let items) = field.value.content else {
      return field
    }
    var kept = field
    for item in items where Self.isRemoval(item) {
      noteMissing(item, item["name"]?.text ?? "", among: [], field.key)
    }
    kept.value.content = .list(items.filter { !Self.isRemoval($0) })
    return kept
  }

  private static func isRemoval(_ item: SourceValue) -> Bool {
    item["remove"]?.text == "true" || item["remove"]?.text == "yes"
  }

  private func noteMissing(
    _ item: SourceValue, _ name: String, among items: [SourceValue], _ key: String
  ) {
    let known = items.compactMap { $0["name"]?.text }
    findings.add(
      item.place,
      "\(quoted(name)) cannot be removed: the extended scenario has no such item in \"\(key)\""
        + maybe(name, among: known))
  }
}

extension Merging {
  /// What a scenario takes away of the one it extends: names by list.
  static func removals(in scenario: SourceValue) -> [String: Set<String>] {
    var removed: [String: Set<String>] = [:]
    for field in scenario.map ?? [] where namedLists.contains(field.key) {
      let items = (field.value.list ?? []).filter(isRemoval)
      removed[field.key] = Set(items.compactMap { $0["name"]?.text })
    }
    return removed
  }
}
