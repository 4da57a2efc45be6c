import Rostering

/// Night shifts are followed by the rest they ask for, and stand in series and runs that are not too
/// long (ATW 5:8; Cao Sociaal Werk 5.3 B).
enum NightRests {
  /// Rest after late and long night shifts; the exceptions are used sparingly enough.
  static func permits(_ shift: Shift, after state: LineState, _ terms: LineTerms) -> Bool {
    terms.nights.indices.allSatisfy {
      terms.nights[$0].permits(
        shift, after: state.nights[$0], state.lastEnd, state.lastActualEnd)
        && terms.nights[$0].permitsLong(shift, after: state.memory?.longNights[$0] ?? [])
    }
  }

  /// The starts of long night shifts once `shift` has followed.
  static func longNights(after starts: [[Int]], by shift: Shift, _ terms: LineTerms) -> [[Int]] {
    terms.nights.indices.map { terms.nights[$0].longNights(after: starts[$0], by: shift) }
  }

  /// Series and runs: rules that rarely bind.
  static func permitsRows(
    _ shift: Shift, after state: LineState, next: LineState, _ terms: LineTerms
  ) -> Bool {
    terms.nights.indices.allSatisfy {
      terms.nights[$0].permitsRows(
        shift, after: state.nights[$0], next: next.nights[$0], state.lastEnd)
    }
  }

  static func advance(
    _ state: inout LineState, from past: LineState, by shift: Shift, _ terms: LineTerms
  ) {
    for number in terms.nights.indices {
      state.nights[number] = terms.nights[number].after(
        shift, past.nights[number], past.lastEnd, past.lastActualEnd)
    }
  }

  /// The least rest that night shifts leave the choice of, and the rest without exceptions.
  static func due(after state: LineState, _ terms: LineTerms) -> (least: Int, full: Int) {
    terms.nights.indices.reduce((0, 0)) { due, number in
      let (limits, night) = (terms.nights[number].limits, state.nights[number])
      var (least, full) = (
        max(due.0, Int(night.restAfterLong)), max(due.1, Int(night.restAfterLong))
      )
      if night.endedLate, let rest = limits.restAfterLate {
        let mayBeShort = state.lastActualEnd - Int(night.lastShortEnd) >= NightRules.week
        let short = mayBeShort ? limits.shortRestAfterLate : nil
        least = max(least, short ?? rest)
        full = max(full, rest)
      }
      return (least, full)
    }
  }
}
