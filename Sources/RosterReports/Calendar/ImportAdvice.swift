extension CalendarProfile {
  /// What a coordinator does with a file of this kind, and what not, as plain text with a line end
  /// after every sentence or two.
  public func importAdvice(_ language: Language = .dutch) -> String {
    let lines =
      switch self {
      case .google: googleAdvice
      case .outlook: outlookAdvice
      case .excelNl: excelAdvice
      case .ics: icsAdvice
      }
    return plainText(lines.map { "- " + language.say($0.dutch, $0.english) })
  }
}

private typealias Advice = (dutch: String, english: String)

private let googleAdvice: [Advice] = [
  (
    "Maak in Google Agenda een eigen agenda voor dit rooster, met tijdzone Amsterdam: het bestand "
      + "noemt zelf geen tijdzone.",
    "Make a calendar of its own for this roster in Google Calendar, in the time zone of Amsterdam: "
      + "the file itself names none."
  ),
  (
    "Lees het bestand één keer in, via Instellingen, Importeren en exporteren, in die agenda.",
    "Import the file once, by Settings, Import and export, into that calendar."
  ),
  (
    "Kijk daarna een paar diensten na. De datums staan als maand/dag/jaar; een account met de dag "
      + "voorop kan dag en maand verwisselen. Maak de agenda dan leeg, zet de taal van het account op "
      + "English (US) en lees opnieuw in.",
    "Then look at a few duties. Dates are month/day/year; an account that writes the day first may "
      + "swap the two. Then empty the calendar, set the language of the account to English (US) and "
      + "import again."
  ),
  (
    "Lees nooit nog eens het hele bestand in: dan staat alles er dubbel. Volg bij een nieuwe versie "
      + "de wijzigingslijst, of maak de agenda eerst leeg.",
    "Never import the whole file again: everything would be there twice. For a new version follow the "
      + "change list, or empty the calendar first."
  ),
  (
    "Liever nog: abonneer de agenda op het ics-bestand op een webadres, dan komt elke versie vanzelf. "
      + "Google kijkt daar ongeveer elke 8 tot 24 uur.",
    "Better still: subscribe to the ics file at an address on the web, and every version comes by "
      + "itself. Google looks there about every 8 to 24 hours."
  ),
]

private let outlookAdvice: [Advice] = [
  (
    "Dit bestand is voor het klassieke Outlook voor Windows: Bestand, Openen en exporteren, "
      + "Importeren/exporteren. Het nieuwe Outlook en Outlook op het web nemen geen CSV voor een "
      + "agenda; gebruik daar het ics-bestand.",
    "This file is for classic Outlook for Windows: File, Open & Export, Import/Export. The new Outlook "
      + "and Outlook on the web take no CSV for a calendar; use the ics file there."
  ),
  (
    "Kies een eigen agendamap. De kolommen heten als in het Engelse Outlook; wijs ze in een "
      + "Nederlands Outlook zelf toe (Aangepaste velden toewijzen).",
    "Choose a calendar folder of its own. The columns are named as in English Outlook; in Outlook in "
      + "another language map them by hand (Map Custom Fields)."
  ),
  (
    "Kijk daarna een paar diensten na. De datums staan als maand/dag/jaar; waar Windows de dag voorop "
      + "zet, kunnen dag en maand verwisselen. Maak de map dan leeg en gebruik het ics-bestand.",
    "Then look at a few duties. Dates are month/day/year; where Windows writes the day first, the two "
      + "may be swapped. Then empty the folder and use the ics file."
  ),
  (
    "Lees nooit nog eens het hele bestand in: dan staat alles er dubbel. Volg bij een nieuwe versie "
      + "de wijzigingslijst, of maak de map eerst leeg.",
    "Never import the whole file again: everything would be there twice. For a new version follow the "
      + "change list, or empty the folder first."
  ),
]

private let excelAdvice: [Advice] = [
  (
    "Open het bestand met dubbelklikken waar Windows op Nederlands staat. Elders: Gegevens, Uit "
      + "tekst/CSV, met puntkomma en UTF-8.",
    "Open the file by a double click where Windows is set to Dutch. Elsewhere: Data, From Text/CSV, "
      + "with semicolon and UTF-8."
  ),
  (
    "Het is een overzicht en geen agenda: vervang het bij een nieuwe versie door het nieuwe bestand, of "
      + "volg de wijzigingslijst als er aantekeningen bij staan.",
    "It is an overview and no calendar: replace it by the new file when there is a new version, or "
      + "follow the change list if there are notes in it."
  ),
  (
    "Een einde dat niet na het begin komt, is op de volgende dag. Waar de klok in oktober twee keer "
      + "hetzelfde wijst, staat de tijd er voluit: +02:00 is zomertijd, +01:00 wintertijd.",
    "An end that is not after the start is on the next day. Where the clock shows the same twice in "
      + "October the time stands in full: +02:00 is summer time, +01:00 winter time."
  ),
  (
    "Met volledige namen leest `rooster check` het bestand terug; met initialen niet.",
    "With full names `rooster check` reads the file back; with initials it does not."
  ),
]

private let icsAdvice: [Advice] = [
  (
    "Zet het bestand op een webadres dat alleen het team kent en laat ieder zich daarop abonneren: elke "
      + "nieuwe versie komt dan vanzelf. Zet het nooit openbaar, want een rooster is persoonsgegevens.",
    "Put the file at an address on the web that only the team knows and let everybody subscribe to it: "
      + "every new version then comes by itself. Never make it public: a roster is personal data."
  ),
  (
    "Een abonnement loopt achter: Google kijkt ongeveer elke 8 tot 24 uur. Bel bij een wijziging op "
      + "het laatste moment.",
    "A subscription lags: Google looks about every 8 to 24 hours. Call about changes at the last "
      + "moment."
  ),
  (
    "Inlezen in plaats van abonneren is geen koppeling: Nextcloud weigert wat er al staat, Outlook zet "
      + "er een tweede naast. Doe dat één keer, in een eigen agenda, en volg daarna de "
      + "wijzigingslijsten.",
    "To import instead of subscribing keeps nothing in step: Nextcloud refuses what is there, Outlook "
      + "puts a second one beside it. Do so once, into a calendar of its own, and then follow the "
      + "change lists."
  ),
  (
    "De tijden staan in UTC, zodat elke agenda ze goed toont, ook in de nacht dat de klok verspringt.",
    "Times are in UTC, so that every calendar shows them right, also in the night that clocks change."
  ),
]
