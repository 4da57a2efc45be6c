import RiskCalendar
import Rostering
import Testing

/// The worked cases of the law, and each limit at, just under and just over its value: the line
/// generator builds what is legal and never what is not, and the audit says the same.
struct BothSidesTests {
  @Test(arguments: workedCases + restCases + nightCases + shiftCases + weekCases)
  func generatorAndAudit(line: LineCase) {
    let judged = line.judged()
    #expect(judged.isGenerated == line.isLegal, "generator")
    #expect(judged.violations.isEmpty == line.isLegal, "audit: \(judged.violations.map(\.rule))")
  }
}

private let law = Limits(layers: [.law])
private let socialWork = Limits(layers: [.law, .caoSociaalWerk])
private let municipality = Limits(layers: [.law, .caoGemeenten])

/// A case for each ending of the last duty: legal or not.
private func cases(
  _ title: String, _ limits: Limits, _ duties: [String], then last: [(String, Bool)],
  after history: [String] = [], balances: [Balance] = [],
  personal: PersonalLimits = PersonalLimits()
) -> [LineCase] {
  last.map { text, isLegal in
    LineCase(
      title: title, limits: limits, duties: duties + [text], history: history, balances: balances,
      personal: personal, isLegal: isLegal)
  }
}

private let workedCases: [LineCase] =
  cases(
    "New Year's Eve, social work", socialWork, ["2026-12-31 20:00–04:00 break 30"],
    then: [("2027-01-01 17:59–22:00", false), ("2027-01-01 18:00–22:00", true)])
  + cases(
    "New Year's Eve, municipality, once in a week", municipality,
    ["2026-12-31 20:00–04:00 break 30"],
    then: [("2027-01-01 17:59–22:00", true), ("2027-01-01 11:59–15:00", false)])
  + cases(
    "until 01:00 is a night shift of social work", socialWork, [],
    then: [("2026-12-14 15:30–01:00 break 90", true), ("2026-12-14 15:30–01:00 break 89", false)])
  + cases(
    "until 01:00 is none by the law", municipality.withoutExceptions, [],
    then: [("2026-12-14 14:00–01:00 break 45", true), ("2026-12-14 14:00–01:01 break 45", false)])
  + cases(
    "school and street", socialWork.withoutExceptions, ["2026-12-14 10:00–14:00"],
    then: [("2026-12-14 19:00–23:00", true), ("2026-12-14 19:00–23:30", false)])
  + cases(
    "school and street, the exception unspent", socialWork, ["2026-12-14 10:00–14:00"],
    then: [("2026-12-14 19:00–23:30", true)])
  + cases(
    "school and street, the exception spent", socialWork, ["2026-12-14 10:00–14:00"],
    then: [("2026-12-14 19:00–23:30", false)],
    after: ["2026-12-10 10:00–14:00", "2026-12-10 19:00–23:30"])
  + cases(
    "spring change", law.withoutExceptions, ["2027-03-27 19:00–23:00"],
    then: [("2027-03-28 10:59–14:00", false), ("2027-03-28 11:00–14:00", true)])
  + cases(
    "autumn change", law.withoutExceptions, ["2027-10-30 19:00–23:00"],
    then: [("2027-10-31 08:59–13:00", false), ("2027-10-31 09:00–13:00", true)])
  + cases(
    "46 h after three nights", law.withoutExceptions,
    (14...16).map { "2026-12-\($0) 20:00–03:00 break 30" },
    then: [("2026-12-19 00:59–01:59", false), ("2026-12-19 01:00–02:00", true)])
  + cases(
    "48 h after three nights, social work", socialWork,
    (24...26).map { "2027-03-\($0) 22:00–05:30 break 30" },
    then: [("2027-03-29 06:29–10:00", false), ("2027-03-29 06:30–10:00", true)])
  + cases(
    "handover of a quarter", socialWork, [],
    then: [
      ("2026-12-18 12:15–23:15 break 45 handover 15", true),
      ("2026-12-18 12:15–23:16 break 45 handover 16", false),
      ("2026-12-18 12:15–23:15 break 45", false),
    ])
  + cases(
    "rest after a handover", law.withoutExceptions, ["2026-12-14 18:00–23:00 handover 15"],
    then: [("2026-12-15 09:45–12:00", true), ("2026-12-15 09:44–12:00", false)])
  + cases(
    "a long day, municipality", municipality, [],
    then: [("2026-12-14 08:00–19:45 break 45", true), ("2026-12-14 08:00–20:15 break 45", false)])
  + cases(
    "a long day, social work", socialWork, [],
    then: [("2026-12-14 08:00–18:30 break 30", true), ("2026-12-14 08:00–19:00 break 30", false)])

