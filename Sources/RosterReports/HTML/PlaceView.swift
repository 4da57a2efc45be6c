import RiskCalendar
import Rostering

/// A place and its week.
struct PlaceView {
  let name: String
  let cells: [PlaceCellView]
  /// A neighbourhood always, so that a week without presence shows; other places when used.
  let isShown: Bool

  init(_ name: String, _ week: IsoWeek, _ briefing: Briefing) {
    self.name = name
    cells = week.dates.map { PlaceCellView(name, $0, briefing) }
    isShown =
      cells.contains(where: \.isBusy)
      || briefing.scenario.neighbourhoods.contains { $0.name == name }
  }
}

/// A place's day.
struct PlaceCellView {
  let label: String
  let style: String?
  let isBusy: Bool
  let works: [WorkView]

  init(_ place: String, _ date: CivilDate, _ briefing: Briefing) {
    label = briefing.language.short(date)
    works = briefing.work(on: date, at: place).map { WorkView($0, briefing) }
    isBusy = !works.isEmpty
    style = cellStyle(date, isBusy: isBusy)
  }
}

/// A piece of work in the grid by place.
struct WorkView {
  let kind: String
  let times: String
  let activity: String
  /// Names with the comma that parts them, so that a line never breaks within one.
  let crew: [String]

  init(_ work: TeamWork, _ briefing: Briefing) {
    kind = work.kind.rawValue
    times = briefing.times(work.interval)
    activity = work.activity
    crew = work.workers.enumerated().map { index, name in
      index + 1 < work.workers.count ? name + "," : name
    }
  }
}
