/// A heading with a list under it.
struct ListView {
  let title: String
  let lines: [String]

  /// Nil where there is nothing to list.
  init?(_ title: String, _ lines: [String]) {
    if lines.isEmpty { return nil }
    self.title = title
    self.lines = lines
  }
}
