import Rostering

/// Rest rules with an either/or, read in every way that is left (see `EitherOr`).
enum RestsByChoice {
  /// The readings once `shift` has followed, and whether daily rules and those that rarely bind can
  /// still be kept; what is past is past, permitted or not.
  static func readings(
    after readings: [[EitherOr.Reading]], _ lastEnd: Int, by shift: Shift, isPast: Bool,
    _ terms: LineTerms
  ) -> (readings: [[EitherOr.Reading]], keepsDaily: Bool, keepsRare: Bool) {
    var (keepsDaily, keepsRare) = (true, true)
    let next = terms.choices.indices.map { number in
      let (rule, isDaily) = terms.choices[number]
      if isPast { return rule.pastReadings(after: readings[number], lastEnd, by: shift) }
      let next = rule.readings(after: readings[number], lastEnd, by: shift)
      keepsDaily = keepsDaily && !(isDaily && next.isEmpty)
      keepsRare = keepsRare && (isDaily || !next.isEmpty)
      return next
    }
    return (next, keepsDaily, keepsRare)
  }
}
