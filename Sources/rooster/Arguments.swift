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
  static var next: IsoWeek { IsoWeek(containing: .today) + 1 }
}

extension CivilDate: ExpressibleByArgument {
  /// The date in a text like `2026-12-10`.
  public init?(argument: String) {
    self.init(argument)
  }

  /// The date in the Netherlands.
  static var today: CivilDate {
    let now = Instant(minutes: Int(Date().timeIntervalSince1970 / 60))
    return TownClock.amsterdam.date(of: now)
  }
}

extension Language: ExpressibleByArgument {}
extension CalendarProfile: ExpressibleByArgument {}
