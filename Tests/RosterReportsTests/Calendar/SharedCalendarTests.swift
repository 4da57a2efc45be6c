import RiskCalendar
import RosterReports
import Rostering
import Testing

/// The files of a shared calendar, word for word, and what is never in them.
@Suite struct SharedCalendarTests {
  private let night = duty(
    "Amira van Dam", "2026-12-31 20:00-04:00", "vuurplaats", "Hatert, oost", breakMinutes: 30,
    event: "jaarwisseling")

  @Test func googleWordForWord() {
    let expected =
      "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private\r\n"
      + "\"Dienst: vuurplaats Hatert, oost (AvD)\",12/31/2026,8:00 PM,01/01/2027,4:00 AM,False,"
      + "\"Rooster, gepubliceerd vr 20-11-2026 14:05.\",\"Hatert, oost\",False\r\n"
    #expect(Publishing.calendar([night]).text(.google) == expected)
  }

  @Test func outlookWordForWord() {
    let expected =
      "\"Subject\",\"Start Date\",\"Start Time\",\"End Date\",\"End Time\",\"All day event\","
      + "\"Reminder on/off\",\"Reminder Date\",\"Reminder Time\",\"Meeting Organizer\","
      + "\"Required Attendees\",\"Optional Attendees\",\"Meeting Resources\","
      + "\"Billing Information\",\"Categories\",\"Description\",\"Location\",\"Mileage\","
      + "\"Priority\",\"Private\",\"Sensitivity\",\"Show time as\"\r\n"
      + "\"Duty: vuurplaats Hatert, oost (AvD)\",\"12/31/2026\",\"8:00:00 PM\",\"01/01/2027\","
      + "\"4:00:00 AM\",\"False\",\"False\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"vuurplaats\","
      + "\"Roster, published Fri 20 Nov 2026 14:05.\",\"Hatert, oost\",\"\",\"Normal\",\"False\","
      + "\"Normal\",\"2\"\r\n"
    #expect(Publishing.calendar([night], language: .english).text(.outlook) == expected)
  }

  @Test func dutchExcelWordForWord() {
    let minimal =
      "\u{FEFF}Datum;Dag;Begin;Einde;Duur;Activiteit;Plaats;Initialen;Versie\r\n"
      + "31-12-2026;do;20:00;04:00;8;vuurplaats;Hatert, oost;AvD;1\r\n"
    let full =
      "\u{FEFF}Datum;Dag;Begin;Einde;Pauze;Uren;Activiteit;Plaats;Medewerker;Versie\r\n"
      + "31-12-2026;do;20:00;04:00;30;7,5;vuurplaats;Hatert, oost;Amira van Dam;1\r\n"
    #expect(Publishing.calendar([night]).text(.excelNl) == minimal)
    #expect(Publishing.calendar([night], showsNames: true).text(.excelNl) == full)
  }

