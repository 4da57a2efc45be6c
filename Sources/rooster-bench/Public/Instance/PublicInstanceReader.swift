import Foundation

/// Reads instance files.
///
/// Sections may stand in any order. A shift type that an employee's line does not name has no
/// limit of its own.
struct PublicInstanceReader {
  private var reading: InstanceReading
  private var types = InstanceIndex("shift")
  private var employees = InstanceIndex("employee")
  /// Nil until the horizon has been read.
  private var days: Int?

  /// The instance in a file, named like the file.
  ///
  /// - Throws: everything that is wrong in it.
  static func read(_ path: String) throws(TextErrors) -> PublicInstance {
    let file = URL(fileURLWithPath: path)
    return try read(
      try textOfFile(at: path), file: file.lastPathComponent,
      name: file.deletingPathExtension().lastPathComponent)
  }

  /// The instance in a text.
  ///
  /// - Throws: everything that is wrong in it.
  static func read(
    _ text: String, file: String, name: String
  ) throws(TextErrors) -> PublicInstance {
    var reader = PublicInstanceReader(reading: InstanceReading(text, file: file))
    let instance = reader.instance(name)
    guard reader.reading.errors.isEmpty else { throw TextErrors(reader.reading.errors) }
    return instance
  }

  private init(reading: InstanceReading) { self.reading = reading }

  private mutating func instance(_ name: String) -> PublicInstance {
    days = horizon()
    let types = shiftTypes()
    var instance = PublicInstance(
      name: name, days: days ?? 0, shiftTypes: types, employees: staff())
    readDaysOff(into: &instance)
    instance.onRequests = requests(.onRequests)
    instance.offRequests = requests(.offRequests)
    instance.cover = cover()
    return instance
  }
}

/// Bounds that no sensible instance comes near, so that sums of anything stay numbers.
private enum Most {
  static let days = 3660
  static let weight = 1_000_000
  static let minutes = 1_000_000_000
  static let count = 1_000_000
}

extension PublicInstanceReader {
  private mutating func horizon() -> Int? {
    let lines = reading.lines(of: .horizon)
    guard let line = lines.first, let text = line.fields.first else {
      if let all = reading.sections[.horizon], all.isEmpty {
        reading.wrong(nil, "SECTION_HORIZON has no line", "Maybe add the number of days?")
      }
      return nil
    }
    for more in lines.dropFirst() {
      reading.wrong(more, "a second number of days", "Maybe leave it out?")
    }
    return reading.number(text, "the number of days", in: 1...Most.days, line)
  }

  private mutating func shiftTypes() -> [PublicInstance.ShiftType] {
    let lines = reading.lines(of: .shifts).filter { types.enter($0, &reading) }
    if lines.isEmpty { saysNothing(.shifts) }
    return lines.map { line in
      let minutes = reading.number(line.fields[1], "the minutes", in: 0...Most.count, line)
      var forbidden: Set<Int> = []
      for name in parts(line.fields.count > 2 ? line.fields[2] : "") {
        guard let type = types.place(name, line, &reading) else { continue }
        if !forbidden.insert(type).inserted { isTwice(name, line) }
      }
      return PublicInstance.ShiftType(
        id: line.fields[0], minutes: minutes ?? 0, forbiddenNext: forbidden.sorted())
    }
  }

  private mutating func staff() -> [PublicInstance.Employee] {
    let lines = reading.lines(of: .staff).filter { employees.enter($0, &reading) }
    if lines.isEmpty { saysNothing(.staff) }
    return lines.map { line in
      let names = InstanceSection.staff.fields
      let numbers = (2..<names.count).map { field in
        let most = field < 4 ? Most.minutes : Most.count
        return reading.number(line.fields[field], names[field], in: 0...most, line) ?? 0
      }
      if numbers[1] > numbers[0] {
        reading.wrong(
          line, "least minutes are \(numbers[1]), more than most minutes, \(numbers[0])",
          "Maybe the two were swapped?")
      }
      return PublicInstance.Employee(
        id: line.fields[0], mostShifts: mostShifts(line.fields[1], line), mostMinutes: numbers[0],
        leastMinutes: numbers[1], mostConsecutive: numbers[2], leastConsecutive: numbers[3],
        leastDaysOff: numbers[4], mostWeekends: numbers[5])
    }
  }

