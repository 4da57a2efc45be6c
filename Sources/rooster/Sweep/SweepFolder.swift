import ArgumentParser
import Foundation
import RosterReports
import ScenarioFiles

/// The folder with the tables of a sweep, one for each share of it that has been worked on.
struct SweepFolder {
  let path: String
  let sweep: SweepPlan

  /// The table of a share, and the rows that stand in it and in those of other shares, by case.
  ///
  /// Ends the program with status 73 if the table cannot be written or another run is at work on its
  /// cases, and with status 65 if a row is not of this sweep.
  func open(_ share: SweepShare) throws -> (table: SweepTable, rows: [Int: [String: String]]) {
    let place = path + "/" + share.fileName
    do {
      // Before anything is written, and again when nobody else writes.
      _ = try written()
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let table = try SweepTable(at: place)
      try checkOthers(share)
      let rows = try written()
      try table.begin(with: SweepText(at: place), header: SweepRow.header(axes: sweep.axes))
      return (table, rows)
    } catch let fault as SweepTable.Fault {
      throw fail(place, fault.reason)
    } catch let error as ExitCode {
      throw error
    } catch {
      throw fail(place, error.localizedDescription)
    }
  }

  private func fail(_ place: String, _ reason: String) -> ExitCode {
    Console.complain("\(place): cannot write the cases here: \(reason)")
    return ExitCode(73)
  }

  /// The names of all tables.
  private var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { SweepShare(fileName: $0) != nil }.sorted()
  }

  /// The figures of all rows of all tables, by case.
  private func written() throws -> [Int: [String: String]] {
    var rows = SweepRows(of: sweep)
    for name in names { rows.read(try SweepText(at: path + "/" + name), at: path + "/" + name) }
    return try Console.reading(rows.checked)
  }

  /// Two runs must not plan the same cases, however they divide them.
  private func checkOthers(_ share: SweepShare) throws {
    for name in names where name != share.fileName {
      if let other = SweepShare(fileName: name), other.meets(share),
        SweepTable.isBusy(path + "/" + name)
      {
        throw SweepTable.Fault("another run is at work on \(name), which has cases of it too")
      }
    }
  }
}
