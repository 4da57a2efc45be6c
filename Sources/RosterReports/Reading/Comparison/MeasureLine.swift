/// One figure in the base and in every variant.
struct MeasureLine {
  /// What it is called in files.
  let key: String
  /// What it is called in reports.
  let name: String
  let unit: MeasureUnit
  /// The neighbourhood, event, employer or level it is about; empty for the whole.
  let subject: String
  /// Nil where the base has no such subject, or where it is not known.
  let base: Int?
  /// Variant by variant.
  let values: [Int?]
  /// What lies between the base and each variant; nil where that cannot be told.
  let differences: [Int?]

  init<Figures>(
    _ measure: Measure<Figures>, _ language: Language, subject: String, base: Figures?,
    variants: [Side<Figures>]
  ) {
    key = measure.key
    name = measure.name(language)
    unit = measure.unit
    self.subject = subject
    self.base = base.flatMap(measure.value)
    values = variants.map { $0.figures.flatMap(measure.value) }
    let (before, absent) = (self.base, measure.isAmount ? 0 : nil)
    differences = zip(variants, values).map { side, value in
      // Where neither has any, there is nothing to tell.
      guard side.isPlanned, before != nil || value != nil else { return nil }
      return (before ?? absent).flatMap { before in (value ?? absent).map { $0 - before } }
    }
  }

  /// What a variant has of a subject.
  struct Side<Figures> {
    /// Whether the variant has a roster.
    let isPlanned: Bool
    /// Nil where it has no such subject.
    let figures: Figures?
  }

  /// Whether anything is known of it on any side.
  var isKnown: Bool { base != nil || values.contains { $0 != nil } }
}
