import Rostering

/// What a neighbourhood gets, in words.
struct NeighbourhoodLine {
  let name: String
  /// Rounds held of those asked, like `2 van 3`.
  let rounds: String
  /// Paid hours of work there a week.
  let hours: String
  /// How much of the points of presence it reaches, like `87,5 %`; nil where none are to be had.
  let share: String?
  /// How many of the team know it, and whether those are enough.
  let faces: String
  /// Whether enough of the team know it; nil where the document does not ask.
  let isFamiliar: Bool?
  let account: NeighbourhoodAccount
}

extension CouncilBriefing {
  /// The neighbourhoods of the scenario.
  var neighbourhoodLines: [NeighbourhoodLine] {
    account.neighbourhoods.map { place in
      let (held, asked) = (place.presence.held(.any), place.presence.asked(.any))
      return NeighbourhoodLine(
        name: place.name, rounds: "\(held) \(say("van", "of")) \(asked)",
        hours: language.hours(place.hours.average),
        share: place.presence.fullPoints == 0
          ? nil : language.percent(place.presence.points, of: place.presence.fullPoints),
        faces: faces(place), isFamiliar: isFamiliar(place), account: place)
    }
  }

  private func faces(_ place: NeighbourhoodAccount) -> String {
    guard let isEnough = isFamiliar(place) else { return "\(place.familiarFaces)" }
    return "\(place.familiarFaces) "
      + (isEnough ? say("✓ genoeg", "✓ enough") : say("✗ te weinig", "✗ too few"))
  }

  private func isFamiliar(_ place: NeighbourhoodAccount) -> Bool? {
    figures.familiarFaces.map { place.familiarFaces >= $0 }
  }

  /// Which neighbourhoods fewer people know than the document asks, or that there are none; nil where
  /// it does not ask.
  var familiarSentence: String? {
    guard let asked = figures.familiarFaces, !account.neighbourhoods.isEmpty else { return nil }
    let people = language.count(
      asked, ("bekend gezicht", "bekende gezichten"), ("familiar face", "familiar faces"))
    let short = account.unfamiliarNeighbourhoods.map { "\($0.name) (\($0.familiarFaces))" }
    guard !short.isEmpty else {
      return say(
        "Elke wijk heeft in het team minstens \(people).",
        "Every neighbourhood has at least \(people) in the team.")
    }
    return say(
      "Minder dan \(people) in het team: \(language.list(short)).",
      "Fewer than \(people) in the team: \(language.list(short)).")
  }
}
