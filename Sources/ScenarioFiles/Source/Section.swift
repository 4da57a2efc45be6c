/// A group of keys that belong together, or the columns of a table, each with an example.
struct Section {
  /// What the group is called in a message.
  let name: String
  /// The keys it may have, with what might stand after them.
  let keys: [(key: String, value: String)]

  init(name: String, keys: KeyValuePairs<String, String>) {
    self.init(name: name, keys: Array(keys))
  }

  init(name: String, keys: [(key: String, value: String)]) {
    self.name = name
    self.keys = keys
  }

  func example(of key: String) -> String? { keys.first { $0.key == key }?.value }
  var names: [String] { keys.map(\.key) }
}

extension Section {
  static let scenario = Section(
    name: "the scenario",
    keys: [
      "extends": "../nijmegen",
      "title": "Ambulant team",
      "disciplines": "[jongerenwerker, jeugdcoach]",
      "employers": "[{name: Bindkracht10}]",
      "workers":
        "[{name: Noor Jansen, employer: Bindkracht10, discipline: jongerenwerker, fte: 0.75}]",
      "availability": "[{worker: Noor Jansen, state: unavailable, days: wed}]",
      "pins": "[{worker: Noor Jansen, date: 2026-12-16, activity: free}]",
      "history": "[]",
      "fixtures": "[{date: 2026-10-03, kick_off: 20:00, opponent: Vitesse, risk: hoog}]",
      "school_holidays": "[{name: zomer, from_date: 2027-07-17, to_date: 2027-08-29}]",
      "history_from": "2026-W45",
      "balances": "[{worker: Noor Jansen, first_week: 2026-W45, last_week: 2026-W48, hours: 112}]",
      "neighbourhoods": "[{name: Hatert, rounds: 2}]",
      "blocks": "[{name: avond, days: mon-fri, from: 19:00, to: 23:00}]",
      "round_name": "straatronde",
      "crew": "{at_least: 2}",
      "travel": "{usual: 15m}",
      "meetings": "[]",
      "sessions": "[]",
      "events": "[]",
      "location": "{latitude: 51.84, longitude: 5.85}",
      "iftar_after_sunset": "5m",
      "standby": "[{name: avond, days: fri-sun, from: 18:00, to: 08:00}]",
      "figures": "{document: \"Brief aan de raad\", forms: []}",
      "evening_starts": "18:00",
      "weights": "{unfamiliar: 30}",
    ])
  static let employer = Section(
    name: "employer",
    keys: [
      "name": "Bindkracht10",
      "floor_fte": "4.0",
      "full_time_hours": "36",
      "agreement": "cao-sociaal-werk",
      "limits": "{longest_day: 10h}",
      "overrides": "{longest_week: 62h}",
      "allowances": "ort",
    ])
  static let worker = Section(
    name: "worker",
    keys: [
      "name": "Noor Jansen",
      "employer": "Bindkracht10",
      "discipline": "jongerenwerker",
      "fte": "0.75",
      "skills": "Arabic|driver",
      "homes": "Hatert|Lindenholt",
      "evenings_per_week": "3",
      "weekends_per_month": "2",
      "latest_end": "23:00",
      "rest_day": "sunday",
      "sundays": "yes",
      "limits": "{longest_shift: 10h}",
      "opening_burden_hours": "12.5",
      "wage": "24.50",
    ])
  static let availability = Section(
    name: "availability",
    keys: [
      "worker": "Noor Jansen",
      "state": "unavailable",
      "days": "wed",
      "from_date": "2026-12-14",
      "to_date": "2026-12-18",
      "from": "18:00",
      "to": "23:00",
      "credit_hours": "7.2",
    ])
  static let pin = Section(
    name: "pin",
    keys: [
      "worker": "Noor Jansen",
      "date": "2026-12-18",
      "from": "19:00",
      "to": "23:00",
      "activity": "straatronde",
      "place": "Hatert",
      "break": "30m",
    ])
  static let duty = Section(
    name: "duty",
    keys: [
      "duty_id": "20261218T1800Z-noor-jansen",
      "date": "2026-12-18",
      "start": "2026-12-18T19:00:00+01:00",
      "end": "2026-12-18T23:00:00+01:00",
      "break_minutes": "0",
      "paid_minutes": "240",
      "worker": "Noor Jansen",
      "employer": "Bindkracht10",
      "discipline": "jongerenwerker",
      "activity": "straatronde",
      "place": "Hatert",
      "event": "Jaarwisseling",
    ])
  static let balance = Section(
    name: "balance",
    keys: [
      "worker": "Noor Jansen",
      "first_week": "2026-W45",
      "last_week": "2026-W48",
      "hours": "112.5",
      "rest_days": "2",
      "nights": "1",
      "late_nights": "1",
      "long_nights": "0",
      "touched_nights": "3",
      "late_touched_nights": "1",
      "evening_hours": "38",
      "night_hours": "3.5",
      "weekend_hours": "16",
      "event_hours": "7.5",
    ])
  static let roster = Section(
    name: "the roster",
    keys: [
      "schema": "1",
      "horizon": "{\"first_week\": \"2026-W51\", \"weeks\": 1}",
      "duties": "[]",
    ])
  static let horizon = Section(
    name: "the horizon",
    keys: [
      "first_week": "2026-W51",
      "weeks": "1",
    ])
  static let neighbourhood = Section(
    name: "neighbourhood",
    keys: [
      "name": "Hatert",
      "rounds": "3",
      "evenings": "2",
      "weekend": "1",
      "at_least": "1",
      "weight": "5",
      "diminishing": "0.8",
      "twice_a_day": "no",
      "blocks": "[avond]",
      "crew": "{at_least: 3}",
    ])
  static let block = Section(
    name: "block",
    keys: [
      "name": "avond",
      "days": "mon-fri",
      "from": "19:00",
      "to": "23:00",
      "break": "30m",
      "handover": "15m",
    ])
  static let crew = Section(
    name: "crew",
    keys: [
      "at_least": "2",
      "wanted": "2",
      "at_most": "2",
      "disciplines": "{jongerenwerker: 1, jeugdcoach: 1}",
      "skills": "{Arabic: 1}",
    ])
  static let travel = Section(
    name: "travel",
    keys: [
      "usual": "15m",
      "between": "[{from: Hatert, to: Dukenburg, minutes: 10}]",
    ])
  static let journey = Section(
    name: "travel",
    keys: [
      "from": "Hatert",
      "to": "Dukenburg",
      "minutes": "10",
    ])
  static let meeting = Section(
    name: "meeting",
    keys: [
      "name": "wijkbriefing",
      "place": "stadhuis",
      "days": "tue",
      "dates": "[2026-12-15]",
      "when": "{weekday: tue, nth: 1}",
      "pause": "{school_holiday: zomer}",
      "from": "13:00",
      "to": "14:30",
      "break": "30m",
      "who": "all",
      "attendance": "4",
    ])
  static let who = Section(
    name: "who",
    keys: [
      "discipline": "jeugdcoach",
      "employer": "Bindkracht10",
      "skill": "Arabic",
      "home": "Hatert",
      "names": "[Noor Jansen]",
    ])
  static let sessions = Section(
    name: "sessions",
    keys: [
      "name": "coaching",
      "place": "kantoor",
      "length": "2h",
      "starts": "[{days: mon-fri, times: [09:00, 13:00]}]",
      "pause": "{school_holiday: zomer}",
      "hours": "2",
      "hours_per_fte": "4",
      "who": "all",
    ])
  static let starts = Section(
    name: "starts",
    keys: [
      "days": "mon-fri",
      "times": "[09:00, 13:00]",
    ])
  static let standby = Section(
    name: "standby",
    keys: [
      "name": "avond",
      "days": "fri-sun",
      "from": "18:00",
      "to": "08:00",
      "people": "1",
      "who": "all",
    ])
  static let weights = Section(
    name: "weights",
    keys: [
      "off_contract": "1",
      "far_under_contract": "2",
      "contract_slack": "4h",
      "unwanted": "3",
      "preferred": "1",
      "unfamiliar": "30",
      "idle": "1",
      "idle_free": "1h",
      "burden": "1",
      "burden_step": "4h",
      "evening_burden": "1",
      "night_burden": "2",
      "weekend_burden": "1",
      "event_burden": "1",
      "employer_burden": "1",
      "allowance": "1",
    ])

