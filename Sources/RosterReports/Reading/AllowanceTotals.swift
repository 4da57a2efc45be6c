import Rostering

/// What the allowances of one employer come to.
struct AllowanceTotal {
  var scheme: AllowanceScheme
  /// Hundredths of a minute of pay.
  var hundredths: Int
  /// In money, in cents; nil where the wage of somebody who gets any is not told.
  var cents: Int?
}

extension Briefing {
  /// What the allowances of an employer come to; nil where it pays none.
  func allowances(of employer: String) -> AllowanceTotal? {
    let scheme = scenario.employers.first { $0.name == employer }?.allowances
    return scheme.map { scheme in
      let paid = dutyAllowances.filter { $0.employer == employer && $0.hundredths > 0 }
      let cents = paid.compactMap(\.cents)
      return AllowanceTotal(
        scheme: scheme, hundredths: paid.reduce(0) { $0 + $1.hundredths },
        cents: cents.count == paid.count ? cents.reduce(0, +) : nil)
    }
  }

  /// Like `toeslag 4,4 uur loon, € 107,80 (ORT, oudere cao-tekst)`.
  func allowanceLine(_ total: AllowanceTotal) -> String {
    let hours = language.hours((total.hundredths + 50) / 100)
    let pay = say("toeslag \(hours) uur loon", "allowance \(hours) hours of pay")
    // Where nothing is paid, nobody asks for the wages.
    let money = total.hundredths == 0 ? nil : total.cents.map { ", \(language.money($0))" }
    let isOld = total.scheme.citation.certainty == .olderEdition
    let doubt = isOld ? say(", oudere cao-tekst", ", older text of the agreement") : ""
    return "\(pay)\(money ?? "") (\(total.scheme.name)\(doubt))"
  }
}
