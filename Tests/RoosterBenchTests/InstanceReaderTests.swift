import TestSupport
import Testing

@testable import rooster_bench

@Suite struct InstanceReaderTests {
  private var complete: PublicInstance {
    var amy = freeEmployee("Amy", 14, 3)
    amy.mostShifts = [14, 6, 0]
    (amy.mostMinutes, amy.leastMinutes) = (4800, 1200)
    (amy.mostConsecutive, amy.leastConsecutive, amy.leastDaysOff) = (5, 2, 3)
    amy.mostWeekends = 1
    amy.daysOff = [0, 13]
    var bo = freeEmployee("Bo", 14, 3)
    bo.mostMinutes = 5000
    (bo.mostConsecutive, bo.leastConsecutive, bo.leastDaysOff) = (6, 1, 1)
    bo.mostWeekends = 2
    return PublicInstance(
      name: "x", days: 14,
      shiftTypes: [
        .init(id: "E", minutes: 480), .init(id: "L", minutes: 420, forbiddenNext: [0]),
        .init(id: "N", minutes: 600, forbiddenNext: [0, 1]),
      ],
      employees: [amy, bo],
      onRequests: [
        .init(employee: 0, day: 2, type: 0, weight: 3),
        .init(employee: 1, day: 4, type: 2, weight: 1),
      ],
      offRequests: [.init(employee: 1, day: 5, type: 1, weight: 2)],
      cover: [
        .init(day: 0, type: 0, wanted: 1, under: 100, over: 1),
        .init(day: 0, type: 1, wanted: 2, under: 90, over: 2),
      ])
  }

  @Test func `A complete file`() throws {
    #expect(try PublicInstanceReader.read(completeFile, file: "x.txt", name: "x") == complete)
  }

  @Test func `Line ends, blanks, comments and marks of editors do not matter`() throws {
    let spaced = completeFile.replacing(",", with: " ,\t")
    let dressed = "\u{FEFF}" + spaced.replacing("\n", with: "  # said aside\r\n\r\n")
    #expect(try PublicInstanceReader.read(dressed, file: "x.txt", name: "x") == complete)
  }

  @Test func `Sections may stand in any order`() throws {
    let parts = completeFile.split(separator: "\n\n").reversed().joined(separator: "\n")
    #expect(try PublicInstanceReader.read(parts, file: "x.txt", name: "x") == complete)
  }

  @Test func `A type that a line of staff leaves out has no limit`() throws {
    let text = completeFile.replacing("E=14|L=6|N=0", with: "L=6")
    let read = try PublicInstanceReader.read(text, file: "x.txt", name: "x")
    #expect(read.employees[0].mostShifts == [14, 6, 14])
  }

