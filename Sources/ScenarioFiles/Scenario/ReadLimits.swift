import Rostering

extension ScenarioReader {
  /// The limits of an employer: those of the law where it says nothing else.
  func limits(_ employer: Entry) -> Limits {
    var limits = Limits.law
    guard let entry = employer.entry("limits", .limits) else { return limits }
    for (key, field) in Self.durations {
      if let minutes = entry.duration(key) { limits[keyPath: field] = minutes }
    }
    limits.lateNightEnd = entry.clock("late_night_end") ?? limits.lateNightEnd
    limits.nightSeries = entry.count("night_series", 1...14) ?? limits.nightSeries
    limits.mostConsecutiveDays =
      entry.count("most_consecutive_days", 1...28) ?? limits.mostConsecutiveDays
    check(limits, entry)
    return limits
  }

  private static var durations: [(String, WritableKeyPath<Limits, Int>)] {
    [
      ("daily_rest", \.dailyRest), ("weekly_rest", \.weeklyRest),
      ("shift_separation", \.shiftSeparation), ("longest_shift", \.longestShift),
      ("longest_day", \.longestDay), ("longest_week", \.longestWeek),
      ("night_threshold", \.nightThreshold), ("longest_night_shift", \.longestNightShift),
      ("rest_after_late_night", \.restAfterLateNight),
      ("rest_after_night_series", \.restAfterNightSeries), ("contract_band", \.contractBand),
    ]
  }

  /// A rest as long as the stretch it is asked for in leaves no time to work.
  private func check(_ limits: Limits, _ entry: Entry) {
    for (key, rest, stretch) in [
      ("daily_rest", limits.dailyRest, 24 * 60), ("weekly_rest", limits.weeklyRest, 7 * 24 * 60),
    ] where rest >= stretch {
      entry.note(
        key, "\(key) \(quoted(durationText(rest))) of \(entry.title) leaves no time to work")
    }
    if limits.shiftSeparation > limits.dailyRest {
      entry.note(
        "shift_separation",
        "shift_separation \(quoted(durationText(limits.shiftSeparation))) of \(entry.title) is "
          + "longer than daily_rest \(quoted(durationText(limits.dailyRest)))")
    }
  }

  func weights() -> PeopleWeights {
    var weights = PeopleWeights()
    guard let entry = root.entry("weights", .weights) else { return weights }
    for (key, field) in Self.points {
      if let points = entry.count(key, 0...1_000) { weights[keyPath: field] = points }
    }
    weights.contractSlack = entry.duration("contract_slack") ?? weights.contractSlack
    weights.idleFree = entry.duration("idle_free", 0...1_440) ?? weights.idleFree
    weights.burdenStep = entry.duration("burden_step", 30...10_080) ?? weights.burdenStep
    return weights
  }

  private static var points: [(String, WritableKeyPath<PeopleWeights, Int>)] {
    [
      ("off_contract", \.offContract), ("far_under_contract", \.farUnderContract),
      ("unwanted", \.unwanted), ("preferred", \.preferred), ("unfamiliar", \.unfamiliar),
      ("idle", \.idle), ("burden", \.burden), ("evening_burden", \.eveningBurden),
      ("night_burden", \.nightBurden), ("weekend_burden", \.weekendBurden),
      ("event_burden", \.eventBurden), ("employer_burden", \.employerBurden),
      ("allowance", \.allowance),
    ]
  }
}
