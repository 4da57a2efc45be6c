import Foundation
import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

@Suite struct RosterReadingTests {
  private static let scenario = """
    disciplines: [jongerenwerker, jeugdcoach]
    employers: [{name: Welzijn}]
    workers:
      - {name: Amy Bos, employer: Welzijn, discipline: jongerenwerker, fte: 0.5}
      - {name: Bilal Aziz, employer: Welzijn, discipline: jeugdcoach, fte: 0.5}
    blocks: [{name: avond, days: fri, from: 19:00, to: 23:00, break: 15m}]
    neighbourhoods: [{name: Hatert, rounds: 1}]
    events:
      - name: Jaarwisseling
        posts:
          - {name: post, place: Hatert, date: 2026-12-31, from: 20:00, to: 04:00, break: 30m}
    """
  private static let csv = """
    duty_id,date,start,end,break_minutes,paid_minutes,worker,employer,discipline,activity,place,event
    20261218T1800Z-amy-bos,2026-12-18,2026-12-18T19:00:00+01:00,2026-12-18T23:00:00+01:00,15,225,Amy Bos,Welzijn,jongerenwerker,straatronde,Hatert,
    20261218T1800Z-bilal-aziz,2026-12-18,2026-12-18T19:00:00+01:00,2026-12-18T23:00:00+01:00,15,225,Bilal Aziz,Welzijn,jeugdcoach,straatronde,Hatert,
    20261231T1900Z-amy-bos,2026-12-31,2026-12-31T20:00:00+01:00,2027-01-01T04:00:00+01:00,30,450,Amy Bos,Welzijn,jongerenwerker,post,Hatert,Jaarwisseling
    """

  private func roster(
    _ text: String, as name: String = "roster.csv", horizon: Horizon? = nil
  ) throws -> Roster {
    let folder = try TemporaryFolder(["scenario.yaml": Self.scenario, name: text])
    return try loadRoster(
      at: folder.path + "/" + name, for: loadScenario(at: folder.path), horizon: horizon)
  }

  private func week(_ text: String) throws -> IsoWeek { try #require(IsoWeek(text)) }

  @Test func asTheProgramWritesIt() throws {
    let roster = try roster(Self.csv)
    #expect(roster.horizon == Horizon(firstWeek: try week("2026-W51"), weekCount: 3))
    #expect(
      roster.duties.map(\.id) == [
        "20261218T1800Z-amy-bos", "20261218T1800Z-bilal-aziz", "20261231T1900Z-amy-bos",
      ])
    #expect(roster.duties.map(\.paidMinutes) == [225, 225, 450])
    #expect(roster.duties.map(\.event) == [nil, nil, "Jaarwisseling"])
  }

  @Test(arguments: [
    """
    worker;date;start;end;activity;place
    Amy Bos;18-12-2026;19:00;23:00;straatronde;Hatert
    Bilal Aziz;18-12-2026;19:00;23:00;straatronde;Hatert
    Amy Bos;31-12-2026;20:00;04:00;post;Hatert
    """,
    """
    start,end,place,activity,worker
    2026-12-18 19:00,2026-12-18 23:00,Hatert,straatronde,Amy Bos
    2026-12-18T18:00:00Z,2026-12-18T22:00Z,Hatert,straatronde,Bilal Aziz
    2026-12-31 20:00:00,2027-01-01 04:00:00,Hatert,post,Amy Bos
    """,
  ]) func asMadeByHand(_ text: String) throws {
    let folded = text.replacing("\n", with: "\r\n")
    for written in [text, "\u{FEFF}" + folded + "\r\n"] {
      #expect(try roster(written) == roster(Self.csv))
    }
  }

  @Test func asJSON() throws {
    let json = """
      {
      \t"schema": 1, "program": {"name": "rooster"},
      \t"horizon": {"first_week": "2026-W51", "weeks": 3},
      \t"duties": [
      \t\t{"duty_id": "x", "worker": "Amy Bos", "start": "2026-12-18T19:00:00+01:00",
      \t\t "end": "2026-12-18T23:00:00+01:00", "break_minutes": 15, "activity": "straatronde",
      \t\t "place": "Hatert", "event": null, "other": {"a": [1, 2]}},
      \t\t{"worker": "Bilal\\u0020Aziz", "start": "2026-12-18T19:00:00+01:00",
      \t\t "end": "2026-12-18T23:00:00+01:00", "activity": "straatronde", "place": "Hatert"},
      \t\t{"worker": "Amy Bos", "start": "2026-12-31T20:00:00+01:00", "break_minutes": 30,
      \t\t "end": "2027-01-01T04:00:00+01:00", "activity": "post", "place": "Hatert"}
      \t]
      }
      """
    #expect(try roster(json, as: "roster.json") == roster(Self.csv))
    #expect(try roster(json, as: "roster.txt") == roster(Self.csv))
  }

  @Test func aHorizonMayBeLongerThanItsDuties() throws {
    let horizon = Horizon(firstWeek: try week("2026-W50"), weekCount: 4)
    #expect(try roster(Self.csv, horizon: horizon).horizon == horizon)
    let empty = "{\"schema\": 1, \"horizon\": {\"first_week\": \"2026-W50\"}, \"duties\": []}"
    #expect(try roster(empty, as: "roster.json").duties.isEmpty)
  }

