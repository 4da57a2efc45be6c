import RiskCalendar
import RosterReports
import Rostering
import Testing

/// What is to be done with a calendar from one version to the next.
@Suite struct CalendarChangesTests {
  private static let kept = duty("Bram Kok", "2026-12-15 19:00-23:00", "straatronde", "Hatert")
  private static let moved = duty("Amira van Dam", "2026-12-17 19:00-23:00", "straatronde", "Lent")
  private static let later = duty("Amira van Dam", "2026-12-17 20:00-00:30", "straatronde", "Lent")
  private static let off = duty("Noor Jansen", "2026-12-18 13:00-15:00", "spreekuur", "Hatert")
  private static let new = duty("Noor Jansen", "2026-12-19 13:00-15:00", "spreekuur", "Hatert")

  /// What is published after each of these rosters.
  private func plans(_ rosters: [[Duty]]) -> [PublishedPlan] {
    let horizon = Horizon(firstWeek: week("2026-W51"))
    return rosters.enumerated().reduce(into: [PublishedPlan()]) { plans, next in
      plans.append(
        plans[next.offset].publishing(
          Roster(horizon: horizon, duties: next.element), of: "klein",
          at: Publishing.first + next.offset * 1440, Publishing.clock))
    }
  }

  private func calendars(
    _ rosters: [[Duty]], _ selection: SharedCalendar.Selection = .team,
    showsNames: Bool = false, language: Language = .dutch
  ) -> [SharedCalendar] {
    plans(rosters).dropFirst().enumerated().map { index, plan in
      SharedCalendar(
        plan, of: Publishing.scenario, publication: Publishing.version(index + 1),
        selection: selection, showsNames: showsNames, language: language)
    }
  }

  private func changes(
    _ rosters: [[Duty]], _ selection: SharedCalendar.Selection = .team,
    showsNames: Bool = false, language: Language = .dutch
  ) throws -> CalendarChanges {
    let all = calendars(rosters, selection, showsNames: showsNames, language: language)
    return try #require(all.last).changes(since: all[0])
  }

  private let versions = [[kept, moved, off], [kept, later, new]]

  @Test func listWordForWord() throws {
    let expected = """
      Rooster Klein team: wijzigingen
      Van versie 1, gepubliceerd vr 20-11-2026 14:05, naar versie 2, gepubliceerd za 21-11-2026 14:05.

      Volg deze stappen één keer, en alleen als de agenda op versie 1 staat.

      Verwijder uit de agenda:
      1. do 17-12-2026 19:00–23:00: Dienst: straatronde Lent (AvD)
      2. vr 18-12-2026 13:00–15:00: Dienst: spreekuur Hatert (NJ)

      3. Lees één keer in: het bestand met alleen de wijzigingen (wijzigingen.csv).
      Het voegt toe:
         do 17-12-2026 20:00 – vr 18-12-2026 00:30: Dienst: straatronde Lent (AvD)
         za 19-12-2026 13:00–15:00: Dienst: spreekuur Hatert (NJ)

      Staat de agenda op een oudere versie? Maak de lijst dan opnieuw met --since en het nummer daarvan.

      """
    #expect(try changes(versions).list(.google, fileName: "wijzigingen.csv") == expected)
  }

  @Test func listInEnglishForSubscribers() throws {
    let expected = """
      Roster Klein team: changes
      From version 1, published Fri 20 Nov 2026 14:05, to version 2, published Sat 21 Nov 2026 14:05.

      Whoever subscribes to the calendar need do nothing. The steps are for those who imported the file.
      Follow these steps once, and only if the calendar stands at version 1.

      Delete from the calendar:
      1. Fri 18 Dec 2026 13:00–15:00: Duty: spreekuur Hatert (NJ)

      2. Import once: the file with the changes only.
      3. Delete what then begins with "Cancelled:" in the calendar.

      Does the calendar stand at an earlier version? Then make the list anew with --since and its number.

      """
    let changes = try changes([[Self.kept, Self.off], [Self.kept]], language: .english)
    #expect(changes.list(.ics) == expected)
  }

  @Test(arguments: CalendarProfile.allCases) func nothingChanges(profile: CalendarProfile) throws {
    let changes = try changes([[Self.kept], [Self.kept]])
    #expect(changes.isEmpty(profile) && changes.file(profile) == nil)
    #expect(
      changes.list(profile).contains(
        "Er verandert niets: een agenda die op versie 1 staat, kan blijven zoals hij is.\n"))
  }

  @Test func onlyChangesInTheFiles() throws {
    let changes = try changes(versions)
    for profile in [CalendarProfile.google, .outlook, .excelNl] {
      let file = try #require(changes.file(profile))
      #expect(readCalendar(file, profile)?.count == 2 && !file.contains("(BK)"))
    }
    let file = try #require(changes.file(.ics))
    let events = try #require(readIcs(file)).events
    #expect(events.map(\.isCancelled) == [false, true, false])
    #expect(events.map(\.sequence) == [1, 1, 0])
    // It is no feed: nobody may take it for the whole.
    #expect(!file.contains("REFRESH-INTERVAL") && !file.contains("X-WR-CALNAME"))
  }

  @Test func nothingToImportWhereDutiesOnlyGo() throws {
    let changes = try changes([[Self.kept, Self.off], [Self.kept]])
    #expect(changes.file(.google) == nil && changes.file(.excelNl) == nil)
    #expect(!changes.list(.google).contains("Lees één keer in"))
    #expect(changes.file(.ics)?.contains("STATUS:CANCELLED\r\n") ?? false)
    #expect(changes.list(.excelNl).contains("Verwijder deze regels:"))
  }

  /// In the calendar of a place a duty that moved to another is off.
  @Test func whatMovesAwayIsCancelledThere() throws {
    var elsewhere = Self.moved
    elsewhere.place = "Hatert"
    let rosters = [[Self.moved], [elsewhere]]
    let left = try changes(rosters, .place("Lent"))
    let event = try #require(left.file(.ics).flatMap(readIcs)?.events.first)
    #expect(event.isCancelled && event.sequence == 1 && event["LOCATION"] == "Lent")
    #expect(left.removed.count == 1 && left.added.isEmpty)
    let arrived = try changes(rosters, .place("Hatert"))
    #expect(arrived.removed.isEmpty && arrived.events.map(\.revision) == [1])
  }

  /// What was off for a while and is back looks as it did: only calendars that count see it.
  @Test func restoredInBetween() throws {
    let changes = try changes([[Self.kept], [], [Self.kept]])
    #expect(changes.isEmpty(.google) && changes.events.map(\.revision) == [2])
  }

  @Test func ofOneThatLooksTheSameAsAnotherOnlyOneGoes() throws {
    let twin = duty("=Bram Kok", "2026-12-15 19:00-23:00", "straatronde", "Hatert")
    let gone = try changes([[Self.kept, twin], [Self.kept]], showsNames: true)
    #expect(gone.removed.count == 1)
    #expect(gone.list(.outlook).contains("– er staan er 2, verwijder er maar 1\n"))
    let exchanged = try changes([[twin], [Self.kept]], showsNames: true)
    #expect(exchanged.isEmpty(.outlook) && exchanged.events.map(\.isCancelled).count == 2)
  }

  @Test func fromADraft() throws {
    let draft = SharedCalendar(
      plans([[Self.off]])[1], of: Publishing.scenario, publication: nil)
    let changes = try #require(calendars([[Self.kept]]).last).changes(since: draft)
    #expect(changes.list(.google).contains("Van concept, niet gepubliceerd, naar versie 1,"))
    #expect(changes.list(.google).contains("als de agenda op het concept staat."))
  }
}
