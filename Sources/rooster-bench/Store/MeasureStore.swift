import ArgumentParser
import Foundation
import RiskCalendar
import RosterReports
import RosterStore
import Rostering

/// `rooster-bench store`: measures publishing the weeks of a year, and the calendar of that year.
struct MeasureStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "Measure publishing a year, week by week and each week twice, and its calendar.",
    discussion: """
      Example:
        rooster-bench store --workers 45 --weeks 52

      A publishing is what the command does after reading its files: what was published before, the \
      audit, and the transaction. Targets: 1 s for each, 2 s for the calendar, 20 MB for the store.
      """)

  @Option(help: "How many workers the team has.")
  var workers: Int = 45

  @Option(help: "How many weeks to publish.")
  var weeks: Int = 52

  func validate() throws {
    guard (2...200).contains(workers), (1...520).contains(weeks) else {
      throw ValidationError("--workers must be from 2 to 200, --weeks from 1 to 520.")
    }
  }

  func run() throws {
    try withRunFolder { folder in
      let year = PublishedYear(workers: workers, weeks: weeks)
      let path = folder.path + "/rooster.sqlite"
      let store = try RosterStore(at: path)
      let times = try year.weeks.flatMap { week in
        let roster = year.roster(of: week)
        note("\(week)")
        return try [roster, year.changed(roster)].map { roster in
          try seconds { try publish(roster, year.scenario, store) }
        }
      }
      let middle = year.roster(of: year.weeks[year.weeks.count / 2])
      let again = try seconds { try publish(middle, year.scenario, store) }
      var calendar = ""
      let export = try seconds { calendar = try self.calendar(year.scenario, store) }
      print(report(times, again, export, calendar, storeAt: path), terminator: "")
    }
  }

  private func publish(_ roster: Roster, _ scenario: Scenario, _ store: RosterStore) throws {
    let clock = scenario.clock
    let carryover = try store.carryover(before: roster.horizon, clock)
    let known = scenario.carrying(carryover)
    let audit = Audit(Agenda(known, roster.horizon))
    let reach = Horizon(
      from: roster.horizon.firstWeek, through: roster.horizon.lastWeek + Carryover.weeksAhead)
    let later = known.violations(of: roster, togetherWith: try store.plan(of: reach))
    let announcement = Announcement(
      roster, by: "bench", because: "", at: clock.day(roster.horizon.firstDate).start,
      violations: audit.violations(in: roster).count + later.count,
      balances: audit.balances(of: roster))
    _ = try store.publish(
      announcement, of: scenario.name, after: try store.newest()?.number, clock)
  }

  private func calendar(_ scenario: Scenario, _ store: RosterStore) throws -> String {
    SharedCalendar(
      try store.plan(), of: scenario, publication: try store.newest()
    ).text(.ics)
  }

  private func report(
    _ times: [Double], _ again: Double, _ export: Double, _ calendar: String, storeAt path: String
  ) -> String {
    let sorted = times.sorted()
    let size = (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.fileSizeKey]))?.fileSize
    let events = calendar.components(separatedBy: "BEGIN:VEVENT").count - 1
    return """
      publishing a week of \(workers): median \(number(sorted[sorted.count / 2], 2)) s, longest \
      \(number(sorted.last ?? 0, 2)) s, \(times.count) times; one in the middle, once all are out, \(number(again, 2)) s
      calendar of \(weeks) weeks: \(events) events, \(number(export, 2)) s, \
      \(number(Double(calendar.utf8.count) / 1e6, 1)) MB
      store: \(number(Double(size ?? 0) / 1e6, 1)) MB

      """
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}
