import Foundation
import TestSupport

/// Says who may do what with a file.
func setMode(_ mode: Int, of path: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}

/// Somebody whom permissions bind, also where the tests run as root.
struct OrdinaryUser {
  /// A folder of hers.
  let folder: TemporaryFolder
  /// What starts a program as hers.
  let launcher: [String]

  init() throws {
    folder = try TemporaryFolder()
    try setMode(0o777, of: folder.path)
    guard geteuid() == 0 else {
      launcher = []
      return
    }
    // The program itself may lie where only root comes.
    let program = folder.path + "/rooster"
    try FileManager.default.copyItem(atPath: RunningProgram.executable.path, toPath: program)
    try setMode(0o755, of: program)
    launcher = [
      "/usr/bin/env", "setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups",
      "/bin/sh", "-c", "shift; exec \"$0\" \"$@\"", program,
    ]
  }
}
