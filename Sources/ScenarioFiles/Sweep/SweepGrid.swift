import Rostering

/// A scenario and the axes along which it varies.
struct SweepGrid {
  struct Axis {
    var name: String
    var values: [Value]
  }

  struct Value {
    var name: String
    /// What it lays over the base; nil for nothing.
    var overlay: SourceValue?
  }

  /// What all cases vary.
  let base: ScenarioSource
  let axes: [Axis]

  /// Combinations of one value of each axis.
  var count: Int { axes.reduce(1) { $0 * $1.values.count } }

  /// Which value of each axis a combination has: the last axis changes first.
  func choices(in combination: Int) -> [Int] {
    var rest = combination
    return axes.reversed().map { axis in
      let (others, own) = rest.quotientAndRemainder(dividingBy: axis.values.count)
      rest = others
      return own
    }.reversed()
  }

  /// The values of a combination.
  func values(of combination: Int) -> [Value] {
    zip(axes, choices(in: combination)).map { $0.values[$1] }
  }

  /// The base with the values of a combination laid over it, each over those of earlier axes.
  func source(of combination: Int, _ findings: Findings) -> ScenarioSource {
    let merging = Merging(findings: findings)
    let overlays = values(of: combination).compactMap(\.overlay)
    return ScenarioSource(
      name: base.name, place: overlays.last?.place ?? base.place,
      root: overlays.reduce(base.root) { merging.merge($0, with: $1) },
      unreadable: base.unreadable,
      removed: overlays.reduce(into: base.removed) { removed, overlay in
        removed.merge(Merging.removals(in: overlay)) { $0.union($1) }
      }, tables: base.tables)
  }

  /// The digest of what a combination says.
  func digest(of combination: Int) -> Fingerprint {
    var root = source(of: combination, Findings()).root
    // How the base is put together does not matter.
    root.content = .map((root.map ?? []).filter { $0.key != "extends" })
    var digest = Fingerprint()
    digest.add(root)
    return digest
  }
}
