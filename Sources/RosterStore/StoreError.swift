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
  /// Nobody may write to it.
  case readOnly
  /// The disk is full.
  case full
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
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
      case .SQLITE_FULL: .full
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
    case .readOnly:
      "may not be written to, or its folder may not. Nothing was changed"
    case .full:
      "does not fit on the disk: it is full. Nothing was changed; make room and try again"
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