  @Test func dutiesOutsideTheHorizonAreNamed() throws {
    let horizon = Horizon(firstWeek: try week("2026-W51"))
    #expect(throws: ScenarioErrors.self) { try roster(Self.csv, horizon: horizon) }
  }

  /// Local time reads the first of the two hours that autumn repeats.
  @Test func localTimesFollowTheClock() throws {
    let text = """
      worker,start,end,activity,place
      Amy Bos,2027-03-27 22:00,2027-03-28 04:00,wacht,kantoor
      """
    #expect(try roster(text).duties[0].interval.minutes == 5 * 60)
  }

  @Test func whatIsNotOnTheAgendaHasNoBreak() throws {
    let text =
      "worker,start,end,activity,place\nAmy Bos,2026-12-18 09:00,2026-12-18 11:00,wacht,kantoor\n"
    #expect(try roster(text).duties[0].breakMinutes == 0)
  }

  @Test func lastWeeksRosterIsThisWeeksHistory() throws {
    let folder = try TemporaryFolder(["scenario.yaml": Self.scenario, "history.csv": Self.csv])
    let history = try loadScenario(at: folder.path).history
    #expect(history == (try roster(Self.csv).duties))
  }

  private func read(_ bytes: [UInt8]) throws -> Roster {
    let folder = try TemporaryFolder(["scenario.yaml": Self.scenario])
    try folder.write(Data(bytes), to: "roster.csv")
    return try loadRoster(
      at: folder.path + "/roster.csv", for: loadScenario(at: folder.path))
  }

  /// A Dutch spreadsheet, with all that people put in one.
  @Test func fromADutchSpreadsheet() throws {
    let text = """
      Dag;Datum;Medewerker;Werk;Wijk;Begin;Einde;Pauze;Uren;;
      vr;18-12-2026;Amy Bos;straatronde;Hatert;19.00;23:00;0,25;3,75;;
      ;18-12-2026;Bilal Aziz;straatronde;Hatert;19:00:00;23:00;15;3,75;;
      ;;;;;;;;;;
      do;31-12-2026;Amy Bos;post;Hatert;20.00;4:00;0:30;7,5;;
      ;Totaal;;;;;;;15;;
      ;;;;;;;;15;;
      """
    let crlf = text.replacing("\n", with: "\r\n")
    for written in [text, "\u{FEFF}" + crlf + "\r\n"] {
      #expect(try roster(written) == roster(Self.csv))
    }
  }

  /// As a shared calendar is written for Excel, with names.
  @Test func fromASharedCalendar() throws {
    let text =
      "\u{FEFF}Datum;Dag;Begin;Einde;Pauze;Uren;Activiteit;Plaats;Medewerker;Versie\r\n"
      + "30-10-2027;za;22:00;2027-10-31T02:30:00+01:00;30;5;wacht;Hatert, oost;Amy Bos;3\r\n"
      + "31-10-2027;zo;2027-10-31T02:30:00+02:00;06:00;0;4,5;wacht;Hatert;Amy Bos;3\r\n"
    let duties = try roster(text).duties
    #expect(duties.map(\.interval.start.minutes) == [30_415_440, 30_415_710])
    #expect(duties.map(\.paidMinutes) == [300, 270])
    #expect(duties.map(\.place) == ["Hatert, oost", "Hatert"])
  }

  @Test(arguments: [
    ("datum;begin;einde;medewerker;activiteit;plaats", "1-2-2027;9:30;24:00"),
    ("DATUM;START;EIND;Naam;Activiteit;Plek", "01-02-2027;09.30;0:00"),
    ("date;van;tot;worker;dienst;locatie", "2027-02-01;9.30;00.00"),
  ]) func columnNamesAndTimes(_ columns: String, _ cells: String) throws {
    let duty = try roster("\(columns)\n\(cells);Amy Bos;wacht;kantoor\n").duties[0]
    #expect(TownClock.amsterdam.iso8601(duty.interval.start) == "2027-02-01T09:30:00+01:00")
    #expect(TownClock.amsterdam.iso8601(duty.interval.end) == "2027-02-02T00:00:00+01:00")
    #expect(duty.activity == "wacht" && duty.place == "kantoor")
  }

  @Test func inWindows1252() throws {
    let text = "worker;start;end;activity;place\nAmy Bos;2026-12-18 19:00;2026-12-18 23:00;caf"
    let bytes = Array(text.utf8) + [0xE9, 0x20, 0x80, UInt8(ascii: ";")] + Array("Hatert\n".utf8)
    #expect(try read(bytes).duties[0].activity == "café €")
    // A byte that means nothing there is no text of any kind.
    #expect(throws: ScenarioErrors.self) {
      try read(Array(text.utf8) + [0x81, UInt8(ascii: ";")] + Array("Hatert\n".utf8))
    }
  }

  /// A duty without its times is no sum: it is named, not passed over.
  @Test func aDutyWithoutTimesIsNamed() throws {
    let text = """
      datum;medewerker;werk;wijk;begin;einde
      18-12-2026;Amy Bos;straatronde;Hatert;;
      """
    #expect {
      try roster(text)
    } throws: { error in
      "\(error)".hasSuffix(
        """
        roster.csv:2: duty "Amy Bos" has no "start". Write it like 2026-12-18T19:00:00+01:00
        """) || "\(error)".contains("roster.csv:2: duty \"Amy Bos\" has no \"end\"")
    }
  }
}
