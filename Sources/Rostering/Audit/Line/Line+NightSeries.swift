/// A run of night shifts with gaps under some rest and no other shift between them.
struct NightSeries {
  var nights: [Shift] = []
  /// The shift after it that is no night shift, if no such rest comes before it.
  var next: Shift?

  /// Rest between its last night and the shift after it.
  var restAfter: Int? {
    guard let last = nights.last, let next else { return nil }
    return last.rest(before: next)
  }
}

extension Line {
  /// The series of night shifts by a definition, in time order.
  func nightSeries(by limits: NightLimits, gapsUnder rest: Int) -> [NightSeries] {
    var series: [NightSeries] = []
    var isOpen = false
    for (index, shift) in shifts.enumerated() {
      isOpen = isOpen && index > 0 && shifts[index - 1].rest(before: shift) < rest
      if shift.isNight(by: limits) {
        if !isOpen { series.append(NightSeries()) }
        series[series.count - 1].nights.append(shift)
        isOpen = true
      } else if isOpen {
        series[series.count - 1].next = shift
        isOpen = false
      }
    }
    return series
  }
}
