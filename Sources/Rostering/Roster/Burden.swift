/// What evening, night, weekend and event work asks of a worker, in weighed minutes.
///
/// Every minute of a duty, break included, counts `eveningBurden` from the evening's start to
/// midnight, `nightBurden` from 00:00 to 06:00, `weekendBurden` on top on Saturday and Sunday, and
/// `eventBurden` on top at an event post (see `PeopleWeights`).
public struct Burden: Hashable, Sendable {
  /// Minutes from the evening's start to midnight.
  public var evening = 0
  /// Minutes from 00:00 to 06:00.
  public var night = 0
  /// Minutes on Saturday or Sunday.
  public var weekend = 0
  /// Minutes at event posts.
  public var event = 0

  /// No burden.
  public init() {}

  /// The weighed sum.
  public func weighed(_ weights: PeopleWeights) -> Int {
    evening * weights.eveningBurden + night * weights.nightBurden
      + weekend * weights.weekendBurden + event * weights.eventBurden
  }

  /// Kind by kind.
  public static func + (left: Burden, right: Burden) -> Burden {
    var sum = left
    sum.evening += right.evening
    sum.night += right.night
    sum.weekend += right.weekend
    sum.event += right.event
    return sum
  }
}
