import GRDB
public import Rostering

/// Why a store does not do what was asked. Whatever it is, what was published before stays as it was.
public enum StoreError: Error, Hashable, Sendable {
  /// There is a file of that name that is no store.
  case foreign
  /// A newer program wrote it.
  case newer
  /// It cannot be read any more.
  case damaged(String)
  /// It cannot be opened, or there is no folder for it.
  case closed
  /// Nobody may write to it.
  case readOnly
  /// The disk is full.
  case full
  /// The disk refuses to write or to read, of which this is said.
  case refused(String)
  /// What was to be deleted is, but the file could not be written anew without its traces.
  case notCompacted
  /// Somebody else kept it busy all the time.
  case busy
  /// Somebody else published while this roster was being checked.
  case overtaken(by: Publication)
  /// There is no such version; the newest is given, nil if there is none.
  case unknownVersion(Int, newest: Int?)
  /// What the version told was deleted at the end of its term.
  case purged(Int)
  /// Anything else.
  case failed(String)

  init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_CANTOPEN: .closed
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
      case .SQLITE_FULL: .full
      case .SQLITE_IOERR: .refused(error.message ?? "")
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_NOTADB: .foreign
      case .SQLITE_CORRUPT: .damaged(error.message ?? "")
      default: .failed(error.description)
      }
  }
}

extension StoreError: CustomStringConvertible {
  /// What is wrong and what may help.
  public var description: String {
    switch self {
    case .foreign:
      "is no store of published rosters. Move it elsewhere, or give --store another name"
    case .newer:
      "was written by a newer Rooster. Update Rooster; nothing was changed"
    case .damaged(let text):
      "is damaged (\(text)). Put back a copy of it"
    case .closed:
      "cannot be opened: it may not be read or written, or its folder is not there or may not be "
        + "written to. Nothing was changed"
    case .readOnly:
      "may not be written to, or its folder may not. Nothing was changed"
    case .full:
      "does not fit on the disk: it is full. Nothing was changed; make room and try again"
    case .refused(let text):
      "cannot be written: the disk is full, or at fault (\(text)). Nothing was changed; make room and "
        + "try again"
    case .notCompacted:
      "was rid of everything past its term, but could not be written anew, so that traces may be left "
        + "in it. Make room for it twice on the disk, and purge again"
    case .busy:
      "is in use by somebody else, who does not finish. Nothing was changed; try again later"
    case .overtaken(let other):
      "version \(other.number) was published in the meantime\(by(other)). Nothing was changed; look at "
        + "\"rooster history\", and publish again if yours should take its place"
    case .unknownVersion(let number, let newest):
      "there is no version \(number)"
        + (newest.map { ". The newest is \($0)" } ?? ": nothing was published yet")
    case .purged(let number):
      "what version \(number) told was deleted at the end of its term"
    case .failed(let text):
      "\(text). Nothing was changed"
    }
  }

  private func by(_ publication: Publication) -> String {
    publication.author.isEmpty ? "" : " by \(publication.author)"
  }
}
