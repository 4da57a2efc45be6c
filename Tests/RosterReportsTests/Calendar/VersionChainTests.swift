import RosterReports
import Rostering
import Testing

/// Random chains of versions: a calendar that follows the changes ends equal to the newest.
@Suite struct VersionChainTests {
  /// A thousand, in parts that run beside each other.
  @Test(arguments: 0..<20) func followedToTheNewest(part: Int) throws {
    for seed in part * 50..<part * 50 + 50 {
      var chain = VersionChain(seed: seed)
      let plans = chain.plans()
      for selection in chain.selections {
        let calendars = plans.enumerated().map { index, plan in
          SharedCalendar(
            plan, of: VersionChain.scenario, publication: Publishing.version(index + 1),
            selection: selection, showsNames: chain.showsNames)
        }
        for profile in [CalendarProfile.google, .outlook, .ics] {
          try byHand(calendars, profile, seed)
        }
        try byIdentifiers(calendars, seed)
      }
    }
  }

  private func byHand(
    _ calendars: [SharedCalendar], _ profile: CalendarProfile, _ seed: Int
  ) throws {
    var follower = try #require(Follower(calendars[0].text(profile), profile))
    for (older, newer) in zip(calendars, calendars.dropFirst()) {
      let changes = newer.changes(since: older)
      let hasFollowed = follower.follow(changes.list(profile), changes.file(profile))
      #expect(hasFollowed, "seed \(seed), \(profile)")
      let whole = try #require(Follower(newer.text(profile), profile))
      #expect(follower.counts == whole.counts, "seed \(seed), \(profile)")
    }
  }

  private func byIdentifiers(_ calendars: [SharedCalendar], _ seed: Int) throws {
    var files = [calendars[0].text(.ics)]
    for (older, newer) in zip(calendars, calendars.dropFirst()) {
      files += newer.changes(since: older).file(.ics).map { [$0] } ?? []
      let whole = try #require(CalendarProgram([newer.text(.ics)]))
      #expect(try #require(CalendarProgram(files)).standing == whole.standing, "seed \(seed)")
    }
    // What is read again, and in whatever order, never brings back what was.
    let end = try #require(CalendarProgram(files)).standing
    let again = try #require(CalendarProgram(files + files.reversed()))
    #expect(again.standing == end, "seed \(seed)")
  }

  /// Who missed some versions may follow the changes of all of them at once.
  @Test(arguments: 0..<100) func fromTheFirstToTheLast(seed: Int) throws {
    var chain = VersionChain(seed: seed)
    let plans = chain.plans()
    let ends = [(plans[0], 1), (plans[plans.count - 1], plans.count)].map { plan, number in
      SharedCalendar(
        plan, of: VersionChain.scenario, publication: Publishing.version(number))
    }
    for profile in [CalendarProfile.google, .outlook, .ics] { try byHand(ends, profile, seed) }
    try byIdentifiers(ends, seed)
  }
}