private let restCases: [LineCase] =
  cases(
    "the short rest of the week", law, ["2026-12-14 15:00–23:00 break 30"],
    then: [("2026-12-15 07:00–10:00", true), ("2026-12-15 06:59–10:00", false)])
  + cases(
    "two short rests need a week between them", law,
    ["2026-12-14 15:00–23:00 break 30", "2026-12-15 08:00–10:00"]
      + ["2026-12-21 15:00–23:00 break 30"],
    then: [("2026-12-22 08:00–10:00", true)])
  + cases(
    "two short rests within a week", law,
    ["2026-12-14 15:00–23:00 break 30", "2026-12-15 08:00–10:00"]
      + ["2026-12-21 14:59–22:59 break 30"],
    then: [("2026-12-22 08:00–10:00", false)])
  + cases(
    "36 h in every 7 x 24 h", law.withoutExceptions,
    ["2026-12-14 09:00–12:00", "2026-12-17 09:00–12:00", "2026-12-16 09:00–12:00"]
      + ["2026-12-15 09:00–12:00", "2026-12-18 09:00–12:00"],
    then: [("2026-12-19 18:00–21:00", true), ("2026-12-19 18:00–21:01", false)])
  + cases(
    "72 h in 14 x 24 h, in parts of 32 h", law,
    (14...18).map { "2026-12-\($0) 09:00–12:00" } + ["2026-12-19 18:00–22:00"]
      + (21...23).map { "2026-12-\($0) 09:00–12:00" } + ["2026-12-24 09:00–17:00 break 30"],
    then: [("2026-12-26 09:00–12:00", true), ("2026-12-25 16:00–18:00", true)])
  + cases(
    "60 h in 9 x 24 h, social work", socialWork,
    (14...19).map { "2026-12-\($0) 12:00–15:00" }, then: [("2026-12-20 12:00–23:00 break 60", true)]
  )

private let nightCases: [LineCase] =
  cases(
    "a night shift of the law", law.withoutExceptions, [],
    then: [("2026-12-14 20:00–06:30 break 30", true), ("2026-12-14 20:00–06:31 break 30", false)])
  + cases(
    "long nights, five in a fortnight", law,
    [7, 9, 11, 14].map { "2026-12-\($0 < 10 ? "0" : "")\($0) 15:00–02:00 break 45" },
    then: [("2026-12-16 15:00–02:00 break 45", true)])
  + cases(
    "long nights, six in a fortnight", law,
    [7, 9, 11, 14, 16].map { "2026-12-\($0 < 10 ? "0" : "")\($0) 15:00–02:00 break 45" },
    then: [("2026-12-18 15:00–02:00 break 45", false), ("2026-12-21 15:00–02:00 break 45", true)])
  + cases(
    "five nights in a row, social work", socialWork,
    (14...17).map { "2026-12-\($0) 22:00–03:00" },
    then: [("2026-12-18 22:00–03:00", true), ("2026-12-18 22:00–02:00", true)])
  + cases(
    "six nights in a row, social work", socialWork,
    (14...18).map { "2026-12-\($0) 22:00–02:00" },
    then: [("2026-12-19 22:00–02:00", true), ("2026-12-19 22:00–02:01", false)])
  + cases(
    "a run of seven shifts with a night", law.withoutExceptions,
    twiceADay, then: [("2026-12-17 18:00–01:30", true)])
  + cases(
    "a run of eight shifts with a night", law.withoutExceptions,
    twiceADay + ["2026-12-17 06:00–07:00"],
    then: [("2026-12-17 18:00–01:00", true), ("2026-12-17 18:00–01:01", false)])
  + cases(
    "nights ending late, four weeks", socialWork, [], then: [("2026-12-18 22:00–02:01", true)],
    balances: [nights(9)])
  + cases(
    "nights ending late, the eleventh", socialWork, [],
    then: [("2026-12-18 22:00–02:00", true), ("2026-12-18 22:00–02:01", false)],
    balances: [nights(10)])

/// Six short shifts on three days.
private let twiceADay = (14...16).flatMap { day in
  ["06:00–07:00", "16:00–17:00"].map { "2026-12-\(day) \($0)" }
}

private func nights(_ count: Int) -> Balance {
  Balance(
    worker: "Anna", firstWeek: week("2026-W48"), lastWeek: week("2026-W50"),
    nights: [NightKind(threshold: 0, endingAfter: time("02:00")): count])
}

