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
      (events[event].dates?.occurrences(touching: period) ?? []).map {
        EventOccasion(event: event, occurrence: $0)
      }
    }
  }

  /// The posts of the occasions and those on dates of their own that start in the horizon, event by
  /// event.
  func posts(of occasions: [EventOccasion], in horizon: Horizon) -> [EventPost] {
    events.indices.flatMap { number in
      let event = events[number]
      let recurring = occasions.filter { $0.event == number }.flatMap { occasion in
        event.recurringPosts.flatMap { posts(of: $0, on: occasion.occurrence) }
      }
      // Two matches on one date ask for one crew at the station, not for two.
      return unique(event.posts + recurring).filter { horizon.contains($0.date) }
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
