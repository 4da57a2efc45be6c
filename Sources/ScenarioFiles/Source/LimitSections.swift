extension Section {
  /// The limits of an employer or a worker.
  static let limits = Section(
    name: "limits",
    keys: [
      "daily_rest": "11h",
      "weekly_rest": "36h",
      "shift_separation": "8h",
      "longest_shift": "12h",
      "longest_day": "10h",
      "longest_week": "50h",
      "night_threshold": "1h",
      "longest_night_shift": "10h",
      "late_night_end": "02:00",
      "rest_after_late_night": "14h",
      "night_series": "3",
      "rest_after_night_series": "46h",
      "most_consecutive_days": "6",
      "contract_band": "4h",
      "exceptions": "no",
    ])

  /// Limits over weeks of law and agreements, by their ids.
  static let windows = Section(
    name: "overrides",
    keys: [
      "ATW-AVG4": "55h",
      "ATW-AVG16": "48h",
      "ATW-N-AVG": "40h",
      "ATW-N-LEN12-52": "22",
      "ATW-N-CNT16": "36",
      "ATW-SUN-2": "39",
      "CSW-AVG4": "50h",
      "CSW-AVG13": "45h",
      "CSW-YEAR": "1878h",
      "CSW-SUN": "9",
      "CSW-N-CNT4": "10",
      "CSW-N-CNT13": "25",
      "CSW-N-CNT4-EARLY": "16",
    ])

  /// What may be put in the place of the layers' limits.
  static let overrides = Section(
    name: "overrides", keys: limits.keys + windows.keys)
}
