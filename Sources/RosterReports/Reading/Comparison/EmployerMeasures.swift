import Rostering

extension Measure<EmployerFigures> {
  /// What each employer puts in.
  static var employer: [Measure] {
    hours
      + [
        Measure("allowance", .minutes, "Toeslag in uren loon", "Allowance in hours of pay") {
          $0.allowance?.minutes
        },
        Measure("allowance-money", .cents, "Toeslag in euro", "Allowance in euros", isAmount: false)
        { $0.allowance?.cents },
      ] + burden
  }

  private static var hours: [Measure] {
    [
      Measure("fte", .hundredths, "Fte", "FTE") { Int(($0.fte * 100).rounded()) },
      Measure("paid", .minutes, "Betaald", "Paid") { $0.paid },
      Measure("contract", .minutes, "Contract", "Contract") { $0.contract },
      Measure("over-contract", .minutes, "Boven contract", "Over contract") { $0.over },
      Measure("under-contract", .minutes, "Onder contract", "Under contract") { $0.under },
    ]
  }

  private static var burden: [Measure] {
    [
      Measure("evening-work", .minutes, "Avond", "Evening") { $0.evening },
      Measure("night-work", .minutes, "Nacht", "Night") { $0.night },
      Measure("weekend-work", .minutes, "Weekend", "Weekend") { $0.weekend },
      Measure("burden", .minutes, "Belasting", "Burden") { $0.burden },
      Measure(
        "burden-per-fte", .minutes, "Belasting per fte", "Burden per FTE", isAmount: false
      ) { $0.closingBurdenPerFTE },
      Measure(
        "burden-spread", .minutes, "Verschil zwaarst–lichtst", "Heaviest less lightest",
        isAmount: false
      ) { $0.burdenSpread },
    ]
  }
}
