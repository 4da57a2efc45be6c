import Foundation
import Rostering

/// What the bench reads of a roster.json.
struct RosterFile: Decodable {
  struct Accounts: Decodable {
    struct Neighbourhood: Decodable {
      var fullPoints: Int

      enum CodingKeys: String, CodingKey {
        case fullPoints = "full_points"
      }
    }
    var neighbourhoods: [Neighbourhood]
  }

  var score: [String: Outcome.Reached]
  var ending: String
  var accounts: Accounts

  /// What came of the search that wrote it.
  var outcome: Outcome {
    Outcome(
      levels: score, fullPresence: accounts.neighbourhoods.reduce(0) { $0 + $1.fullPoints },
      ending: ending)
  }
}
