import Rostering

/// A figure that a comparison shows of every roster.
struct Measure<Figures> {
  /// What it is called in files.
  let key: String
  let unit: MeasureUnit
  /// What it is called in reports.
  let name: (Language) -> String
  /// Whether who is not there has none of it, so that a difference can still be told.
  let isAmount: Bool
  let value: (Figures) -> Int?

  init(
    _ key: String, _ unit: MeasureUnit, _ dutch: String, _ english: String,
    isAmount: Bool = true, _ value: @escaping (Figures) -> Int?
  ) {
    self.key = key
    self.unit = unit
    name = { $0.say(dutch, english) }
    self.isAmount = isAmount
    self.value = value
  }
}

/// What the figures of a measure are; the raw values are those of files.
enum MeasureUnit: String {
  case count, minutes, points, cents
  case hundredths = "hundredths-fte"
  case yes = "yes-no"
}

extension Language {
  /// A figure in its unit.
  func figure(_ value: Int, _ unit: MeasureUnit) -> String {
    switch unit {
    case .count, .points: number(value)
    case .minutes: hours(value)
    case .cents: (value < 0 ? "−" : "") + money(abs(value))
    case .hundredths: (value < 0 ? "−" : "") + fte(Double(abs(value)) / 100)
    case .yes: value == 0 ? say("nee", "no") : say("ja", "yes")
    }
  }

  /// A difference in its unit: `+2,5`, `−2,5`, and `=` where there is none to be seen.
  func difference(_ value: Int, _ unit: MeasureUnit) -> String {
    let figure = figure(value, unit)
    if figure == self.figure(0, unit) { return "=" }
    return value > 0 ? "+" + figure : figure
  }
}
