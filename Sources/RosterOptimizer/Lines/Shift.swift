import RiskCalendar

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
  var firstDay: Int
  var first = Part()
  /// What starts on the day after the first; nil if nothing does.
  var second: Part?
  /// Presence between 00:00 and 06:00.
  var nightMinutes = 0
  /// Weighed burden.
  var burden = 0

  var work: Int { first.work + (second?.work ?? 0) }
  var lastDay: Int { second == nil ? firstDay : firstDay + 1 }
  var lastPart: Part { second ?? first }
}

extension Shift {
  /// The shift of a single duty.
  init(_ option: DutyOption) {
    self.init(start: option.start, end: option.end, firstDay: option.day)
    add(option)
  }

  /// The shift with one more duty at its end.
  func extended(by option: DutyOption) -> Shift {
    var longer = self
    longer.add(option)
    return longer
  }

  private mutating func add(_ option: DutyOption) {
    end = option.end
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