  @Test func icsWordForWord() {
    let expected = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rooster//Rooster//NL", "CALSCALE:GREGORIAN",
      "NAME:Rooster Klein team AvD", "X-WR-CALNAME:Rooster Klein team AvD",
      "DESCRIPTION:Versie 1\\, gepubliceerd vr 20-11-2026 14:05",
      "X-WR-CALDESC:Versie 1\\, gepubliceerd vr 20-11-2026 14:05", "LAST-MODIFIED:20261120T130500Z",
      "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H", "BEGIN:VEVENT",
      "UID:id1@rooster", "SEQUENCE:0", "DTSTAMP:20261120T130500Z",
      "LAST-MODIFIED:20261120T130500Z", "DTSTART:20261231T190000Z", "DTEND:20270101T030000Z",
      "SUMMARY:Dienst: vuurplaats Hatert\\, oost", "LOCATION:Hatert\\, oost",
      "DESCRIPTION:Rooster\\, gepubliceerd vr 20-11-2026 14:05.", "CATEGORIES:vuurplaats",
      "STATUS:CONFIRMED", "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
    ].map { $0 + "\r\n" }.joined()
    let own = Publishing.calendar([night], of: .worker("Amira van Dam"))
    #expect(own.text(.ics) == expected)
  }

  @Test(arguments: CalendarProfile.allCases)
  func tellsNothingButActivityTimePlaceAndInitials(profile: CalendarProfile) {
    let calendar = Publishing.calendar([night])
    let text = calendar.text(profile)
    for secret in [
      "Amira", "Dam", "Welzijn", "jongerenwerker", "ziek", "coördinator", "7,5", "30,",
    ] {
      #expect(!text.contains(secret))
    }
    #expect(!text.lowercased().contains("pauze") && !text.contains("jaarwisseling"))
    #expect(text.contains("AvD"))
  }

  @Test func ofOnePersonOrPlaceOnly() throws {
    let duties = [
      night, duty("Bram Kok", "2026-12-31 20:00-04:00", "vuurplaats", "Lent"),
      duty("Amira van Dam", "2027-01-02 19:00-23:00", "straatronde", "Lent"),
    ]
    let own = Publishing.calendar(duties, of: .worker("Amira van Dam"))
    #expect(
      own.entries.map(\.title) == [
        "Dienst: vuurplaats Hatert, oost", "Dienst: straatronde Lent",
      ])
    #expect(try #require(csvRecords(own.text(.google))).map { $0["Private"] } == ["True", "True"])
    let there = Publishing.calendar(duties, of: .place("Lent"))
    #expect(
      there.entries.map(\.title) == [
        "Dienst: vuurplaats Lent (BK)", "Dienst: straatronde Lent (AvD)",
      ])
    #expect(there.text(.ics).contains("X-WR-CALNAME:Rooster Klein team Lent\r\n"))
  }

  @Test func aDraftSaysSo() {
    let draft = Publishing.calendar([night], version: nil)
    #expect(draft.entries.map(\.description) == ["Concept, niet gepubliceerd."])
    #expect(draft.text(.ics).contains("X-WR-CALDESC:Concept\\, niet gepubliceerd\r\n"))
    #expect(draft.text(.ics).contains("STATUS:TENTATIVE\r\n"))
    #expect(draft.text(.excelNl).hasSuffix(";concept\r\n"))
    let english = Publishing.calendar([night], version: nil, language: .english)
    #expect(english.entries.map(\.description) == ["Draft, not published."])
  }

  @Test func whatIsOffStandsInIcsOnly() throws {
    let off = PublishedDuty(
      id: "x", duty: night, isCancelled: true, revision: 2, changed: Publishing.first)
    let calendar = SharedCalendar(
      PublishedPlan(duties: [off]), of: Publishing.scenario, publication: Publishing.version(1))
    #expect(try #require(csvRecords(calendar.text(.google))).isEmpty)
    #expect(try #require(csvRecords(calendar.text(.outlook))).isEmpty)
    #expect(calendar.text(.excelNl).count { $0.isNewline } == 1)
    let event = try #require(readIcs(calendar.text(.ics))?.events.first)
    #expect(event.isCancelled && event.sequence == 2 && event["TRANSP"] == "TRANSPARENT")
  }

  @Test func sameTextWheneverItIsMade() {
    for profile in CalendarProfile.allCases {
      #expect(
        Publishing.calendar([night]).text(profile) == Publishing.calendar([night]).text(profile))
    }
  }

  @Test(arguments: CalendarProfile.allCases)
  func adviceIsGivenInBothLanguages(profile: CalendarProfile) {
    let (dutch, english) = (profile.importAdvice(.dutch), profile.importAdvice(.english))
    #expect(dutch != english && dutch.hasPrefix("- ") && dutch.hasSuffix(".\n"))
    #expect(dutch.contains("wijzigingslijst") && english.contains("change list"))
  }
}