  /// All there are.
  static let all =
    [
      scenario, employer, limits, overrides, worker, availability, pin, duty, balance, roster,
      horizon, neighbourhood, block, crew, travel, journey, meeting, who, sessions, starts, standby,
      figures, form, weights, sweep, axis, axisValue,
    ] + ofEvents
}

/// The tables that may lie beside a `scenario.yaml`, each of them also a list within it.
enum TableKind: String, CaseIterable {
  case workers, availability, pins, history, balances, fixtures
  case schoolHolidays = "school_holidays"

  var fileName: String { rawValue + ".csv" }

  var section: Section {
    switch self {
    case .workers: .worker
    case .availability: .availability
    case .pins: .pin
    case .history: .duty
    case .balances: .balance
    case .fixtures: .fixture
    case .schoolHolidays: .schoolHoliday
    }
  }

  /// Columns without which a row says nothing.
  var required: [String] {
    switch self {
    case .workers: ["name"]
    case .availability: ["worker", "state"]
    case .pins: ["worker", "date", "activity"]
    case .history: ["worker", "start", "end", "activity", "place"]
    case .balances: ["worker", "first_week", "last_week"]
    case .fixtures: ["date", "opponent"]
    case .schoolHolidays: ["name", "from_date", "to_date"]
    }
  }
}
