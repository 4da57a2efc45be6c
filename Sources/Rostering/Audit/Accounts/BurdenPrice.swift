extension Agenda {
  /// What `burden` adds to the price of a balance of `opening` for workers of so many FTE, with
  /// `points` for every minute beyond each step.
  func burdenPoints(at points: Int, from opening: Int, adding burden: Int, fte: Double) -> Int {
    let share = Double(scenario.weights.burdenStep * horizon.weekCount) * fte
    let step = max(30, Int(share.rounded()))
    return points * (minutesBeyondSteps(opening + burden, step) - minutesBeyondSteps(opening, step))
  }

  /// Σ max(0, balance − k · step) over k = 1, 2, …
  private func minutesBeyondSteps(_ balance: Int, _ step: Int) -> Int {
    let steps = max(0, balance / step)
    return steps * balance - step * steps * (steps + 1) / 2
  }
}
