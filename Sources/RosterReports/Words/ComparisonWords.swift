extension ComparisonBriefing {
  /// What stands above the sides that are held against the others.
  var baseWord: String { say("Basis", "Base") }

  /// Above what matters most.
  var headlineTitle: String { say("In het kort", "In short") }

  /// Above the neighbourhoods that lose presence.
  var lossTitle: String {
    say("Wijken die aanwezigheid verliezen", "Neighbourhoods that lose presence")
  }

  /// What stands where no neighbourhood does.
  var noLoss: String {
    say(
      "Geen: nergens is er minder dan in de basis.", "None: nowhere is there less than in the base."
    )
  }

  /// What the columns of variants hold where figures do not fit.
  var differenceNote: String {
    say(
      "Per variant: alleen het verschil met de basis.",
      "By variant: only the difference from the base.")
  }

  /// Above what must be done and is not.
  var openTitle: String {
    say("Verplichtingen die open blijven", "Obligations that stay open")
  }

  /// What stands where nothing does.
  var noOpenWork: String {
    say("Geen: in alle roosters is alles gedekt.", "None: in all rosters everything is covered.")
  }
}
