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
  /// Exceptions used under several definitions of night shifts; only equals compare.
  private let exceptions: InlineArray<4, Int32>?

  init(_ state: LineState, at day: Int, _ space: LineSpace, burden: Bool) {
    let terms = space.terms
    let isSameWeek = terms.calendar.week(of: state.lastDay) == terms.calendar.week(of: day)
    let rest = Rest(state, space, day)
    figures = SIMD8(
      rest.soonest, rest.rested, rest.chain,
      isSameWeek ? state.weekWork : 0, isSameWeek ? state.weekEvenings : 0,
      burden ? state.burden : 0, rest.unexcepted, rest.lastShort)
    sessions = isSameWeek ? state.weekSessions : SIMD16()
    today =
      state.lastDay >= day ? 1 + 2 * state.dayWork + (state.dayHasEvening ? 1 : 0) : 0
    exceptions =
      terms.hasSeveralShortRests ? Self.exceptions(state, space.earliestStarts[day]) : nil
  }

  /// When each definition's exception was last used, as long as that matters.
  private static func exceptions(_ state: LineState, _ soonest: Int) -> InlineArray<4, Int32> {
    InlineArray { number in
      let last = state.nights[number].lastShortEnd
      return soonest - Int(last) >= NightRules.week ? Int32(LineState.longAgo) : last
    }
  }

  /// Whether no figure is larger than the other's.
  func isNoWorse(than other: Dominance) -> Bool {
    today == other.today
      && hasSameExceptions(as: other)
      && all(figures .<= other.figures)
      && all(sessions .<= other.sessions)
  }
}

extension Dominance {
  private func hasSameExceptions(as other: Dominance) -> Bool {
    guard let exceptions, let others = other.exceptions else { return true }
    return exceptions.indices.allSatisfy { exceptions[$0] == others[$0] }
  }
}

/// The figures of the rules that rarely bind, for a strict search.
struct RareDominance {
  private var figures = SIMD32<Int32>(repeating: 0)
  private var count = 0

  init(_ state: LineState, at day: Int, _ space: LineSpace) {
    let terms = space.terms
    let midnight = terms.calendar.midnights[day]
    let saturday = 7 * terms.calendar.week(of: day) + 5
    let weekends =
      terms.calendar.isSameMonth(saturday, state.lastWeekend) ? state.monthWeekends : 0
    add(state.breaksRareRule ? 1 : 0)
    add(max(state.lastEnd, midnight - terms.longestRareRest))
    add(max(state.lastEnd + state.eventRest, midnight))
    add(state.lastDay >= day - 1 ? state.dayRun : 0)
    add(weekends)
    add(state.lastWeekend == saturday ? weekends : weekends + 1)
    let rest = midnight - state.lastEnd
    for number in terms.weeklyRests.indices {
      let isOver = rest >= terms.weeklyRests[number].rest
      add(isOver ? LineState.longAgo : -state.weeklyChainStarts[number])
    }
    for number in terms.nights.indices {
      add(state.nights[number], after: rest, terms.nights[number].limits)
    }
  }

  /// Whether no figure is larger than the other's.
  func isNoWorse(than other: RareDominance) -> Bool { all(figures .<= other.figures) }

  private mutating func add(_ night: NightState, after rest: Int, _ limits: NightLimits) {
    let seriesIsOver = rest >= limits.restAfterSeries ?? limits.runBreak
    let runIsOver = rest >= limits.runBreak
    add(seriesIsOver ? 0 : Int(night.series))
    add(seriesIsOver || !night.seriesEndsLate ? 0 : 1)
    add(runIsOver ? 0 : Int(night.run))
    add(runIsOver || !night.runHasNight ? 0 : 1)
  }

  private mutating func add(_ figure: Int) {
    figures[count] = Int32(clamping: figure)
    count += 1
  }
}

/// What the memories of two lines are compared by.
struct MemoryDominance {
  /// By rest rule with an either/or that is looked at: what its readings mean.
  private let rests: [RestOutlook]
  /// By definition of night shifts: the starts of long ones.
  private let longNights: [[Int]]
  /// Sums that limits over several weeks still look at.
  private let sums: [Int]

  init(_ memory: LineMemory, _ lastEnd: Int, at day: Int, _ space: LineSpace, strictly: Bool) {
    let terms = space.terms
    let soonest = space.earliestStarts[day]
    rests = terms.choices.indices.compactMap { number in
      guard strictly || terms.choices[number].isDaily else { return nil }
      return RestOutlook(
        terms.choices[number].rule, memory.readings[number], lastEnd, soonest: soonest)
    }
    longNights = memory.longNights.map { starts in
      starts.filter { soonest - $0 < NightRules.fortnight }
    }
    sums =
      strictly ? terms.windows.outlook(memory.counts, from: terms.calendar.week(of: day)) : []
  }

  /// Whether the other's memory is no better.
  func isNoWorse(than other: MemoryDominance) -> Bool {
    zip(rests, other.rests).allSatisfy { $0.isNoWorse(than: $1) }
      && (longNights == other.longNights || longNights.allSatisfy(\.isEmpty))
      && zip(sums, other.sums).allSatisfy { $0 <= $1 }
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
  /// The soonest start that makes no use of an exception after a late night shift.
  let unexcepted: Int
  /// When the last such exception was used, as long as that matters.
  let lastShort: Int

  init(_ state: LineState, _ space: LineSpace, _ day: Int) {
    let terms = space.terms
    let earliest = space.earliestStarts[day]
    func clipped(_ start: Int) -> Int { start <= earliest ? .min : start }
    let (least, full) = NightRests.due(after: state, terms)
    let separation = terms.limits.shiftSeparation
    let daily = terms.dailyRest
    let chainEnd = daily.map { state.dailyChainStart + $0.longestChain } ?? .min
    let mayGoOn = daily != nil && chainEnd >= space.earliestEnds[day]
    let dailyRest = daily?.rest ?? separation
    rested = clipped(state.lastEnd + max(dailyRest, least))
    soonest = mayGoOn ? clipped(state.lastEnd + max(separation, least)) : rested
    chain = mayGoOn ? -state.dailyChainStart : .min
    unexcepted = clipped(state.lastEnd + full)
    let lastShort = terms.nights.indices.reduce(LineState.longAgo) {
      max($0, Int(state.nights[$1].lastShortEnd))
    }
    self.lastShort = earliest - lastShort >= NightRules.week ? .min : lastShort
  }
}
