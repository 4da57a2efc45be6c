import Rostering

/// A shift under construction and the duty that has just been added to it.
struct ShiftStep {
  /// The shift, the duty included.
  let shift: Shift
  /// The shift without that duty, and where it was; nil for the first of a shift.
  let previous: (shift: Shift, place: Int)?
  let option: DutyOption

  /// Whether the shift is legal in itself, by every rule that looks within one shift.
  func isPermitted(_ terms: LineTerms) -> Bool {
    OnePlaceAtATime.permits(self, terms)
      && RestAroundEvents.permits(self)
      && DailyRest.permits(self, terms)
      && LongestShift.permits(self, terms)
      && LongestDay.permits(self, terms)
      && NightShiftLength.permits(self, terms)
      && ContractHours.permits(self, terms)
      && SessionsAsked.permits(self, terms)
  }
}
