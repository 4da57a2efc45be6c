import RiskCalendar
import Rostering

/// A year of rosters of a generated team, plain enough to be made without a search: every worker has
/// nine duties a week, and a second version of each week changes a few of them.
struct PublishedYear {
  let scenario: Scenario
  let weeks: [IsoWeek]

  init(workers: Int, weeks: Int) {
    scenario = TeamGenerator(workerCount: workers).scenario()
    self.weeks = Horizon(firstWeek: Self.firstWeek, weekCount: weeks).weeks
  }

  private static let firstWeek = IsoWeek(containing: CivilDate(dayNumber: 20_457))

  /// The roster of a week as it is published first.
  func roster(of week: IsoWeek) -> Roster {
    let duties = scenario.workers.enumerated().flatMap { number, worker in
      office(worker, week) + rounds(worker, number, week)
    }
    return Roster(horizon: Horizon(firstWeek: week), duties: duties)
  }

  /// The same after some have moved, some are off, and some are new.
  func changed(_ roster: Roster) -> Roster {
    let duties = roster.duties.enumerated().compactMap { index, duty -> Duty? in
      var duty = duty
      switch index % 80 {
      case 0: duty.interval.start = duty.interval.start + 30
      case 1: return nil
      case 2: duty.place = "Kantoor"
      default: break
      }
      return duty
    }
    return Roster(horizon: roster.horizon, duties: duties)
  }

  private func office(_ worker: Worker, _ week: IsoWeek) -> [Duty] {
    week.dates.prefix(5).map { duty(worker, "kantoor", "Kantoor", $0, from: 9, to: 12) }
  }

  private func rounds(_ worker: Worker, _ number: Int, _ week: IsoWeek) -> [Duty] {
    (0..<4).map { turn in
      let place = scenario.neighbourhoods[(number + turn) % scenario.neighbourhoods.count].name
      let date = week.dates[(number + turn) % 7]
      return duty(worker, scenario.roundName, place, date, from: 18, to: 22)
    }
  }

  private func duty(
    _ worker: Worker, _ activity: String, _ place: String, _ date: CivilDate, from: Int, to: Int
  ) -> Duty {
    let midnight = scenario.clock.day(date).start
    return Duty(
      worker: worker.name, activity: activity, place: place,
      interval: Interval(midnight + 60 * from, midnight + 60 * to))
  }
}
