import Foundation

/// Everything a user wrote for one scenario, with what it extends laid under it.
struct ScenarioSource {
  /// The short name: that of the folder or file.
  let name: String
  /// Where faults of the scenario as a whole are noted.
  let place: Place
  /// One map with every key of a scenario; the rows of tables are items of the lists of their
  /// names.
  let root: SourceValue
  /// Tables that could not be read: who refers to their rows is not to blame.
  let unreadable: Set<TableKind>
  /// Names, by list, that an extending scenario took away: who still speaks of them is not to blame.
  let removed: [String: Set<String>]
  /// Tables that are there, also those without rows.
  let tables: Set<TableKind>
}

/// Finds and reads the files of a scenario, and of the scenarios it extends.
struct ScenarioSourceReader {
  private let findings: Findings
  /// Nothing outside this folder may be named: the one that holds the scenario asked for.
  private let holder: String

  /// Reads the scenario at `path`, or notes why it cannot. One that extends nothing lies over the
  /// scenario at `base`, if there is one that it is not itself a part of.
  static func read(_ path: String, over base: String? = nil, _ findings: Findings)
    -> ScenarioSource?
  {
    guard let location = ScenarioLocation(path: path, name: path, findings),
      var layers = layers(of: location, findings)
    else { return nil }
    if let base, layers.count == 1 {
      let below = ScenarioLocation(path: base, name: base, findings)
      guard let under = below.flatMap({ Self.layers(of: $0, findings) }) else { return nil }
      if !under.contains(where: { $0.path == location.yamlPath }) { layers += under }
    }
    return source(layers, at: location, findings)
  }

  /// Reads the scenario that a file in `folder`, called `name` by the user, asks for, or notes why it
  /// cannot: nothing outside that folder may be named.
  static func read(
    _ asking: Asking, from folder: String, called name: String, _ findings: Findings
  ) -> ScenarioSource? {
    let reader = ScenarioSourceReader(findings: findings, holder: folder)
    guard let location = reader.location(asking, from: folder, called: name),
      let layers = reader.layers(location)
    else { return nil }
    return source(layers, at: location, findings)
  }

  private static func source(
    _ layers: [Layer], at location: ScenarioLocation, _ findings: Findings
  ) -> ScenarioSource {
    let merging = Merging(findings: findings)
    let base = layers[layers.count - 1]
    let root = layers.dropLast().reversed().reduce(base.root) { below, layer in
      merging.merge(below, with: layer.root)
    }
    return ScenarioSource(
      name: location.shortName, place: Place(file: location.yamlName), root: root,
      unreadable: layers.reduce(into: []) { $0.formUnion($1.unreadable) },
      removed: layers.reduce(into: [:]) { removed, layer in
        removed.merge(Merging.removals(in: layer.root)) { $0.union($1) }
      },
      tables: layers.reduce(into: []) { $0.formUnion($1.tables) })
  }

  private struct Layer {
    /// Where its YAML is.
    let path: String
    var root: SourceValue
    var unreadable: Set<TableKind>
    var tables: Set<TableKind>
  }

  /// The scenario and those it extends, nearest first.
  private static func layers(of location: ScenarioLocation, _ findings: Findings) -> [Layer]? {
    ScenarioSourceReader(findings: findings, holder: location.holder).layers(location)
  }

  private func layers(_ location: ScenarioLocation) -> [Layer]? {
    var layers: [Layer] = []
    var next: ScenarioLocation? = location
    while let current = next {
      guard let layer = layer(current) else { return nil }
      layers.append(layer)
      guard let target = layer.root["extends"] else { return layers }
      next = self.location(.extends(target), from: current.folder, called: current.nameOfFolder)
      guard let next else { return nil }
      if layers.contains(where: { $0.path == next.yamlPath }) {
        findings.add(
          target.place,
          "extends \(quoted(target.text ?? "")) leads back to where it started. Remove one \"extends\""
        )
        return nil
      }
    }
    return layers
  }

