import RiskCalendar
import Rostering

extension ProgramBuilder {
  /// *One place at a time*: of duties that share a moment she has one; of two successive duties
  /// the later starts once she has travelled there.
  mutating func keepPlaces(_ timetable: Timetable) {
    let name = timetable.worker.name
    for clique in timetable.duties.cliques where clique.count > 1 {
      limit(clique.tally, to: 1, "one place: \(name)")
    }
    let byEnd = Dictionary(grouping: timetable.duties) { End(place: $0.place, time: $0.end) }
    for end in byEnd.keys.sorted() { keepJourneys(from: byEnd[end] ?? [], end, timetable) }
  }

  private struct End: Hashable, Comparable {
    let place: String
    let time: Instant

    static func < (left: End, right: End) -> Bool {
      (left.time, left.place) < (right.time, right.place)
    }
  }

  /// The duties that end at one place and time, of which she has one at most, against those that
  /// start before she can be there.
  private mutating func keepJourneys(
    from earlier: [PossibleDuty], _ end: End, _ timetable: Timetable
  ) {
    let travel = timetable.agenda.scenario.travel
    let tooSoon = timetable.duties.filter {
      $0.start >= end.time && $0.start - end.time < travel.minutes(from: end.place, to: $0.place)
    }
    let byStart = Dictionary(grouping: tooSoon, by: \.start)
    for start in byStart.keys.sorted() {
      // A duty between the two makes them no successors; it has journeys of its own.
      let between = timetable.within(Interval(end.time, start))
      let later = byStart[start] ?? []
      keep(
        earlier.tally + later.tally - between.tally, atMost: 1,
        "journey: \(timetable.worker.name)")
    }
  }
}
