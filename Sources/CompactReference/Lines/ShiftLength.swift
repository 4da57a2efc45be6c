import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// *Longest shift* and *night shift length*: work in a shift, and in one of the night.
  ///
  /// The daily rest keeps a shift within 24 h less that rest, so it lies in the window of that
  /// length that begins with its first duty. Two shifts in such a window would leave it less work
  /// than either rule allows, so the work of a window may be limited as that of a shift:
  /// `24 h − dailyRest − shiftSeparation` is taken to be at most `longestNightShift`.
  mutating func keepShiftLength(_ timetable: Timetable) {
    let span = 24 * 60 - timetable.limits.dailyRest
    for start in Set(timetable.duties.map(\.start)).sorted() {
      let window = timetable.within(Interval(start, start + span))
      guard window.contains(where: \.isPlanned) else { continue }
      keepShiftLength(window, timetable)
      keepNightLength(window, timetable)
    }
  }

  private mutating func keepShiftLength(_ window: [PossibleDuty], _ timetable: Timetable) {
    let most = timetable.limits.longestShift
    guard window.heaviest(\.work) > most else { return }
    let hours = window.map(\.hours).sum()
    limit(hours, to: Double(most) / 60, "longest shift: \(timetable.worker.name)")
  }

  private mutating func keepNightLength(_ window: [PossibleDuty], _ timetable: Timetable) {
    let limits = timetable.limits
    let (most, threshold) = (Double(limits.longestNightShift) / 60, limits.nightThreshold)
    let (heaviest, longestNight) = (
      Double(window.heaviest(\.work)) / 60, window.heaviest(\.nightMinutes)
    )
    guard longestNight > threshold, heaviest > most else { return }
    let name = "night shift length: \(timetable.worker.name)"
    let isNight = binary(name)
    let excess = Double(longestNight - threshold)
    let nights = window.map { Double($0.nightMinutes) * $0.taken }.sum()
    keep(1 / excess * (nights - Expression(Double(threshold))) - isNight, atMost: 0, name)
    let hours = window.map(\.hours).sum()
    let past = hours.constant
    // At night the work is limited to `most`, or to what the past has already taken.
    let (byNight, byDay) = (max(most, past), max(heaviest, past))
    keep(hours + (byDay - byNight) * isNight, atMost: byDay, name)
  }
}
