import Rostering
import Testing

@testable import RosterReports

@Suite("How close a roster is to the best, in words")
struct ProofWordsTests {
  private func briefing(
    _ score: Score, _ bound: Score?, _ ending: Proof.Ending = .timeLimit,
    _ language: Language = .dutch
  ) -> Briefing {
    let planned = plan(
      SmallTeam.scenario, SmallTeam.horizon, SmallTeam.duties, score: score,
      proof: bound.map { Proof(bound: $0, ending: ending) }, presence: SmallTeam.presence)
    return Briefing(planned: planned, language: language)
  }

  @Test("proven best on every level")
  func proven() {
    let score = Score(must: 0, presence: 6, people: -12)
    let dutch = briefing(score, score, .proven)
    #expect(dutch.proofSummary == "Bewezen best: binnen de regels bestaat geen beter rooster.")
    #expect(dutch.proofHeadline == dutch.proofSummary)
    #expect(dutch.proofLines.map(\.closeness) == ["bewezen best", "bewezen best", "bewezen best"])
    let english = briefing(score, score, .proven, .english)
    #expect(english.proofLines.map(\.closeness) == ["proven best", "proven best", "proven best"])
  }

  @Test("at most so much better, with the unit of the level")
  func gaps() {
    let score = Score(must: 510, presence: 13, people: 400)
    let bound = Score(must: 390, presence: 1, people: 350)
    #expect(
      briefing(score, bound).proofLines.map(\.closeness) == [
        "hooguit 2,0 persoonsuren beter mogelijk",
        "hooguit 12 punten aanwezigheid (40 %) beter mogelijk",
        "hooguit 50 punten (12,5 %) beter mogelijk",
      ])
    #expect(
      briefing(score, bound, .timeLimit, .english).proofLines.map(\.closeness) == [
        "at most 2.0 person-hours better is possible",
        "at most 12 points of presence (40%) better is possible",
        "at most 50 points (12.5%) better is possible",
      ])
  }

  @Test("what is reached, level by level")
  func reached() {
    let lines = briefing(Score(must: 510, presence: 13, people: -4), nil).proofLines
    #expect(
      lines.map(\.reached) == [
        "8,5 persoonsuren tekort", "30 van 43 punten (69,8 %)", "−4 strafpunten (belasting 32)",
      ])
    #expect(lines.map(\.closeness) == ["", "", ""])
    #expect(lines.map(\.isBest) == [false, false, false])
  }

  @Test("no word of proof for a roster made elsewhere")
  func withoutProof() {
    let briefing = briefing(Score(), nil)
    #expect(briefing.proofSummary == "Dit rooster is niet vergeleken met het best mogelijke.")
    #expect(briefing.proofHeadline == briefing.proofSummary)
  }

  @Test("a percentage only of something above zero")
  func noPercentage() {
    let lines = briefing(Score(presence: 43, people: -3), Score(presence: 42, people: -4))
      .proofLines
    #expect(
      lines.map(\.closeness) == [
        "bewezen best", "hooguit 1 punt aanwezigheid beter mogelijk",
        "hooguit 1 punt beter mogelijk",
      ])
  }

  @Test(
    "why the search ended",
    arguments: [
      (Proof.Ending.workLimit, "De afgesproken hoeveelheid zoekwerk is gedaan."),
      (.timeLimit, "De zoektijd was op."), (.cancelled, "Het zoeken is gestopt."),
    ])
  func endings(ending: Proof.Ending, words: String) {
    let summary = briefing(Score(presence: 2), Score(presence: 1), ending).proofSummary
    #expect(summary == words + " Hieronder staat hoeveel beter het hooguit nog kan.")
  }
}
