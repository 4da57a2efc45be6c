public import ArgumentParser
import Foundation
public import RiskCalendar
public import RosterReports

extension IsoWeek: ExpressibleByArgument {
  /// The week in a text like `2026-W51`.
  public init?(argument: String) {
    self.init(argument)
  }

  /// The week after the one we are in.
  static var next: IsoWeek {
    let now = Instant(minutes: Int(Date().timeIntervalSince1970 / 60))
    return IsoWeek(containing: TownClock.amsterdam.date(of: now)) + 1
  }
}

extension Language: ExpressibleByArgument {}
