import Rostering

/// The account of one worker in words.
struct HourLine {
  var worker: String
  var discipline: String
  var paid: String
  var credit: String
  var contract: String
  /// Paid hours and credit, less contract.
  var difference: String
  var evening: String
  var night: String
  var weekend: String
  var event: String
  var burden: String
  /// Burden, that of earlier weeks included, by FTE.
  var balancePerFTE: String
  /// Paid minutes and credit.
  var filledMinutes: Int
  var contractMinutes: Int
  var balanceMinutesPerFTE: Int
}

extension Briefing {
  /// Hours and burden of every worker.
  var hourLines: [HourLine] { verdict.workers.map(hourLine) }

  private func hourLine(_ account: WorkerAccount) -> HourLine {
    let paid = account.weeks.reduce(0) { $0 + $1.paid }
    let credit = account.weeks.reduce(0) { $0 + $1.credit }
    let contract = account.weeks.reduce(0) { $0 + $1.contract }
    let person = worker(account.worker)
    let balance = Double(account.openingBurden + account.burden) / (person?.fte ?? 1)
    return HourLine(
      worker: account.worker, discipline: person?.discipline ?? "", paid: language.hours(paid),
      credit: language.hours(credit), contract: language.hours(contract),
      difference: language.signedHours(paid + credit - contract),
      evening: language.hours(account.evening), night: language.hours(account.night),
      weekend: language.hours(account.weekend), event: language.hours(account.event),
      burden: language.hours(account.burden),
      balancePerFTE: language.hours(Int(balance.rounded())),
      filledMinutes: paid + credit, contractMinutes: contract,
      balanceMinutesPerFTE: Int(balance.rounded()))
  }

  /// FTE against what was promised, and hours against contract, employer by employer.
  var employerLines: [String] {
    verdict.employers.map { account in
      let allowance = allowances(of: account.employer).map(allowanceLine)
      let parts = [fteLine(account), hourLine(account), burdenLine(account), allowance]
      return "\(account.employer): " + parts.compactMap(\.self).joined(separator: "; ")
    }
  }

  private func fteLine(_ account: EmployerAccount) -> String {
    let fte = language.fte(account.fte)
    guard let floor = account.floorFTE else { return "\(fte) fte" }
    let promised = language.fte(floor)
    // Contracts are kept to a minute, so hundredths of an FTE are all there is.
    guard account.fte < floor - 0.005 else {
      return say("\(fte) fte (toegezegd \(promised))", "\(fte) FTE (promised \(promised))")
    }
    let short = language.fte(floor - account.fte)
    return say(
      "\(fte) fte, \(short) onder de toegezegde \(promised)",
      "\(fte) FTE, \(short) below the promised \(promised)")
  }

  private func hourLine(_ account: EmployerAccount) -> String {
    let (paid, contract) = (language.hours(account.paid), language.hours(account.contract))
    return say(
      "\(paid) van \(contract) uur ingeroosterd", "\(paid) of \(contract) hours rostered")
  }

  private func burdenLine(_ account: EmployerAccount) -> String {
    let burden = language.hours(account.burden)
    let closing = language.hours(Int(account.closingBurdenPerFTE.rounded()))
    return say(
      "belasting \(burden), met eerdere weken \(closing) per fte",
      "burden \(burden), with earlier weeks \(closing) per FTE")
  }
}
