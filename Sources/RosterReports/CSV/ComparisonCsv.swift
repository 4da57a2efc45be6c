public import Rostering

/// A comparison as a table, one row a variant, measure and subject.
///
/// The columns are `variant,measure,subject,unit,base,value,difference`. `measure` is one of fixed names
/// such as `presence`, `over-contract` or `cost`; `subject` is the neighbourhood, event, employer or
/// level it is about, and empty for the whole. All figures are whole numbers in `unit`: minutes,
/// points, cents, hundredths of an FTE, a count, or 1 for yes and 0 for no; empty where a side has no
/// such subject or it is not known. A variant without a legal roster has `legal-roster` 0 and no
/// values. The text is as in `csvReport`.
public func comparisonCsv(_ comparison: Comparison) -> String {
  let lines = ComparisonBriefing(comparison: comparison, language: .english).measureLines
  let header = ["variant", "measure", "subject", "unit", "base", "value", "difference"]
  let rows = comparison.variants.indices.flatMap { index in
    lines.map { line in
      [comparison.variants[index].name, line.key, line.subject, line.unit.rawValue]
        + [line.base, line.values[index], line.differences[index]].map { $0.map(String.init) ?? "" }
    }
  }
  return csvText([header] + rows)
}
