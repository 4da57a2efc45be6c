import RiskCalendar
import Rostering

/// One piece of work with everybody who does it.
struct TeamWork {
  var activity: String
  var place: String
  var interval: Interval
  var event: String?
  var kind: ActivityKind
  var workers: [String]
}

extension Briefing {
  /// The work at `place` (or anywhere) that starts on `date`, each piece once, by start.
  func work(on date: CivilDate, at place: String? = nil) -> [TeamWork] {
    var works: [TeamWork] = []
    for duty in duties(on: date) where place ?? duty.place == duty.place {
      let known = works.firstIndex {
        $0.activity == duty.activity && $0.place == duty.place && $0.interval == duty.interval
          && $0.event == duty.event
      }
      if let known {
        works[known].workers.append(duty.worker)
      } else {
        works.append(
          TeamWork(
            activity: duty.activity, place: duty.place, interval: duty.interval,
            event: duty.event, kind: kind(of: duty), workers: [duty.worker]))
      }
    }
    return works.map(inTeamOrder)
  }

  private func inTeamOrder(_ work: TeamWork) -> TeamWork {
    var ordered = work
    let rank = Dictionary(zip(people, people.indices), uniquingKeysWith: min)
    ordered.workers.sort { (rank[$0] ?? .max, $0) < (rank[$1] ?? .max, $1) }
    return ordered
  }
}
