import RiskCalendar
import Rostering

/// Puts versions and what they change in words.
struct PublishedWords {
  let language: Language
  let clock: TownClock

  private var words: DutyWords { DutyWords(language: language, clock: clock) }

  /// Each change in a line, like `Vr 18-12: A. van Dam 17:00–23:00 Hatert → vrij`, in the order given.
  ///
  /// Who has other duties that day is not free when one is gone: that one is off.
  func lines(_ changes: [PublishedChange], in plan: PublishedPlan, since older: PublishedPlan)
    -> [String]
  {
    let (now, before) = (busyDays(plan), busyDays(older))
    return changes.map { change in
      let duty = change.latest.duty
      let day = Day(worker: duty.worker, date: clock.date(of: duty.interval.start))
      let (old, new) = sides(change, isFree: !now.contains(day), wasFree: !before.contains(day))
      let date = language.short(day.date).capitalizedAtStart
      return "\(date): \(duty.worker) \(old) → \(new)"
    }
  }

  private func sides(_ change: PublishedChange, isFree: Bool, wasFree: Bool) -> (String, String) {
    let free = language.say("vrij", "free")
    switch change {
    case .new(let duty):
      return (wasFree ? free : language.say("erbij", "also"), text(duty.duty))
    case .gone(let duty):
      return (text(duty.duty), isFree ? free : language.say("vervalt", "cancelled"))
    case .changed(let old, let new):
      let (before, after) = (old.duty, new.duty)
      let hasSameWork = before.activity == after.activity && before.place == after.place
      let isBreakOnly = hasSameWork && before.interval == after.interval
      return (text(before), isBreakOnly ? breakText(after) : text(after))
    }
  }

  private func breakText(_ duty: Duty) -> String {
    language.say("pauze \(duty.breakMinutes) min", "break \(duty.breakMinutes) min")
  }

  /// Like `17:00–23:00 straatronde, Hatert`.
  private func text(_ duty: Duty) -> String {
    "\(words.times(duty.interval)) \(duty.activity), \(duty.place)"
  }

  private struct Day: Hashable {
    let worker: String
    let date: CivilDate
  }

  private func busyDays(_ plan: PublishedPlan) -> Set<Day> {
    Set(
      plan.standing.map {
        Day(worker: $0.duty.worker, date: clock.date(of: $0.duty.interval.start))
      })
  }

  /// Like `2026-W51` or `2026-W51 t/m 2027-W01`.
  func weeks(_ horizon: Horizon) -> String {
    guard horizon.weekCount > 1 else { return horizon.firstWeek.description }
    return "\(horizon.firstWeek) \(language.say("t/m", "to")) \(horizon.lastWeek)"
  }

  /// Why a version was published, with what it restores and breaks.
  func remarks(_ publication: Publication) -> String {
    let restored = publication.restored.map {
      language.say("herstelt versie \($0)", "restores version \($0)")
    }
    let broken = publication.violations
    let violations =
      broken == 0
      ? nil
      : language.count(
        broken, ("regel niet gehaald", "regels niet gehaald"), ("rule broken", "rules broken"))
    let parts = [publication.reason, restored, violations].compactMap(\.self)
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
