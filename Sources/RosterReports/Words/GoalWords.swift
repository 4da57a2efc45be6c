import Rostering

extension Language {
  /// The goals of a level.
  func name(_ level: Level) -> String {
    switch level {
    case .must: say("Verplicht werk", "Work that must be done")
    case .presence: say("Aanwezigheid in de wijken", "Presence in the neighbourhoods")
    case .people: say("De medewerkers", "The workers")
    }
  }

  /// A goal of the level of people.
  func name(_ goal: PeopleGoal) -> String {
    switch goal {
    case .offContract: say("afwijking van contracturen", "off contract hours")
    case .wishes: say("wensen", "wishes")
    case .familiarFaces: say("onbekende gezichten", "unfamiliar faces")
    case .idle: say("gaten in de dienst", "gaps within a shift")
    case .burden: say("belasting", "burden")
    case .employerBurden: say("belasting per werkgever", "burden by employer")
    case .allowance: say("toeslagen", "allowances")
    }
  }

  /// The kinds of round, many of them.
  func rounds(_ kind: PresenceGoal.Kind) -> String {
    switch kind {
    case .any: say("rondes", "rounds")
    case .evening: say("avondrondes", "evening rounds")
    case .weekend: say("weekendrondes", "weekend rounds")
    }
  }

  /// The kinds of round, one of them.
  func round(_ kind: PresenceGoal.Kind) -> String {
    switch kind {
    case .any: say("ronde", "round")
    case .evening: say("avondronde", "evening round")
    case .weekend: say("weekendronde", "weekend round")
    }
  }

  /// The kinds of round as a column.
  func column(_ kind: PresenceGoal.Kind) -> String {
    switch kind {
    case .any: say("Rondes", "Rounds")
    case .evening: say("Avond", "Evening")
    case .weekend: say("Weekend", "Weekend")
    }
  }

  /// Why a search ended without a proof.
  func sentence(_ ending: Proof.Ending) -> String {
    switch ending {
    case .proven: say("Er is geen beter rooster.", "No better roster exists.")
    case .workLimit:
      say("De afgesproken hoeveelheid zoekwerk is gedaan.", "The planned amount of search is done.")
    case .timeLimit: say("De zoektijd was op.", "The time for the search was up.")
    case .cancelled: say("Het zoeken is gestopt.", "The search was stopped.")
    }
  }
}
