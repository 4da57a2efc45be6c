import Rostering

/// Rest rules with an either/or, read in every way that is left (see `EitherOr`).
enum RestsByChoice {
  /// Reads `shift` into the state.
  ///
  /// - Returns: whether a daily rule, and whether a rule that rarely binds, can no longer be kept.
  static func advance(
    _ state: inout LineState, from past: LineState, by shift: Shift, _ terms: LineTerms
  )
    -> (breaksDaily: Bool, breaksRare: Bool)
  {
    var broken = (breaksDaily: false, breaksRare: false)
    for number in terms.choices.indices {
      let choice = terms.choices[number]
      let next = choice.rule.readings(after: past.readings[number], past.lastEnd, by: shift)
      state.readings[number] = next
      guard next.isEmpty else { continue }
      if choice.isDaily { broken.breaksDaily = true } else { broken.breaksRare = true }
    }
    return broken
  }

  /// The same for a shift of the past, permitted or not.
  static func advancePast(
    _ state: inout LineState, from past: LineState, by shift: Shift, _ terms: LineTerms
  ) {
    for number in terms.choices.indices {
      state.readings[number] = terms.choices[number].rule.pastReadings(
        after: past.readings[number], past.lastEnd, by: shift)
    }
  }
}
