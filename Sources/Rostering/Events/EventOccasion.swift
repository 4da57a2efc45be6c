public import RiskCalendar

/// One time that an event of a scenario comes round.
public struct EventOccasion: Hashable, Sendable {
  /// Position in `scenario.events`.
  public var event: Int
  /// When.
  public var occurrence: Occurrence
}

/// A crew that an event asks for.
public struct EventPost: Hashable, Sendable {
  /// Name of the event.
  public var event: String
  /// What is asked.
  public var post: Post
}

extension Scenario {
  /// Every time that an event comes round with a date in `period`, in the order of the events, then
  /// by date.
  public func occasions(touching period: DatePeriod) -> [EventOccasion] {
    events.indices.flatMap { event in
      let dates = events[event].dates ?? events[event].datesOfPosts
      return dates.occurrences(touching: period).map {
        EventOccasion(event: event, occurrence: $0)
      }
    }
  }

  /// The posts of the occasions and those on dates of their own that start in `period`, event by
  /// event.
  public func posts(of occasions: [EventOccasion], in period: DatePeriod) -> [EventPost] {
    events.indices.flatMap { number in
      let event = events[number]
      let recurring = occasions.filter { $0.event == number }.flatMap { occasion in
        event.recurringPosts.flatMap { posts(of: $0, on: occasion.occurrence) }
      }
      // Two matches on one date ask for one crew at the station, not for two.
      return unique(event.posts + recurring).filter { period.contains($0.date) }
        .map { EventPost(event: event.name, post: $0) }
    }
  }

  private func unique(_ posts: [Post]) -> [Post] {
    posts.reduce(into: []) { kept, post in
      if !kept.contains(post) { kept.append(post) }
    }
  }

  private func posts(of recurring: RecurringPost, on occurrence: Occurrence) -> [Post] {
    recurring.days.dates(of: occurrence).compactMap { date in
      resolved(recurring.hours, on: date, kickOff: occurrence.fixture?.kickOff).map { time in
        Post(
          name: recurring.name, place: recurring.place, date: time.date, span: time.span,
          breakMinutes: recurring.breakMinutes, handoverMinutes: recurring.handoverMinutes,
          crew: recurring.crew)
      }
    }
  }
}

extension RiskEvent {
  /// The dates of its posts, where it has none of its own: runs of them are one occasion.
  fileprivate var datesOfPosts: EventDates {
    let runs = Set(posts.map(\.date)).sorted().reduce(into: [DatePeriod]()) { runs, date in
      if let last = runs.last, date - last.last == 1 {
        runs[runs.count - 1].last = date
      } else {
        runs.append(DatePeriod(date))
      }
    }
    return EventDates(rule: .periods(runs))
  }
}
