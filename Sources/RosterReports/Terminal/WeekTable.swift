import RiskCalendar
import Rostering

extension TerminalPage {
  /// The duties week by week: workers down and days across, or day by day where that is too wide.
  var weeks: [String] {
    briefing.horizon.weeks.flatMap { week in
      let title = briefing.horizon.weekCount > 1 ? heading(language.title(week)) : [""]
      return title + (isNarrow ? days(of: week) : table(of: week))
    }
  }

  private func table(of week: IsoWeek) -> [String] {
    let (name, day) = columnWidths(week)
    let first = TextTable.Column(title: [briefing.say("Medewerker", "Worker")], width: name)
    let columns = week.dates.map { date in
      let holiday = language.holiday(on: date)?.wrapped(to: day) ?? []
      return TextTable.Column(title: [language.short(date)] + holiday, width: day)
    }
    let rows = briefing.people.map { person in
      [label(person, width: name)]
        + week.dates.map { date in
          briefing.duties(of: person, on: date).flatMap { cell($0, width: day) }
        }
    }
    return TextTable(columns: [first] + columns, rows: rows, hasRules: true, isDense: true).lines
  }

  /// Widths of the column of names and of a day; a day gets no more than its longest line needs.
  private func columnWidths(_ week: IsoWeek) -> (name: Int, day: Int) {
    let labels = briefing.people.flatMap { [$0, briefing.worker($0)?.discipline ?? ""] }
    let longest = labels.map(\.visible.displayWidth).max() ?? 0
    let name = min(max(longest, 10), width >= 140 ? 22 : 14)
    // A blank before every column and a rule between two of them.
    let room = (width - (name + 1) - 7 * 2) / 7
    let lines = week.dates.flatMap { date in
      briefing.work(on: date).map { "\($0.activity) · \($0.place)".visible.displayWidth }
    }
    return (name, max(11, min(room, max(13, lines.max() ?? 0))))
  }

  private func label(_ person: String, width: Int) -> [String] {
    let discipline = briefing.worker(person)?.discipline ?? ""
    return person.visible.wrapped(to: width) + discipline.visible.wrapped(to: width)
  }

  private func cell(_ duty: Duty, width: Int) -> [String] {
    let what = "\(duty.activity) · \(duty.place)".visible
    let lines =
      what.displayWidth <= width
      ? [what]
      : duty.activity.visible.wrapped(to: width) + duty.place.visible.wrapped(to: width)
    return [briefing.times(duty.interval)] + lines
  }
}

extension TerminalPage {
  /// The work of each day with who does it.
  private func days(of week: IsoWeek) -> [String] {
    week.dates.flatMap { date in
      let holiday = language.holiday(on: date).map { " · \($0)" } ?? ""
      let work = briefing.work(on: date)
      let lines = work.isEmpty ? ["  " + language.nobody] : work.flatMap(entry)
      return [emphasized(language.longWithoutYear(date) + holiday)] + lines
    }
  }

  private func entry(_ work: TeamWork) -> [String] {
    let indent = String(repeating: " ", count: 15)
    let event = work.event.map { " (\($0))" } ?? ""
    return paragraph(
      "\(work.activity), \(work.place)\(event)", lead: "  \(briefing.times(work.interval))  ")
      + paragraph(work.workers.joined(separator: ", "), lead: indent)
  }
}
