import RiskCalendar
import Rostering

/// What the rest of a line needs to know of a shift: a run of duties with gaps under the rest that
/// ends a shift. Shifts alike in all of this are interchangeable but for their reduced cost.
///
/// Duties belong to the day on which they start, and a shift is shorter than a day, so it has a
/// part on its first day and perhaps a part on the next.
struct Shift: Hashable, Sendable {
  /// The duties of a shift that start on one day.
  struct Part: Hashable, Sendable {
    var work = 0
    var hasEvening = false
    /// Number of sessions by kind.
    var sessions = SIMD16<UInt8>()

    /// What it uses of its week.
    var counters: WeekCounters { WeekCounters(work: work, sessions: sessions) }
  }

  var start: Int
  var end: Int
  /// When rest begins: its end, but for a handover.
  var restFrom: Int
  var firstDay: Int
  var first = Part()
  /// What starts on the day after the first; nil if nothing does.
  var second: Part?
  /// Presence between 00:00 and 06:00.
  var nightMinutes = 0
  /// Weighed burden.
  var burden = 0
  /// Breaks within and between its duties, up to the most that any rule asks.
  var pause = 0
  /// The longest handover in it, which its length does not count.
  var handover = 0
  /// The rest that events ask for before its first duty and after its last.
  var eventRest = EventRest()
  /// The week of the rest day that it touches, if somebody counts them.
  var restDayWeek: Int?

  var work: Int { first.work + (second?.work ?? 0) }
  /// Work as limits on the length of a shift count it.
  var measuredWork: Int { work - handover }
  var lastDay: Int { second == nil ? firstDay : firstDay + 1 }
  var lastPart: Part { second ?? first }
}

extension Shift {
  /// The shift of a single duty.
  init(_ option: DutyOption, _ terms: LineTerms) {
    self.init(start: option.start, end: option.end, restFrom: option.end, firstDay: option.day)
    eventRest.before = option.rest.before
    add(option, pause: 0, terms)
  }

  /// The shift with one more duty at its end, `pause` minutes of break before it.
  func extended(by option: DutyOption, pause: Int, _ terms: LineTerms) -> Shift {
    var longer = self
    longer.add(option, pause: pause, terms)
    return longer
  }

  /// The shift as what follows it sees it: its breaks are done with.
  var complete: Shift {
    var shift = self
    shift.pause = 0
    return shift
  }

  private mutating func add(_ option: DutyOption, pause gap: Int, _ terms: LineTerms) {
    end = option.end
    restFrom = option.end - option.handover
    handover = max(handover, option.handover)
    eventRest.after = option.rest.after
    pause = min(pause + gap + option.pause, terms.longestPause)
    restDayWeek = restDayWeek ?? option.restDayWeek
    nightMinutes += option.nightMinutes
    burden += option.burden
    if option.day == firstDay {
      first.add(option)
    } else {
      second = second ?? Part()
      second?.add(option)
    }
  }
}

extension Shift.Part {
  fileprivate mutating func add(_ option: DutyOption) {
    work += option.work
    hasEvening = hasEvening || option.isEvening
    if let session = option.session { sessions[session] += 1 }
  }
}
