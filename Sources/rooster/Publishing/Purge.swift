import ArgumentParser
import RiskCalendar
import RosterReports
import RosterStore
import Rostering
import ScenarioFiles

/// `rooster purge`: deletes what was published once its term is over.
struct Purge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Delete personal data of published weeks whose term is over; totals stay.",
    discussion: """
      Example:
        rooster purge --scenario Scenarios/nijmegen --before 2025-05-01

      Deletes duties, balances and pins of all whole weeks before that date, in every version, and who \
      published those and why. Hours by activity and place stay, without names. Files that were made \
      of it, in Reports/ or in a calendar, are not touched.
      """)

  @OptionGroup var subject: PublishedTeam

  @Option(help: "Delete weeks before this date. [default: 18 months ago]")
  var before: CivilDate?

  @Flag(help: "Also delete weeks of the last 52, which the law says to keep (ATB 3.2:1).")
  var evenIfTheLawSaysKeep = false

  @Option(help: "The language of the report: nl or en.")
  var language: Language = .dutch

  /// Working time records are kept for at least this long (ATB 3.2:1).
  private static let leastDaysKept = 52 * 7

  func validate() throws {
    guard let before, before > .today - Self.leastDaysKept else { return }
    guard before <= .today else {
      throw ValidationError("--before is \(before), which is still to come.")
    }
    if evenIfTheLawSaysKeep { return }
    throw ValidationError(
      "--before is \(before), but records of working time are to be kept for 52 weeks (ATB 3.2:1). "
        + "Where they are kept elsewhere, add --even-if-the-law-says-keep.")
  }

  func run() throws {
    let (team, _) = try subject.open()
    let week = IsoWeek(containing: before ?? CivilDate.today.monthsEarlier(18))
    let clock = team.scenario.clock
    let purged = try team.asking { store throws(StoreError) in
      (try store.purge(before: week, at: .now, clock), try store.weekTotals())
    }
    try Console.print(
      purgeReport(
        purged?.0 ?? PurgeCount(), purged?.1 ?? [], before: week, language: language,
        width: Console.width, bold: Console.isTerminal))
  }
}
