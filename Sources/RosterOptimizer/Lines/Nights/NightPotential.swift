import RiskCalendar
import Rostering

/// How much of a night a worker could be on duty at all: definitions of night shifts that ask for
/// more need not be looked at.
struct NightPotential {
  /// The most minutes of one night that any of her lines, or her past, has.
  let minutes: Int

  init(_ worker: Worker, _ agenda: Agenda, _ calendar: HorizonCalendar) {
    let work = agenda.items.filter { agenda.concerns($0, worker) }.map(\.interval)
    let past = agenda.history(of: worker).reduce(0) { $0 + calendar.nightMinutes($1.interval) }
    let byNight = Dictionary(grouping: work.filter { calendar.nightMinutes($0) > 0 }) {
      calendar.clock.date(of: $0.end - 1)
    }
    minutes = byNight.values.reduce(past) { most, work in
      max(most, mostWithoutOverlap(work.map { ($0.start, $0.end, calendar.nightMinutes($0)) }))
    }
  }
}

/// The most value of any stretches of time that do not overlap (weighted interval scheduling).
func mostWithoutOverlap<Time: Comparable>(_ stretches: [(start: Time, end: Time, value: Int)])
  -> Int
{
  var best: [(until: Time, value: Int)] = []
  for stretch in stretches.sorted(by: { $0.end < $1.end }) {
    let before = best.last { $0.until <= stretch.start }?.value ?? 0
    let most = best.last?.value ?? 0
    if before + stretch.value > most { best.append((stretch.end, before + stretch.value)) }
  }
  return best.last?.value ?? 0
}
