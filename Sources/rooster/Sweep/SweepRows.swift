import RosterReports
import ScenarioFiles

/// The rows of a sweep that have been written before.
struct SweepRows {
  private let sweep: SweepPlan
  private var figures: [Int: [String: String]] = [:]
  private var errors: [ScenarioError] = []

  /// No row yet.
  init(of sweep: SweepPlan) { self.sweep = sweep }

  /// The figures of each case that has a row.
  ///
  /// Throws what was read and is not of this sweep: for each file the first line of it.
  func checked() throws(ScenarioErrors) -> [Int: [String: String]] {
    if !errors.isEmpty { throw ScenarioErrors(errors) }
    return figures
  }

  /// Reads what stands in the table at `path`.
  mutating func read(_ text: SweepText, at path: String) {
    let faults = checkHeader(of: text).map { [(line: 1, message: $0)] } ?? readRows(of: text)
    guard let first = faults.first else { return }
    let others = faults.count > 1 ? ", and so are \(faults.count - 1) more rows" : ""
    errors.append(
      ScenarioError(
        file: path, line: first.line,
        message: first.message + others
          + ". Move the file away, or choose another folder with --output"))
  }

  private func checkHeader(of text: SweepText) -> String? {
    let header = SweepRow.header(axes: sweep.axes)
    let isOwn =
      text.lines.first.map { $0 + "\r\n" == header } ?? header.utf8.starts(with: text.torn.utf8)
    return isOwn ? nil : "these columns are not those of this sweep"
  }

  private mutating func readRows(of text: SweepText) -> [(line: Int, message: String)] {
    text.lines.enumerated().dropFirst().compactMap { index, line in
      fault(in: line).map { (line: index + 1, message: $0) }
    }
  }

  /// Takes a row in; what is wrong with it if it is none of this sweep.
  private mutating func fault(in line: String) -> String? {
    let cells = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
    guard cells.count == 3, let number = Int(cells[0]) else { return "this is no row of a sweep" }
    guard sweep.cases.indices.contains(number - 1) else {
      return "case \(number) is none of this sweep, which has \(sweep.cases.count)"
    }
    let known = sweep.cases[number - 1]
    guard let found = known.row.figures(in: line) else {
      return cells[1] == known.fingerprint
        ? "case \(number) is called otherwise in this sweep"
        : "case \(number) is not as it was planned: its fingerprint is \(cells[1]), and now "
          + known.fingerprint
    }
    figures[number] = found
    return nil
  }
}
