import Testing

@testable import rooster_bench

@Suite struct RosterValuerTests {
  /// The rules that a single employee's line breaks, after some change to her limits.
  private func broken(
    _ text: String, in instance: PublicInstance? = nil,
    _ change: (inout PublicInstance.Employee) -> Void
  ) -> [String] {
    var instance = instance ?? plainInstance(days: text.count)
    change(&instance.employees[0])
    return RosterValuer(instance: instance).value([line(text)]).breaches.map(\.description)
  }

  private var threeTypes: PublicInstance {
    plainInstance(
      days: 5,
      types: [
        .init(id: "E", minutes: 480), .init(id: "L", minutes: 420, forbiddenNext: [0]),
        .init(id: "N", minutes: 600, forbiddenNext: [0, 1]),
      ])
  }

  @Test func `A day off`() {
    #expect(broken("..0..") { $0.daysOff = [1, 3] } == [])
    #expect(
      broken("..0..") { $0.daysOff = [2] }
        == ["A, day 2: day off: shift D, but the limit is no shift"])
  }

  @Test func `A shift after another`() {
    #expect(broken("01222", in: threeTypes) { _ in } == [])
    #expect(broken("2.1.0", in: threeTypes) { _ in } == [])
    #expect(
      broken("0.10.", in: threeTypes) { _ in }
        == ["A, day 3: shift after shift: E after L, but the limit is another shift or none"])
    #expect(broken("20...", in: threeTypes) { _ in }.count == 1)
  }

  @Test func `Shifts of a type`() {
    #expect(broken("01012", in: threeTypes) { $0.mostShifts = [2, 2, 1] }.count == 1)
    #expect(broken("00112", in: threeTypes) { $0.mostShifts = [2, 2, 1] } == [])
    #expect(
      broken("00112", in: threeTypes) { $0.mostShifts = [2, 1, 0] } == [
        "A: most shifts of a type: 2 of L, but the limit is 1",
        "A: most shifts of a type: 1 of N, but the limit is 0",
      ])
  }

  @Test func `Minutes`() {
    let line = "0.12."
    #expect(broken(line, in: threeTypes) { $0.mostMinutes = 1500 } == [])
    #expect(
      broken(line, in: threeTypes) { $0.mostMinutes = 1499 }
        == ["A: most minutes: 1500, but the limit is 1499"])
    #expect(broken(line, in: threeTypes) { $0.leastMinutes = 1500 } == [])
    #expect(
      broken(line, in: threeTypes) { $0.leastMinutes = 1501 }
        == ["A: least minutes: 1500, but the limit is 1501"])
  }

  @Test func `Most consecutive shifts, also at the edges`() {
    #expect(broken("000..000..000") { $0.mostConsecutive = 3 } == [])
    #expect(
      broken("000..000..000") { $0.mostConsecutive = 2 }
        == [0, 5, 10].map {
          "A, day \($0): most consecutive shifts: 3, but the limit is 2"
        })
    #expect(broken("00000") { $0.mostConsecutive = 4 }.count == 1)
  }

  @Test func `Least consecutive shifts, but not at the edges`() {
    #expect(broken("0..000..0") { $0.leastConsecutive = 3 } == [])
    #expect(
      broken(".000..00.") { $0.leastConsecutive = 3 }
        == ["A, day 6: least consecutive shifts: 2, but the limit is 3"])
    #expect(broken("00..00") { $0.leastConsecutive = 6 } == [])
    #expect(broken("00000") { $0.leastConsecutive = 9 } == [])
  }

  @Test func `Least consecutive days off, but not at the edges`() {
    #expect(broken(".0...0.") { $0.leastDaysOff = 3 } == [])
    #expect(
      broken("..0..00.") { $0.leastDaysOff = 3 }
        == ["A, day 3: least consecutive days off: 2, but the limit is 3"])
    #expect(broken(".....") { $0.leastDaysOff = 9 } == [])
    #expect(broken("0....") { $0.leastDaysOff = 9 } == [])
  }

  @Test func `Weekends`() {
    let twoWeekends = ".....0......0."
    #expect(broken(twoWeekends) { $0.mostWeekends = 2 } == [])
    #expect(
      broken(twoWeekends) { $0.mostWeekends = 1 } == ["A: most weekends: 2, but the limit is 1"])
    #expect(broken(".....00.......") { $0.mostWeekends = 1 } == [])
    // A horizon may end on a Saturday.
    #expect(broken("....0.......0") { $0.mostWeekends = 0 }.count == 1)
    #expect(broken("00000..00000..") { $0.mostWeekends = 0 } == [])
  }

  @Test func `Requests and cover`() {
    var instance = plainInstance(days: 3)
    instance.employees.append(freeEmployee("B", 3, 1))
    instance.onRequests = [
      .init(employee: 0, day: 0, type: 0, weight: 4),
      .init(employee: 1, day: 0, type: 0, weight: 2),
    ]
    instance.offRequests = [
      .init(employee: 0, day: 1, type: 0, weight: 8),
      .init(employee: 1, day: 1, type: 0, weight: 1),
    ]
    instance.cover = [
      .init(day: 0, type: 0, wanted: 3, under: 100, over: 1),
      .init(day: 1, type: 0, wanted: 1, under: 50, over: 7),
      .init(day: 2, type: 0, wanted: 0, under: 9, over: 20),
    ]
    let valuer = RosterValuer(instance: instance)
    // B's wish on day 0 and A's on day 1 are not met; 2 short on day 0, 1 too many on day 2.
    let value = valuer.value([line("00."), line("..0")])
    #expect(value == RosterValue(requests: 10, cover: 220, breaches: []))
    #expect(value.cost == 230)
    #expect(valuer.value([line("..."), line("...")]).cost == 6 + 350)
    #expect(valuer.value([line("000"), line("000")]).cost == 9 + 100 + 7 + 40)
  }

  @Test func `What does not fit is told, and valued at nothing`() {
    let valuer = RosterValuer(instance: plainInstance(days: 3))
    #expect(valuer.value([]).breaches.map(\.rule) == [.shape])
    #expect(valuer.value([line("..")]).breaches.map(\.rule) == [.shape])
    #expect(valuer.value([line("..."), line("...")]).breaches.map(\.rule) == [.shape])
    #expect(valuer.value([line(".4.")]).breaches.map(\.rule) == [.shiftType])
    #expect(valuer.value([[nil, -1, nil]]).breaches.map(\.rule) == [.shiftType])
  }
}
