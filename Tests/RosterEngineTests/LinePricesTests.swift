import RosterEngine
import Testing

@Suite("Prices of lines")
struct LinePricesTests {
  @Test("require nothing unless told")
  func defaults() {
    #expect(LinePrices(options: [1, 2]).required.isEmpty)
  }
}
