/// What the allowances of several duties come to together.
public struct AllowanceSum: Hashable, Sendable {
  /// Hundredths of a minute of pay.
  public var hundredths: Int
  /// In money, in cents; nil where the wage of somebody who gets any is not told.
  public var cents: Int?

  /// The sum of `allowances`.
  public init(of allowances: [DutyAllowance]) {
    let paid = allowances.filter { $0.hundredths > 0 }
    let cents = paid.compactMap(\.cents)
    hundredths = paid.reduce(0) { $0 + $1.hundredths }
    self.cents = cents.count == paid.count ? cents.reduce(0, +) : nil
  }

  /// Minutes of pay, rounded.
  public var minutes: Int { (hundredths + 50) / 100 }
}
