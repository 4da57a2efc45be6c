/// The burden of one worker over time: what she carries into a horizon, what it adds, and what she
/// carries out of it.
public struct BurdenLedger: Hashable, Sendable {
  /// What balances and history tell of earlier weeks.
  public var opening: Burden
  /// What is stated of earlier weeks as one figure, in weighed minutes: nobody knows its kinds.
  public var stated: Int
  /// What the horizon adds.
  public var added: Burden
  /// Her contract as a fraction of full time.
  public var fte: Double

  /// A ledger of these figures.
  public init(opening: Burden, stated: Int, added: Burden, fte: Double) {
    self.opening = opening
    self.stated = stated
    self.added = added
    self.fte = fte
  }

  /// What she carries out of the horizon, but for what is only stated as one figure.
  public var closing: Burden { opening + added }

  /// All she carries into the horizon, in weighed minutes.
  public func weighedOpening(_ weights: PeopleWeights) -> Int {
    stated + opening.weighed(weights)
  }

  /// All she carries out of it, in weighed minutes.
  public func weighedClosing(_ weights: PeopleWeights) -> Int {
    weighedOpening(weights) + added.weighed(weights)
  }
}

extension Agenda {
  /// The ledger of the worker of `account`; nil for somebody who is not on the team.
  public func ledger(of account: WorkerAccount) -> BurdenLedger? {
    guard let worker = scenario.workers.first(where: { $0.name == account.worker }) else {
      return nil
    }
    return BurdenLedger(
      opening: pastBurden(of: worker), stated: worker.openingBurden, added: account.addedBurden,
      fte: worker.fte)
  }
}

extension WorkerAccount {
  /// What the horizon asks of her, by kind.
  public var addedBurden: Burden {
    var added = Burden()
    added.evening = evening
    added.night = night
    added.weekend = weekend
    added.event = event
    return added
  }
}
