import RosterEngine
import TestSupport
import Testing

/// The problems that tests make: what they say a roster costs is what their rows and columns say.
@Suite("Values of rosters")
struct CanonicalValueTests {
  @Test("follow from rows and columns", arguments: 0..<20)
  func agree(seed: Int) throws {
    var random = Seeded(1900 + seed)
    let cases = [
      CoverCase(&random, isSeparable: false).small, CrewCase(&random).small,
      LevelledCase(&random).small,
    ]
    for small in cases {
      for _ in 0..<8 {
        let lines = small.lines.map { random.pick($0) }
        #expect(try small.problem.canonicalValue(lines) == small.problem.value(lines))
      }
    }
  }
}
