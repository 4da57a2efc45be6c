import RosterReports
import Rostering
import Testing

/// What people are called in a calendar that names nobody.
@Suite struct InitialsTests {
  /// The initials of the members of a team, as titles have them.
  private func initials(_ team: [String], others: [String] = []) -> [String] {
    var scenario = Publishing.scenario
    let employer = Employer(name: "Welzijn")
    scenario.workers = team.map {
      Worker(name: $0, employer: employer, discipline: "jongerenwerker", fte: 1)
    }
    let duties = (team + others).map { duty($0, "2026-12-15 19:00-23:00", "ronde", "Lent") }
    let entries = Publishing.calendar(duties, scenario).entries
    return (1...duties.count).map { number in
      let title = entries.first { $0.id == "id\(number)" }?.title ?? ""
      return title.replacing("Dienst: ronde Lent (", with: "").replacing(")", with: "")
    }
  }

  @Test(arguments: [
    ("Amira van Dam", "AvD"), ("Jan-Willem de Boer", "JWdB"), ("Joke van 't Hof", "JvtH"),
    ("C. Öztürk", "CÖ"), ("Sean O'Brien", "SO"), ("Noor", "N"), ("Extra jongerenwerker 12", "Ej12"),
    ("=cmd|' /C calc'!A0", "cCcA"), ("👩‍👧", "?"),
  ]) func firstLettersOfAllParts(name: String, expected: String) {
    #expect(initials([name]) == [expected])
  }

  @Test func moreOfTheLastNameWhereTwoShareThem() {
    #expect(
      initials(["Amira van Dam", "Anouk van Dijk", "Bram Kok"]) == ["AvDa", "AvDi", "BK"])
  }

  @Test func moreOfTheFirstNameWhereTheyShareTheLast() {
    #expect(initials(["Amira Dam", "Anouk Dam"]) == ["AmD", "AnD"])
  }

  @Test func aNumberAtLast() {
    #expect(initials(["A. Dam", "A Dam"]).sorted() == ["AD1", "AD2"])
  }

  /// Who is told apart by a letter may not be called as somebody else is.
  @Test func neverThoseOfAnother() {
    let all = initials(["Al Bo", "Al Bi", "Al Bert Ik", "Ann B. O"])
    #expect(Set(all.map { $0.lowercased() }).count == 4)
  }

  @Test func whoLeftGetsThemTooAndChangesNobodys() {
    #expect(initials(["Amira Dam"], others: ["Anna Dijk"]) == ["AD", "ADi"])
  }
}
