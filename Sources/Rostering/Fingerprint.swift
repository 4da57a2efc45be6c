/// A digest of texts by FNV-1a with 64 bits (Fowler, Noll and Vo, RFC 9923).
public struct Fingerprint: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// That of nothing.
  public init() {}

  /// That of these texts, in this order.
  public init(of texts: [String]) {
    for text in texts { add(text) }
  }

  /// Sixteen hexadecimal digits.
  public var hex: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds a text and its length, so that what two texts share cannot move from one to the other.
  public mutating func add(_ text: String) {
    for byte in "\(text.utf8.count):".utf8 { add(byte) }
    for byte in text.utf8 { add(byte) }
  }

  /// Adds one byte.
  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
