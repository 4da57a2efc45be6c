import Rostering

/// Who is on stand-by when, and what stays open of it.
struct StandbyView {
  let words: StandbyWords
  let lines: [StandbyLine]
  let open: ListView?

  /// Nil where nobody was asked for.
  init?(_ briefing: Briefing) {
    lines = briefing.standbyLines
    words = briefing.language.standbyWords
    open = ListView(words.open, briefing.openStandbyLines)
    if lines.isEmpty { return nil }
  }
}
