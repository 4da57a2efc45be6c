/// What a neighbourhood gets over a horizon, and how well the team knows it.
public struct NeighbourhoodAccount: Hashable, Sendable {
  /// What its presence goals ask and get.
  public let presence: PresenceFigures
  /// Paid minutes of all work there, week by week.
  public let hours: HoursAccount
  /// How many of the team are familiar faces there.
  public let familiarFaces: Int

  /// Name of the neighbourhood.
  public var name: String { presence.neighbourhood }
}
