import RiskCalendar
import Rostering

/// A week as two grids: by worker and by place.
struct WeekView {
  let title: String
  let days: [DayView]
  let people: [PersonView]
  let places: [PlaceView]

  init(_ week: IsoWeek, _ briefing: Briefing) {
    title = briefing.language.title(week)
    days = week.dates.map { DayView($0, briefing.language) }
    people = briefing.people.map { PersonView($0, week, briefing) }
    places = briefing.places.map { PlaceView($0, week, briefing) }.filter(\.isShown)
  }
}

/// A day above its column.
struct DayView {
  let day: String
  let number: String
  let holiday: String?
  let isWeekend: Bool

  init(_ date: CivilDate, _ language: Language) {
    day = language.shortName(date.weekday)
    number = String(language.short(date).dropFirst(day.count + 1))
    holiday = language.holiday(on: date)
    isWeekend = date.weekday.isWeekend
  }
}

/// A worker and her week.
struct PersonView {
  let person: String
  let discipline: String?
  let employer: String?
  let cells: [PersonCellView]

  init(_ person: String, _ week: IsoWeek, _ briefing: Briefing) {
    self.person = person
    discipline = briefing.worker(person)?.discipline
    employer = briefing.worker(person)?.employer
    cells = week.dates.map { PersonCellView(person, $0, briefing) }
  }
}

/// A worker's day.
struct PersonCellView {
  let label: String
  let style: String?
  let isBusy: Bool
  let duties: [DutyView]

  init(_ person: String, _ date: CivilDate, _ briefing: Briefing) {
    label = briefing.language.short(date)
    duties = briefing.duties(of: person, on: date).map { DutyView($0, briefing) }
    isBusy = !duties.isEmpty
    style = cellStyle(date, isBusy: isBusy)
  }
}

/// A duty in the grid by worker.
struct DutyView {
  let kind: String
  let times: String
  let activity: String
  let site: String
  let event: String?

  init(_ duty: Duty, _ briefing: Briefing) {
    kind = briefing.kind(of: duty).rawValue
    times = briefing.times(duty.interval)
    activity = duty.activity
    site = duty.place
    event = duty.event
  }
}

/// The classes of the cell of a day in a grid; nil for none.
func cellStyle(_ date: CivilDate, isBusy: Bool) -> String? {
  let styles = (date.weekday.isWeekend ? ["weekend"] : []) + (isBusy ? [] : ["off"])
  return styles.isEmpty ? nil : styles.joined(separator: " ")
}
