import RiskCalendar
import Rostering

/// Puts moments and duties in words.
struct DutyWords {
  let language: Language
  let clock: TownClock

  /// What the clock shows, like `19:00`.
  func time(_ instant: Instant) -> String { clock.local(instant).time.description }

  /// Like `19:00–23:00`.
  func times(_ interval: Interval) -> String {
    "\(time(interval.start))–\(time(interval.end))"
  }

  /// Like `do 17-12 23:00`.
  func moment(_ instant: Instant) -> String {
    "\(language.short(clock.date(of: instant))) \(time(instant))"
  }

  /// Like `vr 18-12 19:00–23:00`.
  func occasion(_ interval: Interval) -> String {
    "\(language.short(clock.date(of: interval.start))) \(times(interval))"
  }

  /// Like `vr 18-12 19:00–23:00 straatronde, Hatert`.
  func text(_ duty: Duty) -> String {
    "\(occasion(duty.interval)) \(duty.activity), \(duty.place)"
  }
}
