/// What would help most: changes of a scenario, each tried by planning again.
public struct LeverFindings: Sendable {
  /// A change that helps.
  public struct Help: Sendable {
    /// What changes.
    public var lever: Lever
    /// What comes of it.
    public var gain: Gain

    /// A change with its gain.
    public init(_ lever: Lever, _ gain: Gain) {
      self.lever = lever
      self.gain = gain
    }
  }

  /// The roster as it is without any change.
  public var base: PlannedRoster
  /// What helps for certain, most of all first.
  public var helps: [Help] = []
  /// What may help, though that is not certain.
  public var unsure: [Lever] = []
  /// What was planned again for nothing.
  public var vain: [Lever] = []
  /// How many that could help were not planned, for others promise more or the time was up.
  public var untried: Int
  /// How many cannot help, by the bounds of their relaxations.
  public var useless: Int
  /// Whether the search was broken off.
  public var isInterrupted: Bool

  /// Findings beside a roster.
  public init(
    base: PlannedRoster, untried: Int = 0, useless: Int = 0, isInterrupted: Bool = false
  ) {
    self.base = base
    self.untried = untried
    self.useless = useless
    self.isInterrupted = isInterrupted
  }

  /// Books what came of a lever, and whether that was all that its roster could have come to.
  public mutating func add(_ lever: Lever, _ gain: Gain, wasInterrupted: Bool = false) {
    if gain.isCertain {
      let help = Help(lever, gain)
      helps.insert(help, at: helps.firstIndex { help.rank < $0.rank } ?? helps.endIndex)
    } else if gain.isFound || wasInterrupted {
      unsure.append(lever)
    } else {
      vain.append(lever)
    }
  }

  /// How many were planned again.
  public var tried: Int { helps.count + unsure.count + vain.count }

  /// Whether all work that must be done and all presence is there already.
  public var isComplete: Bool { base.verdict.score.must == 0 && base.verdict.score.presence == 0 }
}

extension LeverFindings.Help {
  /// The less the better; what is paid for by asking less comes after all that is not.
  fileprivate var rank: (Int, Score) {
    (lever.asksLess ? 1 : 0, Score(must: -gain.certain.must, presence: -gain.certain.presence))
  }
}
