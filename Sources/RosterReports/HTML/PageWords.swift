/// The words of the page that do not depend on the roster.
struct PageWords {
  let byWorker: String
  let worker: String
  let byPlace: String
  let place: String
  let presence: String
  let neighbourhood: String
  let presenceNote: String
  let hours: String
  let hourNote: String
  let columns: HourColumns
  let ledger: String
  let ledgerColumns: LedgerColumns
  let employers: String
  let open: String
  let nothingOpen: String
  let proof: String
  let level: String
  let reached: String
  let closeness: String
  let unasked: String
  let holidays: String
  let events: String
  let legend: String

  init(_ language: Language) {
    byWorker = language.title(.week)
    worker = language.hourColumns.worker
    byPlace = language.title(.byNeighbourhood)
    place = language.say("Plek", "Place")
    presence = language.title(.presence)
    neighbourhood = language.say("Wijk", "Neighbourhood")
    presenceNote = language.say(
      "Gehouden rondes van het aanwezigheidsdoel; hoe donkerder, hoe dichter bij het doel.",
      "Rounds held of the presence goal; the darker, the closer to the goal.")
    hours = language.title(.hours)
    hourNote = language.say(
      "In uren. Het verschil telt mee wat als gewerkt geldt. Belasting weegt uren in avond, nacht, "
        + "weekend en bij risicomomenten; per fte met de stand van eerdere weken erbij.",
      "In hours. The difference counts what is taken as worked. Burden weighs hours in the evening, "
        + "at night, at the weekend and at risk events; per FTE with that of earlier weeks.")
    columns = language.hourColumns
    ledger = language.title(.ledger)
    ledgerColumns = language.ledgerColumns
    employers = language.title(.employers)
    open = language.title(.open)
    nothingOpen = language.nothingOpen
    proof = language.title(.proof)
    level = language.say("Doel", "Goal")
    reached = language.say("Bereikt", "Reached")
    closeness = language.say("Beter mogelijk?", "Better possible?")
    unasked = language.title(.unasked)
    holidays = language.holidays
    events = language.events
    legend = language.say("Kleuren", "Colours")
  }
}
