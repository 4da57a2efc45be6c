/// What is left of an outline at the start of a day: figures of which less is never worse.
///
/// Of two outlines with the same counters the one that costs no more and has no larger figure can be
/// completed in every way the other can, and never dearer. A figure that no shift still to come can
/// feel is left out.
struct OutlineFigures {
  private var figures = SIMD16<Int32>(repeating: .min)

  init(_ outline: Outline, at day: Int, _ terms: OutlineTerms, burden: Bool) {
    setRests(outline, day, terms)
    setWeeklyRests(outline, day, terms)
    let dayOfWeek = day % 7
    let isSameWeek = terms.week(of: outline.lastDay) == terms.weeks[day]
    let evenings = isSameWeek ? outline.weekEvenings : 0
    if Int(evenings) + 7 - dayOfWeek > Int(terms.mostEvenings) { figures[3] = evenings }
    if burden { figures[4] = outline.burden }
    let daysLeft = terms.weeks.count - 1 - day
    let run = Int(outline.lastDay) >= day - 1 ? outline.dayRun : 0
    if run > 0, Int(run) + daysLeft > Int(terms.mostDays) { figures[6] = run }
    if terms.mostWeekends != nil { setWeekends(outline, Int32(day - dayOfWeek + 5), terms) }
    // Duties that already start on the day itself: only equals compare.
    if Int(outline.lastDay) >= day {
      let today = 1 + 2 * outline.dayWork + (outline.dayHasEvening ? 1 : 0)
      (figures[13], figures[14]) = (today, -today)
    } else {
      (figures[13], figures[14]) = (0, 0)
    }
  }

  /// Whether no figure is larger than the other's.
  func isNoWorse(than other: OutlineFigures) -> Bool { all(figures .<= other.figures) }

  private mutating func setRests(_ outline: Outline, _ day: Int, _ terms: OutlineTerms) {
    let earliest = terms.earliestStarts[day]
    func clipped(_ start: Int32) -> Int32 { start <= earliest ? .min : start }
    let separated = clipped(outline.lastEnd + outline.leastRest)
    let rested = clipped(outline.lastEnd + max(terms.dailyRest, outline.leastRest))
    let mayGoOn =
      terms.dailyRest > 0
      && outline.dailyChainStart + terms.longestDailyChain >= terms.earliestEnds[day]
    figures[0] = mayGoOn ? separated : rested
    figures[1] = rested
    if mayGoOn { figures[2] = -outline.dailyChainStart }
  }

  private mutating func setWeeklyRests(_ outline: Outline, _ day: Int, _ terms: OutlineTerms) {
    let gap = terms.earliestStarts[day] - outline.lastEnd
    let chains = SIMD4(repeating: terms.latestEnds[day]) &- outline.weeklyChainStarts
    let matters =
      (chains .> terms.longestWeeklyChains) .& (terms.weeklyRests .> SIMD4(repeating: gap))
    guard any(matters) else { return }
    figures[5] = outline.lastEnd
    for number in 0..<4 where matters[number] {
      figures[9 + number] = -outline.weeklyChainStarts[number]
    }
  }

  private mutating func setWeekends(_ outline: Outline, _ saturday: Int32, _ terms: OutlineTerms) {
    let isSameMonth = terms.isSameMonth(saturday, outline.lastWeekend)
    let weekends = isSameMonth ? outline.monthWeekends : 0
    figures[7] = weekends
    figures[8] = outline.lastWeekend == saturday ? weekends : weekends + 1
  }
}
