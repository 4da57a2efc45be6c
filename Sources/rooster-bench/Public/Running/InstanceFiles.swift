import Foundation

/// The instance files that somebody names: files as they are, folders as all `.txt` files in them,
/// in the order in which people count.
func instanceFiles(_ paths: [String]) throws -> [String] {
  try paths.flatMap { path in
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    guard attributes?[.type] as? FileAttributeType == .typeDirectory else { return [path] }
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.lowercased().hasSuffix(".txt") }
    guard !names.isEmpty else { throw BenchError.noInstances(path) }
    return names.sorted(by: isCountedBefore)
      .map { URL(fileURLWithPath: path).appendingPathComponent($0).path }
  }
}

/// Whether a name stands before another where numbers in them count as such: 2 before 10.
func isCountedBefore(_ left: String, _ right: String) -> Bool {
  switch left.compare(right, options: [.numeric, .caseInsensitive]) {
  case .orderedAscending: true
  case .orderedDescending: false
  case .orderedSame: left < right
  }
}