  /// What a text like `D=14|N=0` says, by shift type.
  private mutating func mostShifts(_ text: String, _ line: TextLine) -> [Int] {
    var most = [Int?](repeating: nil, count: types.names.count)
    for part in parts(text) {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false).map(trimmed)
      guard pair.count == 2 else {
        reading.wrong(
          line, "\(quoted(part)) is no limit on shifts, which looks like D=14",
          "Maybe \(quoted("\(pair.first ?? "")=\(days ?? 0)"))?")
        continue
      }
      let type = types.place(pair[0], line, &reading)
      let what = "the most shifts of \(quoted(pair[0]))"
      let count = reading.number(pair[1], what, in: 0...Most.count, line)
      guard let type else { continue }
      if most[type] != nil { isTwice(pair[0], line) }
      most[type] = count ?? 0
    }
    return most.map { $0 ?? days ?? 0 }
  }

  private mutating func readDaysOff(into instance: inout PublicInstance) {
    for line in reading.lines(of: .daysOff) {
      let employee = employees.place(line.fields[0], line, &reading)
      for text in line.fields.dropFirst() {
        guard let day = readDay(text, line), let employee else { continue }
        if !instance.employees[employee].daysOff.insert(day).inserted { isTwice(text, line) }
      }
    }
  }

  private mutating func requests(_ section: InstanceSection) -> [PublicInstance.Request] {
    var seen: [[Int]: Int] = [:]
    return reading.lines(of: section).compactMap { line in
      let employee = employees.place(line.fields[0], line, &reading)
      let (day, type) = (readDay(line.fields[1], line), types.place(line.fields[2], line, &reading))
      let weight = reading.number(line.fields[3], "the weight", in: 0...Most.weight, line)
      guard let employee, let day, let type, let weight,
        isFirst([employee, day, type], "the request", line, &seen)
      else { return nil }
      return PublicInstance.Request(employee: employee, day: day, type: type, weight: weight)
    }
  }

  private mutating func cover() -> [PublicInstance.Cover] {
    var seen: [[Int]: Int] = [:]
    return reading.lines(of: .cover).compactMap { line in
      let (day, type) = (readDay(line.fields[0], line), types.place(line.fields[1], line, &reading))
      let wanted = reading.number(line.fields[2], "the number wanted", in: 0...Most.count, line)
      let under = reading.number(line.fields[3], "the weight under", in: 0...Most.weight, line)
      let over = reading.number(line.fields[4], "the weight over", in: 0...Most.weight, line)
      guard let day, let type, let wanted, let under, let over,
        isFirst([day, type], "the cover of this day and shift", line, &seen)
      else { return nil }
      return PublicInstance.Cover(day: day, type: type, wanted: wanted, under: under, over: over)
    }
  }
}

extension PublicInstanceReader {
  private mutating func readDay(_ text: String, _ line: TextLine) -> Int? {
    guard let days, let day = Int(text), day >= days else {
      return reading.number(text, "the day", in: 0...((days ?? Most.days) - 1), line)
    }
    reading.wrong(
      line, "day \(day) is after the horizon, which has the days 0 to \(days - 1)",
      day == days ? "Maybe \(days - 1), since days are counted from 0?" : "Maybe another day?")
    return nil
  }

  private func parts(_ text: String) -> [String] {
    text.split(separator: "|").map(trimmed).filter { !$0.isEmpty }
  }

  private mutating func isTwice(_ name: String, _ line: TextLine) {
    reading.wrong(line, "\(quoted(name)) stands twice", "Maybe another one was meant?")
  }

  private mutating func isFirst(
    _ key: [Int], _ what: String, _ line: TextLine, _ seen: inout [[Int]: Int]
  ) -> Bool {
    if let before = seen[key] {
      reading.wrong(
        line, "\(what) stands already in line \(before)", "Maybe another one was meant?")
      return false
    }
    seen[key] = line.number
    return true
  }

  /// Where lines were wrong, that has been said already.
  private mutating func saysNothing(_ section: InstanceSection) {
    guard let lines = reading.sections[section], lines.isEmpty else { return }
    reading.wrong(nil, "\(section.rawValue) has no line", "Maybe the file is cut off?")
  }
}
