import Rostering

/// Time without work around the posts of an event, as long as the event asks. It looks at neighbours
/// only: where they are far enough apart, all others are.
enum RestAroundEvents {
  static func permits(_ step: ShiftStep) -> Bool {
    guard let previous = step.previous?.shift else { return true }
    return step.option.start - previous.restFrom
      >= max(previous.eventRest.after, step.option.rest.before)
  }

  /// Between shifts: a rule that rarely binds.
  static func permits(_ shift: Shift, after state: LineState) -> Bool {
    shift.start - state.lastEnd >= max(state.eventRest, shift.eventRest.before)
  }
}
