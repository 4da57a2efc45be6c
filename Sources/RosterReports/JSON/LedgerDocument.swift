import Rostering

/// The burden of one worker over time, in minutes.
struct LedgerDocument: Codable {
  /// Burden by kind, and weighed.
  struct Balance: Codable {
    var evening: Int
    var night: Int
    var weekend: Int
    var event: Int
    /// Weighed, what is only stated as one figure included.
    var burden: Int

    init(_ kinds: Burden, weighed: Int, by fte: Double = 1) {
      func share(_ minutes: Int) -> Int { Int((Double(minutes) / fte).rounded()) }
      evening = share(kinds.evening)
      night = share(kinds.night)
      weekend = share(kinds.weekend)
      event = share(kinds.event)
      burden = share(weighed)
    }
  }

  var opening: Balance
  /// What of the opening is stated as one weighed figure, without kinds.
  var stated: Int
  var added: Balance
  var closing: Balance
  var closingPerFTE: Balance

  enum CodingKeys: String, CodingKey {
    case opening, stated, added, closing
    case closingPerFTE = "closing_per_fte"
  }

  init(_ ledger: BurdenLedger, _ weights: PeopleWeights) {
    opening = Balance(ledger.opening, weighed: ledger.weighedOpening(weights))
    stated = ledger.stated
    added = Balance(ledger.added, weighed: ledger.added.weighed(weights))
    let weighed = ledger.weighedClosing(weights)
    closing = Balance(ledger.closing, weighed: weighed)
    closingPerFTE = Balance(ledger.closing, weighed: weighed, by: ledger.fte)
  }
}
