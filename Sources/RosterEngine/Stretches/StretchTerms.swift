/// Rules of plain shift work in the form that pricing works on, found out once.
struct StretchTerms: Sendable {
  /// How many numbers a table may have.
  static let mostCells = 4_000_000

  /// How many steps it may take to fill a table in a quick search.
  static let tubeSteps = 8_000_000

  /// How many steps it may take to fill a whole table before something else is tried.
  var wholeSteps = 1_500_000
  let rules: StretchRules
  let classes: ShiftClasses
  /// The largest number of minutes that all kinds have a multiple of.
  let unit: Int
  /// The least units of a line.
  let leastUnits: Int
  /// The most units of a line; below the least if no line is legal.
  let mostUnits: Int
  /// The longest stretch of work that is looked at.
  let longest: Int
  /// Whether longer stretches of work are legal, but too many to look at.
  let isShortened: Bool
  let leastWork: Int
  let leastFree: Int
  /// By day: whether a rule leaves it free.
  let isOff: [Bool]

  init(_ rules: StretchRules) {
    self.rules = rules
    classes = ShiftClasses(rules.mayFollow)
    let allowed = rules.minutes.indices.filter { rules.mostOfKind[$0] ?? 1 > 0 }
    let unit = allowed.reduce(0) { Self.divisor($0, rules.minutes[$1]) }
    self.unit = max(1, unit)
    leastUnits = (max(0, rules.leastMinutes) + self.unit - 1) / self.unit
    mostUnits = rules.mostMinutes < 0 ? -1 : rules.mostMinutes / self.unit
    leastWork = max(1, rules.leastWorkDays)
    leastFree = max(1, rules.leastFreeDays)
    let legal = max(0, min(rules.mostWorkDays, rules.dayCount))
    let least = allowed.map { rules.minutes[$0] }.min() ?? 0
    let most = allowed.map { rules.minutes[$0] }.max() ?? 0
    let (spread, days) = ((most - least) / self.unit, rules.dayCount)
    let (leaving, entering) = (classes.leavingCount, classes.enteringCount)
    longest =
      (0...legal).last { length in
        let width = length * spread + 1
        return (length * leaving + entering + days * length / 2) * width <= Self.mostCells
      } ?? 0
    isShortened = longest < legal
    var isOff = [Bool](repeating: false, count: rules.dayCount)
    for day in rules.daysOff where isOff.indices.contains(day) { isOff[day] = true }
    self.isOff = isOff
  }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : divisor(other, one % other)
  }
}
