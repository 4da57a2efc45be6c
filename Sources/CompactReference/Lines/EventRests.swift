import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// *Rest around events*: no other duty starts within the time that an event asks after one of its
  /// posts, and none ends within the time that it asks before one.
  mutating func keepEventRests(_ timetable: Timetable) {
    let scenario = timetable.agenda.scenario
    guard scenario.longestEventRest > 0 else { return }
    for earlier in timetable.duties {
      let after = scenario.rest(around: earlier.event).after
      for later in timetable.duties where later.start >= earlier.end {
        let asked = max(after, scenario.rest(around: later.event).before)
        guard later.start - earlier.end < asked else { continue }
        limit([earlier, later].tally, to: 1, "rest around events: \(timetable.worker.name)")
      }
    }
  }
}
