import Testing

@testable import rooster

/// Shares divide the cases, whatever their number.
@Suite struct SweepShareTests {
  @Test func everyCaseIsInOneShare() throws {
    for count in 1...20 {
      let shares = try (1...count).map { try #require(SweepShare($0, of: count)) }
      for number in 1...100 { #expect(shares.count { $0.holds(number) } == 1) }
    }
  }

  @Test func shareThreeOfSixteenHoldsWhatLeavesTwo() throws {
    let share = try #require(SweepShare(argument: "3/16"))
    #expect((1...60).filter(share.holds) == [2, 18, 34, 50])
    #expect(share.fileName == "cases-03-of-16.csv")
    #expect(SweepShare.whole.fileName == "cases.csv")
  }

  @Test func sharesMeetWhereACaseIsInBoth() throws {
    let shares = (1...8).flatMap { count in (1...count).compactMap { SweepShare($0, of: count) } }
    for one in shares {
      for other in shares {
        let common = (1...60).contains { one.holds($0) && other.holds($0) }
        #expect(one.meets(other) == common, "\(one) \(other)")
      }
    }
  }

  @Test func namesOfFilesTellTheShare() throws {
    for count in [2, 9, 10, 100] {
      for number in 1...count {
        let share = try #require(SweepShare(number, of: count))
        #expect(SweepShare(fileName: share.fileName) == share)
      }
    }
    #expect(SweepShare(fileName: "cases.csv") == .whole)
    #expect(SweepShare(fileName: "cases-old.csv") == .whole)
    #expect(SweepShare(fileName: "cases-05-of-04.csv") == .whole)
    #expect(SweepShare(fileName: "results.csv") == nil)
    #expect(SweepShare(fileName: "cases.txt") == nil)
  }

  @Test(arguments: ["0/4", "5/4", "1/0", "3", "3/", "/4", "3/16/2", "-1/4", "a/b", ""])
  func whatIsNoShareIsRefused(_ text: String) {
    #expect(SweepShare(argument: text) == nil)
  }
}
