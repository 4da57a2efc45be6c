/// A neighbourhood that has less presence than in a base: in all, in the evening or at the weekend.
public struct PresenceLoss: Hashable, Sendable {
  /// What it gets in the base.
  public let before: PresenceFigures
  /// What it gets instead; nothing where it is no longer there.
  public let after: PresenceFigures

  /// Name of the neighbourhood.
  public var neighbourhood: String { before.neighbourhood }

  /// Rounds lost of a kind; below zero where there are more.
  public func rounds(_ kind: PresenceGoal.Kind) -> Int { before.held(kind) - after.held(kind) }

  /// Minutes lost of a kind; below zero where there are more.
  public func minutes(_ kind: PresenceGoal.Kind) -> Int {
    before.minutes(kind) - after.minutes(kind)
  }

  /// Points of presence lost; below zero where there are more.
  public var points: Int { before.points - after.points }

  /// Every neighbourhood of the base that loses, most minutes first, then most of the evening, then
  /// of the weekend.
  static func all(from base: [PresenceFigures], to others: [PresenceFigures]) -> [PresenceLoss] {
    let pairs = base.map { before in
      let after = others.first { $0.neighbourhood == before.neighbourhood }
      return PresenceLoss(
        before: before, after: after ?? PresenceFigures(neighbourhood: before.neighbourhood))
    }
    return pairs.filter(\.isLoss).enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (other.minutes(.any), other.minutes(.evening), other.minutes(.weekend), left.offset)
        < (one.minutes(.any), one.minutes(.evening), one.minutes(.weekend), right.offset)
    }.map(\.element)
  }

  private var isLoss: Bool { PresenceGoal.Kind.allCases.contains { minutes($0) > 0 } }
}