  @Test(arguments: [
    ("14\n", "0\n", "x.txt:4: the number of days is \"0\", but must be a whole number from 1 to"),
    ("14\n", "-14\n", "3660. Maybe 14?"),
    ("14\n", "14\n15\n", "x.txt:5: a second number of days. Maybe leave it out?"),
    ("E,480,", "E,480,,9", "x.txt:7: 4 fields, but a line of SECTION_SHIFTS has 3: shift, minutes"),
    ("E,480,", "E,eight", "x.txt:7: the minutes is \"eight\""),
    ("E,480,", "E,480min", "Maybe 480?"),
    ("E,480,", ",480", "x.txt:7: the shift has no name"),
    ("L,420", "E,420", "x.txt:8: shift \"E\" stands already in line 7"),
    ("N,600,E|L", "N,600,E|E", "x.txt:9: \"E\" stands twice"),
    ("N,600,E|L", "N,600,E|l", "x.txt:9: there is no shift \"l\". Maybe \"L\"?"),
    ("E=14|L=6|N=0", "E=14|Q=6", "there is no shift \"Q\". Known are \"E\", \"L\", \"N\"."),
    ("E=14|L=6|N=0", "E=14|L=6|E=0", "x.txt:13: \"E\" stands twice"),
    ("E=14|L=6|N=0", "E14|L=6", "x.txt:13: \"E14\" is no limit on shifts, which looks like D=14"),
    ("E=14|L=6|N=0", "E=-1", "x.txt:13: the most shifts of \"E\" is \"-1\""),
    ("4800,1200", "1200,4800", "least minutes are 4800, more than most minutes, 1200. Maybe"),
    ("Bo,E=14", "Amy,E=14", "x.txt:14: employee \"Amy\" stands already in line 13"),
    ("Amy,0,13", "Amy,0,14", "x.txt:17: day 14 is after the horizon, which has the days 0 to 13."),
    ("Amy,0,13", "Amy,0,14", "Maybe 13, since days are counted from 0?"),
    ("Amy,0,13", "Amy,0,0", "x.txt:17: \"0\" stands twice"),
    ("Amy,0,13", "amy,0,13", "x.txt:17: there is no employee \"amy\". Maybe \"Amy\"?"),
    ("Amy,2,E,3", "Amy,2,E", "x.txt:20: 3 fields, but a line of SECTION_SHIFT_ON_REQUESTS has 4"),
    ("Amy,2,E,3", "Amy,-2,E,3", "x.txt:20: the day is \"-2\""),
    ("Bo,4,N,1", "Amy,2,E,1", "x.txt:21: the request stands already in line 20"),
    ("Bo,5,L,2", "Bo,5,L,-2", "x.txt:24: the weight is \"-2\""),
    ("0,L,2,90,2", "0,E,2,90,2", "x.txt:28: the cover of this day and shift stands already"),
    ("0,L,2,90,2", "0,L,99999999999999999999,90,2", "x.txt:28: the number wanted is"),
    ("SECTION_COVER", "SECTION_COVR", "x.txt:26: \"SECTION_COVR\" is no section. Known are"),
    ("SECTION_COVER", "SECTION_COVR", "x.txt: SECTION_COVER is missing. Maybe the file is cut"),
    ("SECTION_DAYS_OFF", "SECTION_STAFF", "x.txt:16: SECTION_STAFF begins again"),
    ("# An invented", "invented", "x.txt:1: \"invented instance.\" stands before the"),
  ])
  func isWrong(_ right: String, _ wrong: String, _ message: String) throws {
    try #require(completeFile.contains(right))
    let text = completeFile.replacing(right, with: wrong, maxReplacements: 1)
    let all = complaints(text)
    #expect(all.contains { $0.contains(message) }, "\(all)")
  }

  @Test func `All errors are told at once, in the order of the lines`() {
    let text = completeFile.replacing("L,420", with: "L,x").replacing("Bo,4", with: "Bob,4")
      .replacing("0,E,1", with: "20,E,1")
    #expect(complaints(text).map { $0.prefix(9) } == ["x.txt:8: ", "x.txt:21:", "x.txt:27:"])
  }

  @Test func `Missing files and folders are named`() {
    #expect(throws: TextErrors.self) { try PublicInstanceReader.read("/no/such/instance.txt") }
    #expect(throws: TextErrors.self) { try PublicInstanceReader.read(packageFolder) }
  }

  @Test func `No text whatever is more than an error`() {
    var random = Seeded(7)
    let strange = ["SECTION_", "\r", "\u{0}", "🐓", "-", "99", "|="]
    let pieces = completeFile.map { String($0) } + strange
    for _ in 0..<300 {
      var text = Array(completeFile).map { String($0) }
      for _ in 0...random.number(0...30) {
        let place = random.number(0...text.count - 1)
        switch random.number(0...2) {
        case 0: text[place] = random.pick(pieces)
        case 1: text.insert(random.pick(pieces), at: place)
        default: text.removeSubrange(place..<min(text.count, place + random.number(1...40)))
        }
        if text.isEmpty { text = ["#"] }
      }
      _ = complaints(text.joined())
    }
    #expect(!complaints("").isEmpty)
    #expect(!complaints("SECTION_HORIZON,\nSECTION_STAFF\n,,,\n").isEmpty)
  }
}
