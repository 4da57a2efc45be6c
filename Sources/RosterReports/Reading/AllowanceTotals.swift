import Rostering

/// What the allowances of one employer come to.
struct AllowanceTotal {
  var scheme: AllowanceScheme
  var sum: AllowanceSum
}

extension Briefing {
  /// What the allowances of an employer come to; nil where it pays none.
  func allowances(of employer: String) -> AllowanceTotal? {
    let scheme = scenario.employers.first { $0.name == employer }?.allowances
    return scheme.map {
      AllowanceTotal(
        scheme: $0, sum: AllowanceSum(of: dutyAllowances.filter { $0.employer == employer }))
    }
  }

  /// Like `toeslag 4,4 uur loon, € 107,80 (ORT, oudere cao-tekst)`.
  func allowanceLine(_ total: AllowanceTotal) -> String {
    let hours = language.hours(total.sum.minutes)
    let pay = say("toeslag \(hours) uur loon", "allowance \(hours) hours of pay")
    // Where nothing is paid, nobody asks for the wages.
    let money = total.sum.hundredths == 0 ? nil : total.sum.cents.map { ", \(language.money($0))" }
    let isOld = total.scheme.citation.certainty == .olderEdition
    let doubt = isOld ? say(", oudere cao-tekst", ", older text of the agreement") : ""
    return "\(pay)\(money ?? "") (\(total.scheme.name)\(doubt))"
  }
}
