import RiskCalendar

/// A run of one worker's duties in which every gap is shorter than some rest.
struct Chain {
  private(set) var entries: ArraySlice<Line.Entry>
  /// From the start of the first duty to the end of the last to end.
  private(set) var interval: Interval

  /// Working time.
  var work: Int { entries.reduce(0) { $0 + $1.duty.paidMinutes } }
  /// Presence between 00:00 and 06:00.
  var nightMinutes: Int { entries.reduce(0) { $0 + $1.nightMinutes } }

  /// The longest chains of `entries`, which are ordered by start.
  static func chains(of entries: [Line.Entry], gapsUnder rest: Int) -> [Chain] {
    var chains: [Chain] = []
    for index in entries.indices {
      let next = entries[index].interval
      if let last = chains.last, next.start - last.interval.end < rest {
        chains[chains.count - 1] = Chain(
          entries: entries[last.entries.startIndex...index],
          interval: Interval(last.interval.start, max(last.interval.end, next.end)))
      } else {
        chains.append(Chain(entries: entries[index...index], interval: next))
      }
    }
    return chains
  }

  /// The longest time without a duty within `period`, up to its end.
  func longestRest(within period: Interval) -> Int {
    var (free, longest) = (period.start, 0)
    for duty in entries.map(\.interval) {
      longest = max(longest, min(duty.start, period.end) - free)
      free = max(free, duty.end)
    }
    return max(longest, period.end - free)
  }
}

extension Line {
  /// Breaches of "an uninterrupted `rest` in every period of `length`, counted from the first work
  /// after the last such rest".
  ///
  /// The first work starts a chain; the rest must begin early enough to be over when the period is.
  func breaches(of rule: Rule, rest: Int, every length: Int) -> [Violation] {
    Chain.chains(of: entries, gapsUnder: rest).compactMap { chain in
      guard chain.interval.minutes > length - rest else { return nil }
      let start = chain.interval.start
      let found = chain.longestRest(within: Interval(start, start + length))
      return breach(rule, by: chain.entries, found: found, limit: rest, .minutes)
    }
  }

  /// Whether the shift has more than the threshold between 00:00 and 06:00.
  func isNight(_ shift: Chain) -> Bool { shift.nightMinutes > limits.nightThreshold }
}
