import Rostering

/// The words of the page for a council that do not depend on the roster.
struct CouncilWords {
  let forms: String
  let form: String
  let figure: String
  let planned: String
  let difference: String
  let verdict: String
  let chart: String
  let chartNote: String
  let neighbourhoods: String
  let neighbourhood: String
  let rounds: String
  let hours: String
  let share: String
  let faces: String
  let neighbourhoodNote: String
  let open: String

  init(_ language: Language) {
    forms = language.say("Uren per vorm van werk", "Hours by form of work")
    form = language.say("Vorm van werk", "Form of work")
    figure = language.say("Document", "Document")
    planned = language.say("Rooster", "Roster")
    difference = language.say("Verschil", "Difference")
    verdict = language.say("Oordeel", "Verdict")
    chart = language.say(
      "Uren per week: rooster en document", "Hours a week: roster and document")
    chartNote = language.say(
      "Balk: uren per week in het rooster. Streep: het cijfer uit het document.",
      "Bar: hours a week in the roster. Line: the figure of the document.")
    neighbourhoods = language.say("Aanwezigheid in de wijken", "Presence in the neighbourhoods")
    neighbourhood = language.say("Wijk", "Neighbourhood")
    rounds = language.say("Rondes", "Rounds")
    hours = language.say("Uren per week", "Hours a week")
    share = language.say("Doel bereikt", "Goal reached")
    faces = language.say("Bekende gezichten", "Familiar faces")
    neighbourhoodNote = language.say(
      "Rondes: gehouden van gevraagd. Uren: al het betaalde werk daar. Doel: naar gewicht van rondes, "
        + "avonden en weekenden. Bekende gezichten: teamleden die de wijk goed kennen.",
      "Rounds: held of those asked for. Hours: all paid work there. Goal: by the weight of rounds, "
        + "evenings and weekends. Familiar faces: members of the team who know it well.")
    open = language.say("Wat open blijft", "What stays open")
  }
}

extension CouncilBriefing {
  /// What the hours are, and what the contracts of the team come to.
  var hourNote: String {
    let contracts = language.hours(account.contractMinutes)
    let average =
      account.weeks.count == 1
      ? ""
      : say(
        ", gemiddeld over \(account.weeks.count) weken",
        ", on average over \(account.weeks.count) weeks")
    let about =
      (account.forms + [account.total]).contains { $0.figure?.sense == .about }
      ? say(
        " Ongeveer: hoogstens \(Figure.tolerance) % ernaast.",
        " About: at most \(Figure.tolerance)% off.") : ""
    return say(
      "Betaalde uren van het hele team per week\(average). De contracten zijn samen \(contracts) uur.",
      "Paid hours of the whole team a week\(average). The contracts come to \(contracts) hours.")
      + about
  }
}
