import Rostering

/// The shifts of a worker and the limits on them, as far as outlines look at them.
final class OutlineTerms: Sendable {
  /// No figure of an outline is larger.
  static let unlimited = Int32.max

  /// The shifts of all days.
  let shifts: [OutlineShift]
  let dailyRest: Int32
  let longestDailyChain: Int32
  let weeklyRests: SIMD4<Int32>
  let longestWeeklyChains: SIMD4<Int32>
  let mostDays: Int32
  let longestDay: Int32
  let mostEvenings: Int32
  let mostWeekends: Int32?
  /// By day: its week.
  let weeks: [Int32]
  /// By day of the horizon and the day after it: the first start, the first end and the last end of
  /// rest of all shifts from that day on.
  let earliestStarts: [Int32]
  let earliestEnds: [Int32]
  let latestEnds: [Int32]
  /// The most burden that shifts from that day on can have.
  let mostBurdens: [Int32]
  private let calendar: HorizonCalendar

  init(_ terms: LineTerms, _ networks: [ShiftNetwork]) {
    calendar = terms.calendar
    shifts = networks.flatMap { $0.shifts.map { OutlineShift($0, terms) } }
    dailyRest = terms.dailyRest.map { Int32(clamping: $0.rest) } ?? 0
    longestDailyChain = terms.dailyRest.map { Int32(clamping: $0.longestChain) } ?? Self.unlimited
    var (rests, chains) = (SIMD4<Int32>(repeating: 0), SIMD4(repeating: Self.unlimited))
    for (number, rule) in terms.weeklyRests.enumerated() {
      rests[number] = Int32(clamping: rule.rest)
      chains[number] = Int32(clamping: rule.longestChain)
    }
    (weeklyRests, longestWeeklyChains) = (rests, chains)
    mostDays = Int32(clamping: terms.limits.mostConsecutiveDays)
    longestDay = Int32(clamping: terms.limits.longestDay)
    let personal = terms.worker.personal
    mostEvenings = personal.eveningsPerWeek.map { Int32(clamping: $0) } ?? Self.unlimited
    mostWeekends = personal.weekendsPerMonth.map { Int32(clamping: $0) }
    weeks = (0...calendar.dayCount).map { [calendar] in Int32(calendar.week(of: $0)) }
    earliestStarts = Self.suffixes(networks, Int32(LineState.never)) { min($0, Int32($1.start)) }
    earliestEnds = Self.suffixes(networks, Int32(LineState.never)) { min($0, Int32($1.end)) }
    latestEnds = Self.suffixes(networks, Int32(LineState.longAgo)) { max($0, Int32($1.restFrom)) }
    mostBurdens = (0...calendar.dayCount).map { day in
      let shifts = networks[day...].flatMap(\.shifts)
      return Int32(clamping: mostWithoutOverlap(shifts.map { ($0.start, $0.end, $0.burden) }))
    }
  }

  func week(of day: Int32) -> Int32 { Int32(calendar.week(of: Int(day))) }

  func isSameMonth(_ day: Int32, _ other: Int32) -> Bool {
    calendar.isSameMonth(Int(day), Int(other))
  }

  /// By day: `merge` over the shifts of that day and all days after it.
  private static func suffixes(
    _ networks: [ShiftNetwork], _ none: Int32, _ merge: (Int32, Shift) -> Int32
  ) -> [Int32] {
    networks.reversed().reduce(into: [none]) { found, network in
      found.append(network.shifts.reduce(found[found.count - 1], merge))
    }.reversed()
  }
}
