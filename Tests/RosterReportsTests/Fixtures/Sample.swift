import Rostering

/// Rosters for tests of every report, by name so that a failing one can be told.
enum Sample: String, CaseIterable {
  case smallTeam, newYear, springForward, autumnBack

  var planned: PlannedRoster {
    switch self {
    case .smallTeam: SmallTeam.planned
    case .newYear: Nights.newYear
    case .springForward: Nights.clockChange("2027-03-27")
    case .autumnBack: Nights.clockChange("2027-10-30")
    }
  }
}
