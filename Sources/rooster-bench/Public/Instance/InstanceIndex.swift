/// What may be named in a file: the first of each name, by its place.
struct InstanceIndex {
  /// Like `employee`.
  let kind: String
  private(set) var places: [String: Int] = [:]
  private(set) var names: [String] = []
  private var lines: [String: Int] = [:]

  /// An index of nothing yet.
  init(_ kind: String) { self.kind = kind }

  /// Enters the name that a line begins with, unless it is missing or known; whether it could.
  mutating func enter(_ line: TextLine, _ reading: inout InstanceReading) -> Bool {
    let name = line.fields.first ?? ""
    guard !name.isEmpty else {
      reading.wrong(line, "the \(kind) has no name", "Maybe the first field was left out?")
      return false
    }
    if let before = lines[name] {
      reading.wrong(
        line, "\(kind) \(quoted(name)) stands already in line \(before)",
        "Maybe one of the two has another name?")
      return false
    }
    lines[name] = line.number
    places[name] = names.count
    names.append(name)
    return true
  }

  /// The place of a name; notes an error if there is none.
  func place(_ name: String, _ line: TextLine, _ reading: inout InstanceReading) -> Int? {
    if let place = places[name] { return place }
    // Where nothing at all could be read, that has been said already.
    guard !names.isEmpty else { return nil }
    let near = names.first { $0.lowercased() == name.lowercased() }
    reading.wrong(
      line, "there is no \(kind) \(quoted(name))",
      near.map { "Maybe \(quoted($0))?" } ?? knownWords(names))
    return nil
  }
}
