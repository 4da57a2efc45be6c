import Rostering

extension Measure<PresenceFigures> {
  /// What each neighbourhood gets, and all of them.
  static var presence: [Measure] {
    hours + PresenceGoal.Kind.allCases.flatMap(rounds) + [
      Measure("points", .points, "Punten", "Points") { $0.points },
      Measure("points-possible", .points, "Mogelijke punten", "Points possible") {
        $0.fullPoints
      },
      Measure("posts-here", .minutes, "Inzet bij risicomomenten", "Work at risk events") {
        $0.postMinutes
      },
    ]
  }

  private static var hours: [Measure] {
    [
      Measure("presence", .minutes, "Aanwezigheid", "Presence") { $0.minutes(.any) },
      Measure("evening-presence", .minutes, "waarvan avond", "of which evening") {
        $0.minutes(.evening)
      },
      Measure("weekend-presence", .minutes, "waarvan weekend", "of which weekend") {
        $0.minutes(.weekend)
      },
    ]
  }

  /// Rounds of a kind, held and asked.
  private static func rounds(_ kind: PresenceGoal.Kind) -> [Measure] {
    let key = kind == .any ? "rounds" : "\(kind.key)-rounds"
    let (dutch, english) = (Language.dutch.rounds(kind), Language.english.rounds(kind))
    return [
      Measure(key, .count, "Gehouden \(dutch)", "\(english) held".capitalizedAtStart) {
        $0.held(kind)
      },
      Measure("\(key)-asked", .count, "Gevraagde \(dutch)", "\(english) asked".capitalizedAtStart) {
        $0.asked(kind)
      },
    ]
  }
}
