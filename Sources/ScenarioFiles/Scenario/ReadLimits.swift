import RiskCalendar
import Rostering

extension ScenarioReader {
  /// What binds the workers of an employer: the law, its agreement and its own rules.
  func layers(_ employer: Entry) -> [RuleSet] {
    let general = [RuleSet.law] + (agreement(employer).map { [$0] } ?? [])
    guard let entry = employer.entry("limits", .limits) else { return general }
    let house = RuleSet(
      employer.name ?? "", .house, settings(entry), on: Limits(layers: general))
    let layers = general + [house]
    check(Limits(layers: layers), entry)
    return layers
  }

  private func agreement(_ employer: Entry) -> RuleSet? {
    guard employer.has("agreement") else { return nil }
    let names = Self.agreements.map(\.name)
    let name = employer.reference("agreement", to: "agreement", among: names)
    return Self.agreements.first { $0.name == name }?.rules
  }

  private static let agreements: [(name: String, rules: RuleSet?)] = [
    ("cao-sociaal-werk", .caoSociaalWerk), ("cao-gemeenten", .caoGemeenten), ("none", nil),
  ]

  /// What the scenario puts in the place of what the layers of an employer say.
  func overrides(_ employer: Entry, _ layers: [RuleSet]) -> [LimitOverride] {
    guard let entry = employer.entry("overrides", .overrides) else { return [] }
    let windows = layers.flatMap(\.provisions).compactMap { windowOverride(entry, $0) }
    noteForeignWindows(entry, layers)
    let overrides = settings(entry) + windows
    check(Limits(layers: layers, overrides: overrides), entry)
    return overrides
  }

  /// The rules that bind one worker alone.
  func ownRules(_ worker: Entry, _ employer: Employer) -> RuleSet? {
    guard let entry = worker.entry("limits", .limits) else { return nil }
    let rules = RuleSet(worker.name ?? "", .person, settings(entry), on: employer.limits)
    check(employer.limits.adding(rules), entry)
    return rules
  }

  // MARK: Limit by limit

  /// The limits that stand under `limits` or `overrides`, in the order of the documentation.
  private func settings(_ entry: Entry) -> [LimitOverride] {
    let (late, exceptions) = (entry.clock("late_night_end"), entry.flag("exceptions"))
    let others: [(LimitOverride.Target, Int?)] = [
      (.lateNightEnd, late?.minutes), (.nightSeries, entry.count("night_series", 1...14)),
      (.number(.mostConsecutiveDays), entry.count("most_consecutive_days", 1...28)),
      (.exceptions, exceptions.map { $0 ? 1 : 0 }),
    ]
    let durations = Self.durations.map { ($0.target, entry.duration($0.key)) }
    return (durations + others).compactMap { target, value in
      value.map { LimitOverride(target, $0) }
    }
  }

  private static let durations: [(key: String, target: LimitOverride.Target)] = [
    ("daily_rest", .dailyRest), ("weekly_rest", .weeklyRest),
    ("shift_separation", .number(.shiftSeparation)), ("longest_shift", .number(.longestShift)),
    ("longest_day", .number(.longestDay)), ("longest_week", .number(.longestWeek)),
    ("night_threshold", .nightThreshold), ("longest_night_shift", .longestNightShift),
    ("rest_after_late_night", .restAfterLateNight),
    ("rest_after_night_series", .restAfterNightSeries), ("contract_band", .number(.contractBand)),
  ]

  private func windowOverride(_ entry: Entry, _ provision: Provision) -> LimitOverride? {
    guard case .window(let measure, let span, _, _) = provision.effect else { return nil }
    let id = provision.citation.id
    guard entry.section.names.contains(id), entry.has(id) else { return nil }
    let value =
      switch (measure, span) {
      case (.work, .weeks(let count)): entry.duration(id).map { $0 * count }
      case (.work, .year): entry.duration(id, 0...527_040)
      case (.nights, _), (.restDays, _): entry.count(id, 0...366)
      }
    return value.map { LimitOverride(.window(id), $0) }
  }

  /// A limit of an agreement that does not bind this employer is none of hers.
  private func noteForeignWindows(_ entry: Entry, _ layers: [RuleSet]) {
    let own = layers.flatMap(\.provisions).map(\.citation.id)
    for id in Section.windows.names where entry.has(id) && !own.contains(id) {
      entry.note(
        id,
        "\(id) of \(entry.title) is no limit of this employer. Maybe it has another agreement?")
    }
  }

  /// A rest as long as the stretch it is asked for in leaves no time to work, and one that is
  /// shorter than what ends a shift would lie within it.
  private func check(_ limits: Limits, _ entry: Entry) {
    for (key, stretch) in [("daily_rest", 24 * 60), ("weekly_rest", 7 * 24 * 60)] {
      guard let rest = entry.text(key).flatMap(minutesIn), rest >= stretch else { continue }
      entry.note(
        key, "\(key) \(quoted(durationText(rest))) of \(entry.title) leaves no time to work")
      return
    }
    guard let shortest = limits.shortestRest, limits.shiftSeparation > shortest else { return }
    let key = ["shift_separation", "daily_rest", "weekly_rest"].first { entry.has($0) }
    let usual = limits.withoutExceptions.shortestRest ?? 0
    entry.note(
      key ?? "shift_separation",
      "shift_separation \(quoted(durationText(limits.shiftSeparation))) of \(entry.title) is longer "
        + "than a rest that is enough, \(quoted(durationText(shortest)))"
        + (usual >= limits.shiftSeparation ? ". Maybe exceptions: no?" : ""))
  }
}

extension Limits {
  /// The shortest rest, or part of one, that any daily or weekly rest is content with.
  fileprivate var shortestRest: Int? {
    (dailyRests + weeklyRests).flatMap(\.patterns).map(\.part).min()
  }
}
