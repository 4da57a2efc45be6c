import Rostering

/// What is left of a state at the start of a day: figures of which less is never worse.
///
/// Of two partial lines the one that costs no more and has no larger figure can be completed in
/// every way the other can, and never dearer. A figure that no shift still to come can feel is
/// left out, and so are those of the rules that rarely bind unless the search is strict.
struct Dominance {
  private let figures: SIMD8<Int>
  private let sessions: SIMD16<UInt8>
  /// Duties that already start on the day itself; only equals compare.
  private let today: Int
  /// The figures of the rules that rarely bind.
  private let rare: SIMD8<Int>

  init(_ state: LineState, at day: Int, _ space: LineSpace, burden: Bool, strictly: Bool) {
    let terms = space.terms
    let isSameWeek = terms.calendar.week(of: state.lastDay) == terms.calendar.week(of: day)
    let rest = Rest(state, space, day)
    figures = SIMD8(
      rest.soonest, rest.rested, rest.chain,
      isSameWeek ? state.weekWork : 0, isSameWeek ? state.weekEvenings : 0,
      burden ? state.burden : 0, 0, 0)
    sessions = isSameWeek ? state.weekSessions : SIMD16()
    today =
      state.lastDay >= day ? 1 + 2 * state.dayWork + (state.dayHasEvening ? 1 : 0) : 0
    rare = strictly ? Self.rare(state, at: day, space) : SIMD8()
  }

  /// Whether no figure is larger than the other's.
  func isNoWorse(than other: Dominance) -> Bool {
    today == other.today
      && all(figures .<= other.figures)
      && all(sessions .<= other.sessions)
      && all(rare .<= other.rare)
  }

  private static func rare(_ state: LineState, at day: Int, _ space: LineSpace) -> SIMD8<Int> {
    let terms = space.terms
    let limits = terms.limits
    let midnight = terms.calendar.midnights[day]
    let rest = midnight - state.lastEnd
    let saturday = 7 * terms.calendar.week(of: day) + 5
    let weekends =
      terms.calendar.isSameMonth(saturday, state.lastWeekend) ? state.monthWeekends : 0
    return SIMD8(
      state.breaksRareRule ? 1 : 0,
      max(state.lastEnd, midnight - max(limits.weeklyRest, limits.restAfterNightSeries)),
      rest >= limits.weeklyRest ? .min : -state.weeklyChainStart,
      rest < limits.restAfterNightSeries ? state.nightRun : 0,
      state.lastDay >= day - 1 ? state.dayRun : 0,
      weekends,
      state.lastWeekend == saturday ? weekends : weekends + 1,
      0)
  }
}

/// When the next shift may start, as far as any shift to come could start sooner.
private struct Rest {
  /// The soonest start, after a short rest if the chain of shifts may go on.
  let soonest: Int
  /// The soonest start after a full rest.
  let rested: Int
  /// The length of the chain, counted down, if it may go on.
  let chain: Int

  init(_ state: LineState, _ space: LineSpace, _ day: Int) {
    let limits = space.terms.limits
    let rest = max(limits.dailyRest, state.wasLateNight ? limits.restAfterLateNight : 0)
    let chainEnd = state.dailyChainStart + 24 * 60 - limits.dailyRest
    let mayGoOn = !state.wasLateNight && chainEnd >= space.earliestEnds[day]
    func clipped(_ start: Int) -> Int { start <= space.earliestStarts[day] ? .min : start }
    rested = clipped(state.lastEnd + rest)
    soonest = mayGoOn ? clipped(state.lastEnd + limits.shiftSeparation) : rested
    chain = mayGoOn ? -state.dailyChainStart : .min
  }
}