  /// The scenario that a file in `folder`, called `name` by the user, asks for.
  private func location(
    _ asking: Asking, from folder: String, called name: String
  ) -> ScenarioLocation? {
    guard let text = asking.value.text else {
      findings.add(
        asking.value.place,
        "\(asking.key) is \(asking.value.kind); write the path of a scenario, like \(asking.example)"
      )
      return nil
    }
    let path = normalised(folder + "/" + text)
    let isInside = resolved(path).hasPrefix(holder.hasSuffix("/") ? holder : holder + "/")
    guard !text.hasPrefix("/"), !text.hasPrefix("~"), isInside else {
      findings.add(
        asking.value.place,
        "\(asking.title) leads outside the folder that holds this \(asking.file). Name a scenario "
          + "beside it, like \(asking.example)")
      return nil
    }
    return ScenarioLocation(
      path: path, name: normalised(name + "/" + text), findings, askedBy: asking)
  }

  private func layer(_ location: ScenarioLocation) -> Layer? {
    // The tables are looked at even if the YAML is of no use, to note what is wrong with them.
    let tables = location.isFolder ? tables(location) : [:]
    guard let file = TextFile(path: location.yamlPath, name: location.yamlName, findings),
      var root = YamlText.read(file, findings)
    else { return nil }
    guard case .map(var fields) = root.content else {
      findings.add(root.place, "is \(root.kind) where keys are expected, like title: Ambulant team")
      return nil
    }
    for kind in TableKind.allCases { add(tables[kind] ?? [], kind, to: &fields) }
    root.content = .map(fields)
    let unreadable = location.isFolder ? TableKind.allCases.filter { tables[$0] == nil } : []
    let present = TableKind.allCases.filter { kind in
      if case .missing = FileKind(location.table(kind)) { return false }
      return location.isFolder
    }
    return Layer(
      path: location.yamlPath, root: root, unreadable: Set(unreadable), tables: Set(present))
  }

  /// The rows of the tables beside the YAML, but for those that are faulty.
  private func tables(_ location: ScenarioLocation) -> [TableKind: [SourceValue]] {
    noteMisnamedTables(location)
    var tables: [TableKind: [SourceValue]] = [:]
    for kind in TableKind.allCases { tables[kind] = rows(kind, location) }
    return tables
  }

  /// The rows of a table beside the YAML; none if there is no such file, nil if it is faulty.
  private func rows(_ kind: TableKind, _ location: ScenarioLocation) -> [SourceValue]? {
    let path = location.table(kind)
    if case .missing = FileKind(path) { return [] }
    let name = normalised(location.nameOfFolder + "/" + kind.fileName)
    guard let file = TextFile(path: path, name: name, findings),
      let table = TableText.read(file, findings)
    else { return nil }
    return table.rows(of: kind.section, required: kind.required, findings)
  }

  private func add(_ rows: [SourceValue], _ kind: TableKind, to fields: inout [SourceValue.Field]) {
    guard let first = rows.first else { return }
    guard let index = fields.firstIndex(where: { $0.key == kind.rawValue }) else {
      fields.append(
        SourceValue.Field(
          key: kind.rawValue, place: first.place,
          value: SourceValue(place: first.place, content: .list(rows))))
      return
    }
    // Anything but a list is for the reader to complain of.
    guard fields[index].value.isEmpty || fields[index].value.list != nil else { return }
    fields[index].value.content = .list((fields[index].value.list ?? []) + rows)
  }

  /// A table under a slightly different name would be passed over in silence.
  private func noteMisnamedTables(_ location: ScenarioLocation) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: location.folder)) ?? []
    let known = TableKind.allCases.map(\.fileName)
    for name in names.sorted() where !known.contains(name) {
      let (stem, suffix) = stemAndSuffix(name)
      let place = Place(file: normalised(location.nameOfFolder + "/" + name))
      if suffix == "csv", let meant = nearMiss(name, among: known) {
        findings.add(place, "is not read under this name. Maybe \(quoted(meant))?")
      } else if ["xlsx", "xls", "ods", "numbers"].contains(suffix),
        known.contains(stem + ".csv"), !names.contains(stem + ".csv")
      {
        findings.add(place, "is not read. Save it as \"\(stem).csv\" (CSV UTF-8)")
      }
    }
  }
}

/// A file name in lower case, cut at its last dot.
func stemAndSuffix(_ name: String) -> (stem: String, suffix: String) {
  let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
  return (parts.dropLast().joined(separator: "."), String(parts.last ?? ""))
}
