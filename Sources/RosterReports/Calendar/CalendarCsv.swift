import RiskCalendar

extension SharedCalendar {
  /// The CSV of Google Calendar (support.google.com/calendar/answer/37118): English headers, month
  /// before day, no byte order mark.
  func googleCsv(_ entries: [Entry]) -> String {
    let header = [
      "Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event",
      "Description", "Location", "Private",
    ]
    let rows = entries.map { entry in
      [entry.title] + times(entry) + ["False", entry.description, entry.location, isPrivate]
    }
    return csvText([header] + rows)
  }

  /// The 22 columns that Outlook exports in English, all in quotes.
  func outlookCsv(_ entries: [Entry]) -> String {
    let header = [
      "Subject", "Start Date", "Start Time", "End Date", "End Time", "All day event",
      "Reminder on/off", "Reminder Date", "Reminder Time", "Meeting Organizer",
      "Required Attendees", "Optional Attendees", "Meeting Resources", "Billing Information",
      "Categories", "Description", "Location", "Mileage", "Priority", "Private", "Sensitivity",
      "Show time as",
    ]
    let busy = "2"
    let rows = entries.map { entry in
      [entry.title] + times(entry, seconds: ":00") + ["False", "False"]
        + Array(repeating: "", count: 7)
        + [entry.activity, entry.description, entry.location, "", "Normal", isPrivate]
        + [selection.worker == nil ? "Normal" : "Private", busy]
    }
    return csvText([header] + rows, quotesAll: true)
  }

  /// Only the calendar of one person has private events: in one that is shared, colleagues who may look
  /// but not change would see of them no more than `busy`.
  private var isPrivate: String { selection.worker == nil ? "False" : "True" }

  private func times(_ entry: Entry, seconds: String = "") -> [String] {
    let times = WallTimes(zoneless: entry.interval, clock)
    return [
      times.startDate.american, times.startTime.american(seconds), times.endDate.american,
      times.endTime.american(seconds),
    ]
  }
}

extension CivilDate {
  /// Like `12/31/2026`.
  fileprivate var american: String {
    let parts = description.split(separator: "-")
    return "\(parts[1])/\(parts[2])/\(parts[0])"
  }
}

extension ClockTime {
  /// Like `10:00 PM`.
  fileprivate func american(_ seconds: String) -> String {
    let hour = minutes / 60 % 12
    return "\(hour == 0 ? 12 : hour):\(description.suffix(2))\(seconds) "
      + (minutes / 60 % 24 < 12 ? "AM" : "PM")
  }
}
