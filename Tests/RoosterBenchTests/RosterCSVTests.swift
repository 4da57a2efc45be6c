import Testing

@testable import rooster_bench

@Suite struct RosterCSVTests {
  private var instance: PublicInstance {
    var instance = plainInstance(
      days: 4, types: [.init(id: "E", minutes: 480), .init(id: "L", minutes: 480)])
    instance.employees.append(freeEmployee("B", 4, 2))
    return instance
  }

  private func complaints(_ text: String) -> [String] {
    do {
      _ = try PublicRosterCSV.read(text, file: "r.csv", instance)
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  @Test func `Only days with a shift have a line`() throws {
    let roster = [line("0.1."), line("...0")]
    let text = PublicRosterCSV.text(roster, instance)
    #expect(text == "employee,day,shift\nA,0,E\nA,2,L\nB,3,E\n")
    #expect(try PublicRosterCSV.read(text, file: "r.csv", instance) == roster)
  }

  @Test func `Order, blanks and line ends do not matter`() throws {
    let text = "employee,day,shift\r\n\r\n B , 3,E\r\nA,2,L\r\nA,0,E"
    let roster = [line("0.1."), line("...0")]
    #expect(try PublicRosterCSV.read(text, file: "r.csv", instance) == roster)
  }

  @Test(arguments: [
    ("", "r.csv: the line employee,day,shift is missing"),
    ("A,0,E\n", "r.csv:1: the first line must be employee,day,shift"),
    ("employee,day,shift\nC,0,E\n", "r.csv:2: no employee \"C\". Known are \"A\", \"B\"."),
    ("employee,day,shift\nA,4,E\n", "r.csv:2: day \"4\" is none of 0 to 3"),
    ("employee,day,shift\nA,-1,E\n", "r.csv:2: day \"-1\" is none of 0 to 3"),
    ("employee,day,shift\nA,0,N\n", "r.csv:2: no shift \"N\". Known are \"E\", \"L\"."),
    ("employee,day,shift\nA,0\n", "r.csv:2: 2 fields, but there must be 3: employee, day, shift"),
    ("employee,day,shift\nA,0,E\nA,0,L\n", "r.csv:3: a second shift of A on day 0"),
  ])
  func isWrong(_ text: String, _ message: String) {
    #expect(complaints(text) == [message])
  }
}
