/// What each worker is called where her name would be too much: the first letters of its parts, as in
/// `AvD` for Amira van Dam. Those that would be called alike get more letters of the last name, then of
/// the first, and at last a number.
struct Initials {
  private var byName: [String: String] = [:]
  private var taken: Set<String> = []

  /// Those of the members of a team among each other, and then those of others who were on it.
  init(team: [String], others: some Sequence<String>) {
    let groups = Dictionary(grouping: Set(team)) { Self.spelling($0, 1, 1).lowercased() }
    let isAlone = { (name: String) in groups[Self.spelling(name, 1, 1).lowercased()]?.count == 1 }
    for name in Set(team).filter(isAlone).sorted() { add([name]) }
    for key in groups.keys.sorted() {
      guard let group = groups[key], group.count > 1 else { continue }
      add(group.sorted())
    }
    for name in Set(others).subtracting(team).sorted() { add([name]) }
  }

  /// Those of a worker; a question mark for one who is not known.
  subscript(name: String) -> String { byName[name] ?? "?" }

  /// Gives names that would be called alike initials of their own.
  private mutating func add(_ names: [String]) {
    let longest = names.map(\.count).max() ?? 1
    let lengths =
      (1...max(1, longest)).map { (1, $0) } + (1...max(1, longest)).map { ($0, 1) }
    let spellings = lengths.lazy.map { first, last in
      names.map { Self.spelling($0, first, last) }
    }
    let free = spellings.first { areFree($0) } ?? numbered(names)
    for (name, initials) in zip(names, free) {
      byName[name] = initials
      taken.insert(initials.lowercased())
    }
  }

  private func areFree(_ initials: [String]) -> Bool {
    let keys = Set(initials.map { $0.lowercased() })
    return keys.count == initials.count && keys.isDisjoint(with: taken)
  }

  private func numbered(_ names: [String]) -> [String] {
    var free: [String] = []
    for name in names {
      let numbers = (1...).lazy.map { Self.spelling(name, 1, 1) + "\($0)" }
      free += numbers.first { areFree(free + [$0]) }.map { [$0] } ?? []
    }
    return free
  }

  /// One letter of each part of a name, and so many of its first and last; numbers stay whole.
  private static func spelling(_ name: String, _ first: Int, _ last: Int) -> String {
    let parts = harmless(name).split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }
      .map { $0.drop { !($0.isLetter || $0.isNumber) } }.filter { !$0.isEmpty }
    if parts.isEmpty { return "?" }
    return parts.enumerated().map { index, part in
      if part.first?.isNumber ?? false { return String(part.prefix(4)) }
      let length = index == parts.count - 1 ? last : index == 0 ? first : 1
      return String(part.prefix(length))
    }.joined()
  }
}
