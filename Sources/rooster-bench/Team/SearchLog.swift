/// What a search says of itself with `--verbose`.
struct SearchLog {
  /// Where it stood, from first to last.
  let moments: [SearchMoment]

  /// The log in what a program said on standard error.
  init(_ text: String) {
    moments = text.split(separator: "\n").filter(Self.isEntry).compactMap(Self.moment)
  }

  /// Whether a line is part of the log.
  static func isEntry(_ line: Substring) -> Bool { line.contains(" debug rooster: ") }

  private static func moment(_ line: Substring) -> SearchMoment? {
    let pairs = line.split(separator: " ").map { $0.split(separator: "=", maxSplits: 1) }
    let values = Dictionary(
      pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    guard let level = values["level"], let seconds = values["seconds"].flatMap({ Double($0) })
    else { return nil }
    return SearchMoment(
      level: String(level), presence: values["presence"].flatMap { Int($0) },
      bound: values["bound"].flatMap { Int($0) }, seconds: seconds)
  }
}
