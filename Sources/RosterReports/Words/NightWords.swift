import Rostering

extension Language {
  /// What is asked of night shifts, where one thing is.
  func words(_ nights: NightLimits) -> LimitWords {
    var words = asked(nights)
    words.what += " (\(definition(nights.threshold)))"
    return words
  }

  private func asked(_ nights: NightLimits) -> LimitWords {
    if let most = nights.longestShift {
      return LimitWords(
        what: say("Werk in een nachtdienst", "Work in a night shift"),
        figure: atMost(duration(most)))
    }
    if let longer = nights.longShifts { return words(longer) }
    if let rest = nights.restAfterLate {
      return LimitWords(
        what: say(
          "Rust na een nachtdienst die na \(nights.lateEnd) eindigt",
          "Rest after a night shift that ends after \(nights.lateEnd)"),
        figure: atLeast(duration(rest)) + shortRest(nights))
    }
    if let rest = nights.restAfterSeries {
      return LimitWords(
        what: say(
          "Rust na \(nights.series) of meer nachtdiensten op rij",
          "Rest after \(nights.series) or more night shifts in a row"),
        figure: atLeast(duration(rest)))
    }
    if let row = nights.row { return words(row, nights) }
    return LimitWords(
      what: say(
        "Diensten op rij waarvan een nachtdienst", "Shifts in a row of which any is a night shift"),
      figure: atMost(number(nights.longestRun ?? 0)))
  }

  private func words(_ longer: NightLimits.LongShifts) -> LimitWords {
    let (most, rest) = (atMost(duration(longer.most)), duration(longer.rest))
    let fortnight = stretch(14 * 24 * 60)
    return LimitWords(
      what: say("Langere nachtdiensten", "Longer night shifts"),
      figure: say(
        "\(most), daarna \(rest) rust, hoogstens \(longer.perFortnight) in \(fortnight)",
        "\(most), then \(rest) of rest, at most \(longer.perFortnight) in \(fortnight)"))
  }

  private func shortRest(_ nights: NightLimits) -> String {
    guard let short = nights.shortRestAfterLate else { return "" }
    let week = stretch(7 * 24 * 60)
    return say(
      ", of eens per \(week) \(duration(short))", ", or once in \(week) \(duration(short))")
  }

  private func words(_ row: NightLimits.Row, _ nights: NightLimits) -> LimitWords {
    LimitWords(
      what: say("Nachtdiensten op rij", "Night shifts in a row"),
      figure: say(
        "hoogstens \(row.most), of \(row.mostEndingEarly) als geen na \(nights.lateEnd) eindigt",
        "at most \(row.most), or \(row.mostEndingEarly) if none ends after \(nights.lateEnd)"))
  }

  /// What makes a night shift.
  func definition(_ threshold: Int) -> String {
    threshold == 0
      ? say("werk tussen 00:00 en 06:00", "any work between 00:00 and 06:00")
      : say(
        "meer dan \(duration(threshold)) tussen 00:00 en 06:00",
        "more than \(duration(threshold)) between 00:00 and 06:00")
  }
}
