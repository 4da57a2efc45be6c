import Rostering

extension Fingerprint {
  /// Adds what a user wrote, but not where.
  mutating func add(_ value: SourceValue) {
    switch value.content {
    case .empty: add(UInt8(ascii: "-"))
    case .text(let text):
      add(UInt8(ascii: "t"))
      add(text)
    case .list(let items):
      add("l\(items.count)")
      for item in items { add(item) }
    case .map(let fields):
      add("m\(fields.count)")
      for field in fields {
        add(field.key)
        add(field.value)
      }
    }
  }
}
