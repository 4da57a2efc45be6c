/// A digest of texts and values by FNV-1a with 64 bits (Fowler, Noll and Vo, RFC 9923).
struct Fingerprint {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Sixteen hexadecimal digits.
  var hex: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds a text and its length, so that what two texts share cannot move from one to the other.
  mutating func add(_ text: String) {
    for byte in "\(text.utf8.count):".utf8 { add(byte) }
    for byte in text.utf8 { add(byte) }
  }

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

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