private let shiftCases: [LineCase] =
  cases(
    "twelve hours of work", law.with { $0.longestDay = 24 * 60 }, [],
    then: [("2026-12-14 08:00–20:45 break 45", true), ("2026-12-14 08:00–20:46 break 45", false)])
  + cases(
    "a break after five and a half hours", law, ["2026-12-14 09:00–12:00 break 0"],
    then: [
      ("2026-12-14 12:00–14:30 break 0", true), ("2026-12-14 12:00–14:31 break 0", false),
      ("2026-12-14 12:30–15:30 break 0", true), ("2026-12-14 12:29–15:30 break 0", false),
    ])
  + cases(
    "a longer break after ten hours", law, ["2026-12-14 09:00–14:00 break 0"],
    then: [
      ("2026-12-14 14:30–19:30 break 0", true), ("2026-12-14 14:30–19:31 break 0", false),
      ("2026-12-14 14:45–19:46 break 0", true),
    ])
  + cases(
    "no work on the rest day", law, ["2026-12-18 10:00–12:00"],
    then: [("2026-12-19 20:00–00:00", true), ("2026-12-19 20:00–00:01", false)],
    personal: PersonalLimits(worksOnRestDay: false))
  + cases(
    "Saturday in the place of Sunday", law, ["2026-12-20 10:00–12:00"],
    then: [("2026-12-18 20:00–00:00", true), ("2026-12-18 20:00–00:01", false)],
    personal: PersonalLimits(restDay: .saturday, worksOnRestDay: false))

private let weekCases: [LineCase] =
  cases(
    "sixty hours a week", law, (14...18).map { "2026-12-\($0) 08:00–19:15 break 45" },
    then: [("2026-12-19 09:00–17:00 break 30", true), ("2026-12-19 09:00–17:01 break 30", false)])
  + cases(
    "fifty hours a week, municipality", municipality,
    (14...17).map { "2026-12-\($0) 08:00–18:45 break 45" },
    then: [("2026-12-18 08:00–18:45 break 45", true), ("2026-12-18 08:00–18:46 break 45", false)])
  + cases(
    "an average of 55 h in four weeks", law, [],
    then: [("2026-12-18 10:00–14:00", true), ("2026-12-18 10:00–14:01", false)],
    balances: [worked(216, from: "2026-W48")])
  + cases(
    "an average of 50 h in four weeks, social work", socialWork, [],
    then: [("2026-12-18 10:00–14:00", true), ("2026-12-18 10:00–14:01", false)],
    balances: [worked(196, from: "2026-W48")])
  + cases(
    "an average of 45 h in thirteen weeks, social work", socialWork, [],
    then: [("2026-12-18 10:00–14:00", true), ("2026-12-18 10:00–14:01", false)],
    balances: [worked(581, from: "2026-W39")])
  + cases(
    "an average of 48 h in sixteen weeks", law, [],
    then: [("2026-12-18 10:00–14:00", true), ("2026-12-18 10:00–14:01", false)],
    balances: [worked(764, from: "2026-W36")])
  + cases(
    "the hours of a year, social work", socialWork, [],
    then: [("2026-12-18 10:00–14:00", true), ("2026-12-18 10:00–14:30", false)],
    balances: [worked(1910, from: "2026-W01")])
  + cases(
    "nine Sundays in thirteen weeks, social work", socialWork, [],
    then: [("2026-12-19 20:00–00:00", true), ("2026-12-20 10:00–12:00", false)],
    balances: [worked(100, from: "2026-W39", sundays: 9)])
  + cases(
    "thirty-nine Sundays in a year", law, [],
    then: [("2026-12-20 10:00–12:00", true)],
    balances: [worked(100, from: "2025-W52", sundays: 38)])
  + cases(
    "the fortieth Sunday in a year", law, [],
    then: [("2026-12-20 10:00–12:00", false), ("2026-12-18 10:00–12:00", true)],
    balances: [worked(100, from: "2025-W52", sundays: 39)])

private func worked(_ hours: Int, from first: String, sundays: Int = 0) -> Balance {
  Balance(
    worker: "Anna", firstWeek: week(first), lastWeek: week("2026-W50"), workMinutes: hours * 60,
    restDays: sundays)
}

extension Limits {
  fileprivate func with(_ change: (inout Limits) -> Void) -> Limits {
    var limits = self
    change(&limits)
    return limits
  }
}
