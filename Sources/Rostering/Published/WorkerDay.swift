import RiskCalendar

/// One worker on one date: there a duty of a new roster can be one that was published.
struct WorkerDay: Hashable {
  let worker: String
  let date: CivilDate

  init(of duty: Duty, _ clock: TownClock) {
    worker = duty.worker
    date = clock.date(of: duty.interval.start)
  }

  /// Which duty of a new roster is which one that was published: nil on the left for one that was
  /// never, on the right for one that is off from now on.
  static func pairs(
    _ published: [PublishedDuty], _ duties: [Duty], _ clock: TownClock
  ) -> [(PublishedDuty?, Duty?)] {
    let old = Dictionary(grouping: published) { WorkerDay(of: $0.duty, clock) }
    let new = Dictionary(grouping: duties) { WorkerDay(of: $0, clock) }
    return Set(old.keys).union(new.keys).sorted { ($0.date, $0.worker) < ($1.date, $1.worker) }
      .flatMap { pairs(old[$0] ?? [], new[$0] ?? []) }
  }

  /// The same of one worker and date: the most alike find each other first, and what is on goes before
  /// what was off.
  private static func pairs(
    _ published: [PublishedDuty], _ duties: [Duty]
  ) -> [(PublishedDuty?, Duty?)] {
    var (old, new) = (published, duties)
    var pairs: [(PublishedDuty?, Duty?)] = []
    for isAlike in likenesses {
      for duty in new {
        guard let index = old.firstIndex(where: { isAlike($0, duty) }),
          let position = new.firstIndex(of: duty)
        else { continue }
        pairs.append((old.remove(at: index), duty))
        new.remove(at: position)
      }
    }
    return pairs + old.map { ($0, nil) } + new.map { (nil, $0) }
  }

  /// From the same to no more than a duty on that date.
  private static let likenesses: [@Sendable (PublishedDuty, Duty) -> Bool] = [
    { !$0.isCancelled && $0.duty == $1 },
    { !$0.isCancelled && $0.duty.interval.start == $1.interval.start },
    { !$0.isCancelled && $0.duty.activity == $1.activity && $0.duty.place == $1.place },
    { published, _ in !published.isCancelled },
    { $0.duty.interval.start == $1.interval.start },
    { _, _ in true },
  ]
}
