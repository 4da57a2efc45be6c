/// Paid time of a week and the credit of its absences stay within contract plus a band (house
/// rule).
struct ContractHours: LineRule {
  func breaches(in line: Line) -> [Violation] {
    let most = line.worker.contractMinutes + line.limits.contractBand
    return line.runs(by: \.week).compactMap { week, entries in
      let paid = entries.reduce(0) { $0 + $1.duty.paidMinutes }
      let counted = paid + line.dossier.credit(in: week)
      guard counted > most else { return nil }
      return line.breach(
        .contractHours, by: entries, found: counted, limit: most, .minutes,
        line.limits.citations[.contractBand])
    }
  }
}
