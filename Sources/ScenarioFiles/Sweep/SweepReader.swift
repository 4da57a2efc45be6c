import Foundation
import RiskCalendar
import Rostering

/// Reads a sweep. Where something is wrong it notes so and goes on, so that every fault is found.
struct SweepReader {
  /// The name of the file, without its ending.
  let name: String
  private let root: Entry
  private let findings: Findings
  /// Where the file is, resolved, and as the user would name it.
  private let folder, nameOfFolder: String
  /// Names that no axis may have.
  private let taken: [String]

  /// The most cases of one sweep.
  static let mostCases = 100_000

  /// Reads the file at `path`, or notes why it cannot be used.
  init?(_ path: String, besides taken: [String], _ findings: Findings) {
    guard let file = TextFile(path: path, name: path, findings),
      let value = YamlText.read(file, findings), let root = Entry(value, .sweep, findings)
    else { return nil }
    self.root = root
    self.findings = findings
    self.taken = taken
    folder = ScenarioLocation.folderName(of: resolved(path))
    nameOfFolder = ScenarioLocation.folderName(of: path)
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  /// The scenario to vary; nil with a note if there is none that can be read.
  func base() -> ScenarioSource? {
    guard let value = root["base"] else {
      root.noteMissing("base")
      return nil
    }
    return ScenarioSourceReader.read(.base(value), from: folder, called: nameOfFolder, findings)
  }

  /// What the cases plan: as many weeks as each of them has, from each week that is named.
  func horizons() -> [Horizon] {
    let count = root.count("horizon", 1...53) ?? 1
    let weeks = root.weeks("weeks")
    findings.checkUnique(weeks.map { (name: "\($0.week)", place: $0.place) }, "week")
    return weeks.map { Horizon(firstWeek: $0.week, weekCount: count) }
  }

  /// Seconds for each case.
  func timeLimit() -> Double? { root.seconds("time_limit", 1...86_400).map(Double.init) }

  /// The axes; what has no name that will do is called nothing.
  func axes() -> [SweepGrid.Axis] {
    let entries = root.entries("axes", .axis)
    let axes = entries.map { entry in
      SweepGrid.Axis(name: entry.identifier("name") ?? "", values: values(of: entry))
    }
    checkNames(entries)
    return axes
  }

  /// Whether every combination can be looked at; notes that there are too many.
  func isReadable(_ horizons: [Horizon], _ axes: [SweepGrid.Axis]) -> Bool {
    let count = axes.reduce(Double(max(1, horizons.count))) { $0 * Double($1.values.count) }
    guard count > Double(Self.mostCases) else { return count > 0 }
    root.note("axes", "the sweep has more than \(Self.mostCases) cases. Make several sweeps of it")
    return false
  }

  private func checkNames(_ axes: [Entry]) {
    checkUnique(axes, "axis")
    for axis in axes {
      guard let name = axis.name, taken.contains(where: { slug(of: $0) == slug(of: name) }) else {
        continue
      }
      axis.note(
        "name",
        "\(axis.title) has the name of another column of the table. Give it a name of its own")
    }
  }

  private func checkUnique(_ entries: [Entry], _ what: String) {
    findings.checkUnique(
      entries.compactMap { entry in entry.name.map { (name: $0, place: entry.place(of: "name")) } },
      what)
  }

  private func values(of axis: Entry) -> [SweepGrid.Value] {
    let entries = axis.entries("values", .axisValue)
    if !axis.has("values") || axis["values"]?.list?.isEmpty == true { axis.noteMissing("values") }
    checkUnique(entries, "value")
    return entries.map { entry in
      SweepGrid.Value(name: entry.identifier("name") ?? "", overlay: overlay(of: entry))
    }
  }

  /// What a value lays over the base.
  private func overlay(of value: Entry) -> SourceValue? {
    guard let overlay = value["scenario"] else { return nil }
    guard case .map(let fields) = overlay.content else {
      value.note(
        "scenario",
        "scenario of \(value.title) is \(overlay.kind) where keys of a scenario are expected, like "
          + "title: Ambulant team")
      return nil
    }
    if let extends = fields.first(where: { $0.key == "extends" }) {
      findings.add(
        extends.place,
        "\(value.title) extends the base of the sweep already. Remove \"extends\"")
    }
    // Nothing to lay over; to a merge it would mean to empty all.
    return fields.isEmpty ? nil : overlay
  }
}
