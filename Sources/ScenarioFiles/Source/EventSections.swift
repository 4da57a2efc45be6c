extension Section {
  static let event = Section(
    name: "event",
    keys: [
      "name": "Jaarwisseling",
      "when": "{yearly: 12-31}",
      "confirmed": "[{from_date: 2027-02-08, to_date: 2027-03-09}]",
      "leave": "no",
      "days_off": "ask",
      "rest": "{after: 14h}",
      "posts": "[{name: post Hatert}]",
      "town": "{weight: 5}",
      "neighbourhoods": "[{name: Centrum, rounds: 2}]",
      "blocks": "[{name: na iftar, from: iftar+1h30m, to: 00:30}]",
      "standby": "[{name: achterwacht, from: 20:00, to: 04:00}]",
    ])
  static let when = Section(
    name: "when",
    keys: [
      "yearly": "12-31",
      "weekday": "tue",
      "nth": "3",
      "month": "7",
      "easter": "-49",
      "holiday": "kings-day",
      "islamic_month": "ramadan",
      "day": "1",
      "dates": "[2027-06-19]",
      "periods": "[{from_date: 2027-06-19, to_date: 2027-06-27}]",
      "fixtures": "all",
      "school_holiday": "zomer",
      "region": "Zuid",
      "first_day": "-1",
      "last_day": "1",
      "uncertain": "1",
    ])
  /// When work is left out: by a rule as in `when`.
  static let pause = Section(
    name: "pause",
    keys: when.keys.filter { $0.key == "school_holiday" }
      + when.keys.filter { $0.key != "school_holiday" })
  static let period = Section(
    name: "period",
    keys: [
      "from_date": "2027-02-08",
      "to_date": "2027-03-09",
    ])
  static let matches = Section(
    name: "fixtures",
    keys: [
      "risk": "hoog",
      "opponent": "Vitesse",
    ])
  static let rest = Section(
    name: "rest",
    keys: [
      "before": "12h",
      "after": "14h",
    ])
  static let post = Section(
    name: "post",
    keys: [
      "name": "post Hatert",
      "place": "Hatert",
      "date": "2026-12-31",
      "day": "0",
      "days": "fri-sun",
      "from": "20:00",
      "to": "04:00",
      "break": "30m",
      "handover": "15m",
      "crew": "{at_least: 2, wanted: 4, at_most: 4}",
    ])
  static let town = Section(
    name: "town",
    keys: [
      "day": "0",
      "days": "fri-sun",
      "rounds": "2",
      "evenings": "1",
      "weekend": "1",
      "at_least": "1",
      "weight": "8",
      "diminishing": "0.8",
      "twice_a_day": "yes",
      "crew": "{at_least: 3}",
      "closed_blocks": "[avond]",
    ])
  static let eventNeighbourhood = Section(
    name: "neighbourhood", keys: [("name", "Centrum")] + town.keys)
  static let eventBlock = Section(
    name: "block",
    keys: [
      "name": "na iftar",
      "day": "0",
      "days": "fri-sun",
      "from": "iftar+1h30m",
      "to": "00:30",
      "break": "30m",
      "handover": "15m",
      "neighbourhoods": "[Hatert]",
    ])
  static let eventStandby = Section(
    name: "standby",
    keys: [
      "name": "achterwacht",
      "day": "0",
      "days": "fri-sun",
      "from": "20:00",
      "to": "04:00",
      "people": "1",
      "who": "all",
    ])
  static let location = Section(
    name: "location",
    keys: [
      "latitude": "51.84",
      "longitude": "5.85",
    ])
  static let fixture = Section(
    name: "match",
    keys: [
      "date": "2026-10-03",
      "kick_off": "20:00",
      "opponent": "Vitesse",
      "risk": "hoog",
    ])
  static let schoolHoliday = Section(
    name: "school holiday",
    keys: [
      "name": "zomer",
      "from_date": "2027-07-17",
      "to_date": "2027-08-29",
      "region": "Zuid",
    ])

  /// All that events are told with.
  static let ofEvents = [
    event, when, pause, period, matches, rest, post, town, eventNeighbourhood, eventBlock,
    eventStandby,
    location, fixture, schoolHoliday,
  ]
}
