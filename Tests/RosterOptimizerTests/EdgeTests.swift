import RiskCalendar
import Rostering
import Testing

/// Hand-made cases at the edge of the rules, against all rosters there are.
struct EdgeTests {
  private static let nights = (14...16).map { post("\($0)", "20:00–03:00") }

  /// A duty between two shifts can make them one, which then needs no rest in between.
  static let joinedShifts = agenda(
    [worker()], [post("14", "01:00–03:00"), post("14", "06:00–07:00"), post("14", "11:00–12:00")])
  /// One more hour makes the next shift a night shift, with which the series goes on.
  static let longerSeries = agenda(
    [worker()], nights + [post("17", "22:00–00:30"), post("18", "00:30–02:00")])

  @Test(arguments: [joinedShifts, longerSeries])
  func moreWorkCanBeLegalWhereLessIsNot(agenda: Agenda) throws { try check(agenda) }

  /// What pins ask for alone would be illegal, but not with more work.
  @Test func pinsMayNeedMoreWork() throws {
    let shifts = [
      post("14", "01:00–03:00"), post("14", "06:00–07:00"), post("14", "11:00–12:00"),
    ]
    try check(agenda([worker()], shifts) { $0.pins = [pin(shifts[0]), pin(shifts[2])] })
    let evening = post("17", "22:00–00:30")
    let posts = Self.nights + [evening, post("18", "00:30–02:00")]
    try check(agenda([worker()], posts) { $0.pins = (Self.nights + [evening]).map { pin($0) } })
  }

  /// To say a thing twice is to say it.
  @Test func aPinMayStandTwice() throws {
    let evening = post("14", "19:00–23:00")
    try check(agenda([worker()], [evening]) { $0.pins = [pin(evening), pin(evening)] })
  }

  /// The shift of Sunday night goes on in the horizon: with work, with travel, with its night.
  @Test(arguments: ["22:00–03:00", "20:00–01:30", "18:00–23:30", "23:00–07:00"])
  func theHorizonGoesOnWithAShift(hours: String) throws {
    let posts = [
      post("14", "03:00–05:00", at: "Hatert"), post("14", "07:10–09:00"),
      post("14", "16:00–18:00"), post("14", "21:30–23:00"),
    ]
    try check(
      agenda([worker()], posts) {
        $0.history = [past("13", hours)]
        $0.travel = TravelTimes(usual: 15)
      })
  }

  /// Nights before the horizon are part of the series.
  @Test(arguments: 1...4)
  func theHorizonGoesOnWithASeries(count: Int) throws {
    let posts = [
      post("14", "20:00–03:00"), post("15", "14:00–17:00"), post("16", "10:00–12:00"),
      post("16", "22:00–02:30"),
    ]
    try check(
      agenda([worker()], posts) {
        $0.history = (1...count).reversed().map { past("\(14 - $0)", "20:00–03:00") }
      })
  }

  /// Days in a row and the weekly rest look back as well, also at a past against the rules.
  @Test(arguments: 4...8)
  func theHorizonGoesOnWithARunOfDays(count: Int) throws {
    let posts = (14...17).map { post("\($0)", "10:00–14:00") }
    let anna = worker { $0.mostConsecutiveDays = 6 }
    try check(
      agenda([anna], posts) {
        $0.history = (1...count).reversed().map {
          past(14 - $0 < 10 ? "0\(14 - $0)" : "\(14 - $0)", "10:00–14:00")
        }
      })
  }

  /// A past that breaks rules by itself leaves what has nothing to do with it.
  @Test(arguments: ["06:00–23:30", "08:00–04:00"])
  func whatIsPastIsPast(hours: String) throws {
    let posts = [
      post("14", "06:00–08:00"), post("14", "12:00–14:00"), post("14", "19:00–22:00"),
      post("15", "10:00–14:00"),
    ]
    try check(agenda([worker()], posts) { $0.history = [past("13", hours)] })
  }

  /// Real hours count when the clock changes.
  @Test(arguments: [
    ("2027-W12", "2027-03-27", "2027-03-28"), ("2027-W43", "2027-10-30", "2027-10-31"),
  ])
  func theClockChanges(first: String, saturday: String, sunday: String) throws {
    let posts = [
      post(saturday, "20:00–02:30"), post(saturday, "22:00–03:00"), post(sunday, "01:00–03:30"),
      post(sunday, "13:30–16:00"), post(sunday, "16:30–18:00"),
    ]
    try check(agenda([worker(), worker("Bea")], Array(posts.prefix(4)), from: first))
    try check(agenda([worker()], posts, from: first))
  }

  /// A way that is shorter over a third place.
  @Test func travelNeedNotBeTheShortestWay() throws {
    let posts = [
      post("14", "10:00–12:00"), post("14", "12:05–12:15", at: "Brug"),
      post("14", "12:20–14:00", at: "Hatert"),
    ]
    let pairs: [TravelTimes.Pair: Int] = [.init("Waalkade", "Hatert"): 60]
    try check(agenda([worker()], posts) { $0.travel = TravelTimes(usual: 5, between: pairs) })
  }
}
