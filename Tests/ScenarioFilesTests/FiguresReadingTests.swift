import Rostering
import Testing

@testable import ScenarioFiles

/// How `figures` is read.
@Suite struct FiguresReadingTests {
  private static let work = """
    meetings: [{name: talkshow, place: hal, days: mon, from: 10:00, to: 12:00}]
    sessions: [{name: online, place: kantoor, length: 2h, hours: 2, starts: [{days: mon, times: [10:00]}]}]
    events:
      - name: Kermis
        when: {yearly: 10-01}
        posts: [{name: kade, place: Waalkade, from: 20:00, to: 23:00}]

    """

  private func read(_ figures: String) throws -> Figures? {
    try readScenario(Self.work + "figures: " + figures).figures
  }

  private func complaint(_ figures: String) -> String {
    do {
      _ = try read(figures)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func nothingIsStatedUnlessWritten() throws {
    #expect(try read("") == nil)
    #expect(try read("{}") == nil)
  }

  @Test func everyKey() throws {
    let figures = try #require(
      try read(
        """

          document: "Brief aan de raad, 25 maart 2026"
          forms:
            - {name: straat, activities: [straatronde, kade], hours: 46, sense: about, source: "Er komt 46 uur."}
            - {name: online, activities: online, hours: 7h30m}
            - {name: samen, activities: [talkshow]}
          total: 118
          familiar_faces: 2
        """))
    #expect(figures.document == "Brief aan de raad, 25 maart 2026")
    #expect(figures.forms.map(\.name) == ["straat", "online", "samen"])
    #expect(
      figures.forms.map(\.activities) == [["straatronde", "kade"], ["online"], ["talkshow"]])
    #expect(figures.forms[0].figure == Figure(minutes: 46 * 60, sense: .about))
    #expect(figures.forms[0].source == "Er komt 46 uur.")
    #expect(figures.forms[1].figure == Figure(minutes: 450, sense: .atLeast))
    #expect(figures.forms[2].figure == nil)
    #expect(figures.forms[2].source == nil)
    #expect(figures.total == Figure(minutes: 118 * 60))
    #expect(figures.familiarFaces == 2)
  }

  @Test func asManyHoursAsThereMayBe() throws {
    let figures = try read(
      "{document: D, forms: [{name: f, activities: [online], hours: 10000h}], total: 10000}")
    #expect(figures?.forms[0].figure?.minutes == 600_000)
    #expect(figures?.total?.minutes == 600_000)
    #expect(figures?.familiarFaces == nil)
  }

  @Test func aSentenceMayBeLongerThanAName() throws {
    let sentence = String(repeating: "woord ", count: 60)
    let figures = try read(
      "{document: D, forms: [{name: f, activities: [online], source: \"\(sentence)\"}]}")
    #expect(figures?.forms[0].source == sentence.trimmed)
  }

  @Test(arguments: [
    ("{document: D}", "scenario.yaml:12: figures has no \"forms\""),
    ("{document: D, forms: []}", "figures has no \"forms\""),
    ("D", "the text \"D\" stands where keys of figures are expected"),
    ("{document: D, forms: [{name: f, activities: [online]}], vormen: 1}", "Maybe \"forms\"?"),
    (
      "{document: D, forms: [{name: f, activities: [online]}], total: veel}", "is no length of time"
    ),
    ("{document: D, forms: [{name: f, activities: [online]}], total: 10001}", "0h to 10000h"),
    (
      "{document: D, forms: [{name: f, activities: [online]}], familiar_faces: 0}",
      "is out of range: 1 to 1000"
    ),
    ("{forms: [{name: f, activities: [online]}]}", "figures has no \"document\""),
    (
      "{document: \(String(repeating: "x", count: 201)), forms: [{name: f, activities: [online]}]}",
      "longer than 200 letters"
    ),
  ]) func faultsAreNamed(_ figures: String, _ expected: String) {
    let said = complaint(figures)
    #expect(said.contains(expected), "\(said)")
  }

  @Test(arguments: [
    ("{activities: [online]}", "form has no \"name\""),
    ("{name: f}", "form \"f\" has no \"activities\". Write it like activities: [straatronde]"),
    ("{name: f, activities: []}", "form \"f\" has no \"activities\""),
    ("{name: f, activities: [[online]]}", "has a list where a text is expected"),
    (
      "{name: f, activities: [onlin]}",
      "scenario.yaml:12: unknown activity \"onlin\" of form \"f\". Maybe \"online\"?"
    ),
    ("{name: f, activities: [Online]}", "Maybe \"online\"?"),
    ("{name: f, activities: [Waalkade]}", "Maybe \"kade\"?"),
    (
      "{name: f, activities: [online, online]}",
      "the activity \"online\" of form \"f\" is in form \"f\" already. Keep one of them"
    ),
    (
      "{name: f, activities: [online]}, {name: g, activities: [kade, online]}",
      "the activity \"online\" of form \"g\" is in form \"f\" already. Keep one of them"
    ),
    (
      "{name: f, activities: [online]}, {name: F, activities: [kade]}",
      "the form \"F\" is too much like \"f\""
    ),
    (
      "{name: f, activities: [online], hours: 8, sense: minstens}",
      "unknown sense \"minstens\" of form \"f\". Maybe \"at_least\"?"
    ),
    (
      "{name: f, activities: [online], hours: 8, sense: circa}",
      "Known: \"at_least\", \"about\", \"at_most\""
    ),
    ("{name: f, activities: [online], sense: about}", "form \"f\" has no \"hours\""),
    ("{name: f, activities: [online], hours: veel}", "is no length of time"),
    ("{name: f, activities: [online], uren: 8}", "Maybe \"hours\"?"),
    ("{name: f, activities: [online], source: \"a|b\"}", "separates the items of a list"),
  ]) func faultsOfFormsAreNamed(_ forms: String, _ expected: String) {
    let said = complaint("{document: D, forms: [\(forms)]}")
    #expect(said.contains(expected), "\(said)")
  }

  /// A fault is told once.
  @Test func oneFaultIsOneComplaint() {
    let said = complaint("{document: D, forms: [{name: f, activities: [[online], kade]}]}")
    #expect(said.split(separator: "\n").count == 1, "\(said)")
  }
}
