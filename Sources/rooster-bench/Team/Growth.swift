import Foundation

/// How the time until the first bound grows with a size of generated teams, as a power of it.
struct Growth {
  /// What grows.
  var size: String
  /// The sizes that are measured.
  var sizes: [Int]
  /// The exponent that is hoped for at most.
  var target: Double
  /// Whether a case differs from the others in this size only.
  var isAmong: (TeamCase) -> Bool
  /// The size of a case.
  var sizeOf: (TeamCase) -> Int?

  /// One line each for weeks and workers, where their cases were measured.
  static func lines(_ rows: [TeamRow]) -> [String] {
    let lines = all.compactMap { $0.line(rows) }
    return lines.isEmpty ? [] : [""] + lines
  }

  private static var all: [Growth] {
    [
      Growth(
        size: "weeks", sizes: [1, 2, 4, 8], target: 1.7, isAmong: { $0.workers == 11 },
        sizeOf: { $0.weeks }),
      Growth(
        size: "workers", sizes: [6, 11, 22, 44], target: 1.5, isAmong: { $0.weeks == 1 },
        sizeOf: { $0.workers }),
    ]
  }

  private func line(_ rows: [TeamRow]) -> String? {
    let measured = sizes.compactMap { size in
      rows.first { isAmong($0.teamCase) && sizeOf($0.teamCase) == size }
    }
    guard measured.count == sizes.count else { return nil }
    let points = zip(sizes, measured).compactMap { size, row in
      row.measured.outcome?.secondsToRoot.map { (size: Double(size), value: $0) }
    }
    let found = points.count == sizes.count ? exponent(points) : nil
    let isMet = found.map { $0 <= target } ?? false
    return "s to root grows as \(size)^\(found.map { number($0, 2) } ?? "?"), target ≤ "
      + "\(size)^\(number(target, 1)): \(isMet ? "met" : "missed")"
  }
}

/// The exponent of the power of the sizes that is nearest to the values, by least squares of their
/// logarithms; nil if none is.
func exponent(_ points: [(size: Double, value: Double)]) -> Double? {
  guard points.allSatisfy({ $0.size > 0 && $0.value > 0 }) else { return nil }
  let logarithms = points.map { (x: log($0.size), y: log($0.value)) }
  let count = Double(points.count)
  let meanX = logarithms.reduce(0) { $0 + $1.x } / count
  let meanY = logarithms.reduce(0) { $0 + $1.y } / count
  let spread = logarithms.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
  guard spread > 0 else { return nil }
  return logarithms.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / spread
}
