import Rostering

/// What a lever gives, in words.
extension Briefing {
  /// Like `5,0 uur meer aanwezigheid, waarvan 4,0 in Hatert (13 punten meer)`.
  func text(_ gain: Gain, of lever: Lever) -> String {
    let must = gain.certain.must > 0 ? [less(gain)] : []
    return (must + [presence(gain, lever)].compactMap(\.self)).joined(separator: "; ")
  }

  // MARK: Work that must be done

  /// Like `4,0 persoonsuren minder open op vuurplaats, Hatert`.
  private func less(_ gain: Gain) -> String {
    let isAll = gain.certain.must == gain.found.must
    let (hours, isOne) = (language.hours(gain.certain.must), gain.certain.must == 60)
    let sentence =
      (isAll ? "" : say("ten minste ", "at least "))
      + say(
        "\(hours) \(isOne ? "persoonsuur" : "persoonsuren") minder open",
        "\(hours) \(isOne ? "person-hour" : "person-hours") less open")
    let works = gain.found.works
    if isAll, works.count == 1 { return sentence + works.map { at($0.place) }.joined() }
    let parts = works.map { "\(moreOrLess(-$0.minutes))\(at($0.place))" }
    return sentence + ", " + language.list(parts)
  }

  private func at(_ work: Gain.Work) -> String {
    let place = work.activity.contains(work.place) ? "" : ", \(work.place)"
    return say(" op ", " at ") + work.activity + place
  }

  // MARK: Presence

  /// What the neighbourhoods get; nil where nothing changes for them.
  private func presence(_ gain: Gain, _ lever: Lever) -> String? {
    let (found, points) = (gain.found, gain.certain.presence)
    if found.neighbourhoods.isEmpty, found.points == 0 { return nil }
    if gain.isRepeatable, gain.isExact { return hours(found) + " (\(self.points(points, lever)))" }
    let inRoster = say("in het gevonden rooster ", "in the roster found ") + hours(found)
    guard points > 0 else { return inRoster }
    let atLeast = points == found.points ? "" : say("ten minste ", "at least ")
    return atLeast + self.points(points, lever) + "; " + inRoster
  }

  /// Like `8,0 uur meer aanwezigheid, 12,0 meer in Hatert en 4,0 minder in Lindenholt`.
  private func hours(_ figures: Gain.Figures) -> String {
    let (total, places) = (figures.presence, figures.neighbourhoods)
    let sum = total == 0 ? sameHours : moreOrLess(total, say(" uur", " hours")) + ofPresence
    if places.isEmpty { return sum + say(", op andere tijden", ", at other times") }
    let parts = places.map { "\(moreOrLess($0.minutes)) in \($0.place)" }
    if places.count == 1 { return sum + " in \(places[0].place)" }
    if places.contains(where: { $0.minutes < 0 }) || total < 0 {
      return sum + ", " + language.list(parts)
    }
    let shares = places.map { "\(language.hours($0.minutes)) in \($0.place)" }
    return sum + say(", waarvan ", ", of which ") + language.list(shares)
  }

  private var sameHours: String {
    say("evenveel uren aanwezigheid", "as many hours of presence")
  }

  private var ofPresence: String { say(" aanwezigheid", " of presence") }

  /// Like `4,0 uur meer`, or `4,0 meer` without a unit.
  private func moreOrLess(_ minutes: Int, _ unit: String = "") -> String {
    language.hours(abs(minutes)) + unit
      + (minutes < 0 ? say(" minder", " less") : say(" meer", " more"))
  }

  /// Where less is asked, what is not asked any more counts for nothing.
  private func points(_ points: Int, _ lever: Lever) -> String {
    let count = language.count(abs(points), ("punt", "punten"), ("point", "points"))
    let change = count + (points < 0 ? say(" minder", " less") : say(" meer", " more"))
    if points == 0 { return say("evenveel punten", "as many points") }
    return lever.asksLess
      ? change + say(" voor wat gevraagd blijft", " for what is still asked") : change
  }
}
