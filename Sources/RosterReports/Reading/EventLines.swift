import RiskCalendar
import Rostering

extension Briefing {
  /// What is worth knowing around the risk events of the horizon: where they meet, who is away in spite
  /// of a leave stop, and who works on a usual day off.
  var eventLines: [String] {
    agenda.stackings.map(language.sentence) + leaveLines + dayOffLines
  }

  private var leaveLines: [String] {
    agenda.leaveDuringStops.map { leave in
      let dates = language.list(leave.dates.map(language.short))
      return say(
        "\(leave.worker) is afwezig bij \(leave.event), ondanks de verlofstop: \(dates).",
        "\(leave.worker) is away during \(leave.event), though no leave is granted: \(dates).")
    }
  }

  private var dayOffLines: [String] {
    scenario.workers.compactMap { worker in
      let asked = duties.filter {
        $0.worker == worker.name && worker.isUsuallyOff($0, scenario.clock)
      }
      guard !asked.isEmpty else { return nil }
      let when = language.list(asked.map { occasion($0.interval) })
      return say(
        "\(worker.name) werkt op een vaste vrije dag: \(when). Dat kan alleen in overleg.",
        "\(worker.name) works on a usual day off: \(when). That needs her consent.")
    }
  }
}
