import Rostering

/// Rest in every week from the first work on, by every rule that leaves no choice
/// (ATW 5:5 lid 2).
enum WeeklyRest {
  static func permits(_ shift: Shift, after state: LineState, _ terms: LineTerms) -> Bool {
    terms.weeklyRests.indices.allSatisfy {
      terms.weeklyRests[$0].permits(shift, chainFrom: state.weeklyChainStarts[$0], state.lastEnd)
    }
  }

  static func advance(_ state: inout LineState, by shift: Shift, _ terms: LineTerms) {
    for number in terms.weeklyRests.indices {
      state.weeklyChainStarts[number] = terms.weeklyRests[number].chainStart(
        state.weeklyChainStarts[number], state.lastEnd, shift)
    }
  }
}
