import Foundation

/// Rosters as CSV: a line for every shift, `employee,day,shift`, days counted from 0.
enum PublicRosterCSV {
  /// The first line.
  static let header = "employee,day,shift"

  /// The file of a roster.
  ///
  /// - Precondition: it fits the instance.
  static func text(_ roster: PublicRoster, _ instance: PublicInstance) -> String {
    let lines = zip(instance.employees, roster).flatMap { employee, line in
      line.enumerated().compactMap { day, type in
        type.map { "\(employee.id),\(day),\(instance.shiftTypes[$0].id)" }
      }
    }
    return ([header] + lines).map { $0 + "\n" }.joined()
  }

  /// The roster in a file.
  ///
  /// - Throws: everything that is wrong in it.
  static func read(_ path: String, _ instance: PublicInstance) throws(TextErrors) -> PublicRoster {
    let file = URL(fileURLWithPath: path).lastPathComponent
    return try read(try textOfFile(at: path), file: file, instance)
  }

  /// The roster in a text.
  ///
  /// - Throws: everything that is wrong in it.
  static func read(
    _ text: String, file: String, _ instance: PublicInstance
  ) throws(TextErrors) -> PublicRoster {
    var reading = Reading(instance, file)
    for line in textLines(text) { reading.take(line) }
    if !reading.hasHeader { reading.wrong(nil, "the line \(header) is missing") }
    guard reading.errors.isEmpty else { throw TextErrors(reading.errors) }
    return reading.roster
  }
}

/// A roster file that is being read.
private struct Reading {
  let instance: PublicInstance
  let file: String
  let employees: [String: Int]
  let types: [String: Int]
  var roster: PublicRoster
  var hasHeader = false
  var errors: [TextError] = []

  init(_ instance: PublicInstance, _ file: String) {
    self.instance = instance
    self.file = file
    employees = Self.places(instance.employees.map(\.id))
    types = Self.places(instance.shiftTypes.map(\.id))
    roster = Array(
      repeating: Array(repeating: nil, count: instance.days), count: instance.employees.count)
  }

  mutating func take(_ line: TextLine) {
    guard hasHeader else {
      hasHeader = true
      if line.fields.joined(separator: ",") != PublicRosterCSV.header {
        wrong(line, "the first line must be \(PublicRosterCSV.header)")
      }
      return
    }
    guard line.fields.count == 3 else {
      return wrong(line, "\(line.fields.count) fields, but there must be 3: employee, day, shift")
    }
    let (name, day, shift) = (line.fields[0], Int(line.fields[1]), line.fields[2])
    let known = day.flatMap { (0..<instance.days).contains($0) ? $0 : nil }
    if employees[name] == nil {
      wrong(line, "no employee \(quoted(name)). " + knownWords(instance.employees.map(\.id)))
    }
    if known == nil {
      wrong(line, "day \(quoted(line.fields[1])) is none of 0 to \(instance.days - 1)")
    }
    if types[shift] == nil {
      wrong(line, "no shift \(quoted(shift)). " + knownWords(instance.shiftTypes.map(\.id)))
    }
    guard let employee = employees[name], let known, let type = types[shift] else { return }
    guard roster[employee][known] == nil else {
      return wrong(line, "a second shift of \(name) on day \(known)")
    }
    roster[employee][known] = type
  }

  mutating func wrong(_ line: TextLine?, _ message: String) {
    errors.append(TextError(file: file, line: line?.number, message: message))
  }

  private static func places(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }
}
