import Rostering

/// The known word a user most likely meant, if one is near enough to be worth a suggestion.
func nearMiss(_ word: String, among known: some Sequence<String>) -> String? {
  let plain = slug(of: word)
  let dutch = dutchWords[plain].map { slug(of: $0) }
  var best: (word: String, distance: Int)?
  for candidate in known.prefix(mostCompared) {
    let other = slug(of: candidate)
    if other == dutch { return candidate }
    let bound = max(1, min(plain.utf8.count, other.utf8.count) / 3)
    let distance = editDistance(plain, other)
    let isContained =
      min(plain.utf8.count, other.utf8.count) >= 4
      && (other.contains(plain) || plain.contains(other))
    guard distance <= bound || isContained, distance < best?.distance ?? .max else { continue }
    best = (candidate, distance)
  }
  return best?.word
}

/// Among more words than this nobody looks for a suggestion.
private let mostCompared = 300

/// The end of a message that suggests a near miss, or nothing.
func maybe(_ word: String, among known: some Sequence<String>) -> String {
  nearMiss(word, among: known).map { ". Maybe \(quoted($0))?" } ?? ""
}

/// How many letters must be put in, taken out, exchanged or swapped with a neighbour to turn one
/// word into the other; long words are compared by their beginnings.
private func editDistance(_ left: String, _ right: String) -> Int {
  let (a, b) = (Array(left.utf8.prefix(60)), Array(right.utf8.prefix(60)))
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1] + [Int](repeating: 0, count: b.count)
    for j in 0..<b.count {
      row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}

/// Dutch words for what the files call by an English one.
private let dutchWords = [
  "naam": "name", "werkgever": "employer", "werkgevers": "employers", "functie": "discipline",
  "functies": "disciplines", "vaardigheden": "skills", "vaardigheid": "skill",
  "wijk": "neighbourhoods", "wijken": "neighbourhoods", "thuiswijken": "homes",
  "datum": "date", "data": "dates", "van": "from", "tot": "to", "pauze": "break",
  "activiteit": "activity", "plaats": "place", "medewerker": "worker", "medewerkers": "workers",
  "dagen": "days", "dag": "days", "blokken": "blocks", "ploeg": "crew", "overleggen": "meetings",
  "evenementen": "events", "reistijd": "travel", "titel": "title", "ronden": "rounds",
  "avonden": "evenings", "gewicht": "weight", "duur": "length", "uren": "hours",
  "begin": "start", "einde": "end", "dienst": "activity", "aanwezigheid": "availability",
  "beschikbaarheid": "availability", "toestand": "state", "voorkeur": "preferred",
  "beschikbaar": "available", "liever-niet": "unwanted", "ongewenst": "unwanted",
  "niet-beschikbaar": "unavailable", "afwezig": "unavailable", "verlof": "unavailable",
  "vast": "pins", "posten": "posts", "ja": "yes", "nee": "no", "allen": "all", "iedereen": "all",
  "geen": "none", "cao": "agreement", "rustdag": "rest_day", "overdracht": "handover",
  "consignatie": "standby", "bereikbaarheidsdienst": "standby", "stand-by": "standby",
  "personen": "people", "wie": "who", "wanneer": "when", "locatie": "location",
  "wedstrijden": "fixtures", "tegenstander": "opponent", "risico": "risk", "aftrap": "kick-off",
  "zonsondergang": "sunset", "schoolvakantie": "school_holiday", "rust": "rest",
  "schoolvakanties": "school_holidays", "maand": "month", "laatste": "last", "stad": "town",
  "bevestigd": "confirmed", "onzeker": "uncertain", "feestdag": "holiday", "pasen": "easter-sunday",
  "jaarwisseling": "new-year", "nieuwjaar": "new-year", "nieuwjaarsdag": "new-year",
  "eerste-paasdag": "easter-sunday", "paasmaandag": "easter-monday",
  "tweede-paasdag": "easter-monday", "koningsdag": "kings-day",
  "bevrijdingsdag": "liberation-day", "hemelvaart": "ascension", "hemelvaartsdag": "ascension",
  "pinksteren": "whit-sunday", "eerste-pinksterdag": "whit-sunday",
  "tweede-pinksterdag": "whit-monday", "kerst": "christmas-day", "kerstmis": "christmas-day",
  "eerste-kerstdag": "christmas-day", "tweede-kerstdag": "second-christmas-day",
  "cijfers": "figures", "vormen": "forms", "activiteiten": "activities", "totaal": "total",
  "bron": "source", "minstens": "at_least", "minimaal": "at_least",
  "ongeveer": "about", "hoogstens": "at_most", "maximaal": "at_most",
  "suikerfeest": "shawwal", "offerfeest": "dhul-hijjah",
]
