import Rostering

extension Language {
  /// What a provision says that has no figure of its own; nil for one that nobody has put in words.
  func text(ofNamed id: String) -> String? {
    Self.named[id].map { say($0.dutch, $0.english) }
  }

  private static let named: [String: (dutch: String, english: String)] = [
    "ATW-EQ": (
      "Ziekte, verlof en dergelijke tellen als gewerkt (credit_hours).",
      "Illness, leave and the like count as worked (credit_hours)."
    ),
    "ATB-FEAST": (
      "In de 7 dagen voor sommige feestdagen hooguit 2 diensten van 14 uur: alleen door een "
        + "vastgelegde afwijking.",
      "In the 7 days before some holidays at most 2 shifts of 14 hours: only by a departure on "
        + "record."
    ),
    "ATB-URGENT": (
      "Onuitstelbaar werk: één dienst van 14 uur per 2 weken, alleen door een vastgelegde "
        + "afwijking.",
      "Work that cannot wait: one shift of 14 hours in 2 weeks, only by a departure on record."
    ),
    "ATW-CRISIS": (
      "Bij plotseling gevaar wijken de grenzen en wordt gemiste rust ingehaald; niet te plannen.",
      "In sudden danger the limits give way and missed rest is made up for; not to be planned."
    ),
    "ATW-N-CNT52": (
      "Bij collectieve regeling ook 140 nachtdiensten in 52 weken of 38 nachturen in 2 weken.",
      "By collective rule also 140 night shifts in 52 weeks or 38 night hours in 2 weeks."
    ),
    "ATW-SUN-1": (
      "Werk op de rustdag alleen als de medewerker ermee heeft ingestemd (sundays).",
      "Work on the rest day only if the worker has agreed to it (sundays)."
    ),
    "ATW-SABBATH": (
      "Op verzoek komt een andere dag in de plaats van de zondag (rest_day).",
      "On request another day takes the place of Sunday (rest_day)."
    ),
    "CSW-STANDBY": (
      "Consignatie alleen voor genoemde functies; jongerenwerk is daar niet bij.",
      "Stand-by only for the functions named; youth work is not among them."
    ),
    "CAR-DODGE": (
      "Een rooster mag niet zo gemaakt worden dat het de toelage ontwijkt.",
      "A roster may not be made so that it dodges the allowance."
    ),
    "CG-WINDOW": (
      "Dagvenster: maandag tot en met vrijdag 07:00–22:00.",
      "Day window: Monday to Friday 07:00–22:00."
    ),
  ]
}
