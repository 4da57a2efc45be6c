import SwiftCSV

/// Reads a CSV table into values that know their lines: one map a row, its keys the column names.
///
/// SwiftCSV splits a record into cells. It keeps no line numbers and lets an open quote swallow
/// the rest of a file, so the records are cut here first, with the line each begins on.
struct TableText {
  private let file: TextFile
  private let findings: Findings
  private static let mostRows = 10_000

  /// The rows of `file` below its column names; nil with a note of what is wrong.
  static func read(_ file: TextFile, _ findings: Findings) -> Table? {
    TableText(file: file, findings: findings).table()
  }

  private func place(_ line: Int?) -> Place { Place(file: file.name, line: line, isTable: true) }

  private func table() -> Table? {
    let cutter = RecordCutter(file.text)
    if let line = cutter.openQuoteLine {
      findings.add(place(line), "a quote is opened and never closed. Maybe a \" is missing?")
      return nil
    }
    guard let head = cutter.records.first else {
      findings.add(place(nil), "is empty. Its first row should hold the names of the columns")
      return nil
    }
    guard cutter.records.count <= Self.mostRows else {
      findings.add(place(nil), "has more than \(Self.mostRows) rows")
      return nil
    }
    let delimiter = cutter.delimiter
    guard let columns = cells(head, delimiter).map(namesOfColumns) else { return nil }
    let rows = cutter.records.dropFirst().compactMap { record in
      cells(record, delimiter).flatMap { row($0, columns, record.line) }
    }
    return Table(place: place(head.line), columns: columns, rows: rows)
  }

  private func namesOfColumns(_ cells: [String]) -> [String] {
    // A spreadsheet may leave empty columns at the end.
    Array(cells.reversed().drop(while: \.isEmpty).reversed())
  }

  /// The cells of one record, trimmed.
  private func cells(_ record: RecordCutter.Record, _ delimiter: CSVDelimiter) -> [String]? {
    guard
      let csv = try? EnumeratedCSV(string: record.text, delimiter: delimiter, loadColumns: false),
      csv.rows.isEmpty
    else {
      findings.add(
        place(record.line),
        "the row is not CSV. A cell with a quote in it stands in quotes, and the quote is doubled")
      return nil
    }
    return csv.header.map(\.trimmed)
  }

  private func row(_ cells: [String], _ columns: [String], _ line: Int) -> SourceValue? {
    if cells.allSatisfy(\.isEmpty) { return nil }
    if let extra = cells.dropFirst(columns.count).first(where: { !$0.isEmpty }) {
      findings.add(
        place(line),
        "the cell \(quoted(extra)) stands beyond the last column. Maybe a text with a comma or "
          + "semicolon needs quotes?")
      return nil
    }
    let fields = zip(columns, cells).map { column, cell in
      SourceValue.Field(
        key: column, place: place(line),
        value: SourceValue(place: place(line), content: cell.isEmpty ? .empty : .text(cell)))
    }
    return SourceValue(place: place(line), content: .map(fields))
  }
}

/// A table with its column names.
struct Table {
  /// Where the column names stand.
  var place: Place
  var columns: [String]
  var rows: [SourceValue]
}

/// Cuts a CSV text into its records: at line ends that are not inside quotes.
struct RecordCutter {
  /// One record with the line it begins on.
  struct Record {
    var line: Int
    var text: String
  }

  private(set) var records: [Record] = []
  /// Where a quote opens that never closes.
  private(set) var openQuoteLine: Int?
  /// What the first record has most of: commas, semicolons (Dutch spreadsheets) or tabs.
  private(set) var delimiter = CSVDelimiter.comma

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var (line, start, startLine, isQuoted) = (1, 0, 1, false)
    for (position, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        if isQuoted { openQuoteLine = line }
      }
      let isEnd =
        byte == 0x0A || byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A)
      guard isEnd else { continue }
      line += 1
      if !isQuoted {
        append(bytes[start...position], startLine)
        (start, startLine) = (position + 1, line)
      }
    }
    if !isQuoted {
      openQuoteLine = nil
      append(bytes[start...], startLine)
    }
    delimiter = Self.delimiter(of: records.first?.text ?? "")
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, _ line: Int) {
    let text = String(decoding: bytes, as: UTF8.self).trimmedOfLineEnd
    if !text.trimmed.isEmpty { records.append(Record(line: line, text: text)) }
  }

  private static func delimiter(of head: String) -> CSVDelimiter {
    func count(_ sign: Character) -> Int { head.count { $0 == sign } }
    let others: [CSVDelimiter] = [.semicolon, .tab]
    return others.first { count($0.rawValue) > count(",") } ?? .comma
  }
}

extension String {
  fileprivate var trimmedOfLineEnd: String {
    var text = self
    while let last = text.last, last.isNewline { text.removeLast() }
    return text
  }
}
