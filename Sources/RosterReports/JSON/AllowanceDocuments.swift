import Rostering

/// What irregular hours cost on top of wages.
struct AllowancesDocument: Codable {
  var employers: [EmployerAllowanceDocument]
  /// Duties that bring anything.
  var duties: [DutyAllowanceDocument]

  init(_ briefing: Briefing) {
    employers = briefing.scenario.employers.compactMap { employer in
      briefing.allowances(of: employer.name).map {
        EmployerAllowanceDocument(employer.name, $0)
      }
    }
    duties = briefing.dutyAllowances.filter { $0.hundredths > 0 }.map(DutyAllowanceDocument.init)
  }
}

/// What the allowances of one employer come to.
struct EmployerAllowanceDocument: Codable {
  var employer: String
  /// ORT or TOD.
  var scheme: String
  var article: String
  /// How sure it is that the article says so today.
  var certainty: String
  /// Hours of pay.
  var hours: Double
  /// Absent where the wage of somebody who gets any is not told.
  var euro: Double?

  init(_ employer: String, _ total: AllowanceTotal) {
    self.employer = employer
    scheme = total.scheme.name
    article = total.scheme.citation.article
    certainty = total.scheme.citation.certainty.rawValue
    hours = hoursOfPay(total.sum.hundredths)
    euro = total.sum.cents.map { Double($0) / 100 }
  }
}

/// What one duty brings on top.
struct DutyAllowanceDocument: Codable {
  var id: String
  var worker: String
  /// Hours of pay.
  var hours: Double
  /// Absent where the wage is not told.
  var euro: Double?

  enum CodingKeys: String, CodingKey {
    case id = "duty_id"
    case worker, hours, euro
  }

  init(_ allowance: DutyAllowance) {
    id = allowance.duty.id
    worker = allowance.duty.worker
    hours = hoursOfPay(allowance.hundredths)
    euro = allowance.cents.map { Double($0) / 100 }
  }
}

/// Hundredths of a minute as hours, to four digits.
private func hoursOfPay(_ hundredths: Int) -> Double {
  (Double(hundredths) / 0.6).rounded() / 10_000
}
