/// Where two texts first differ, for a reader; their line ends count.
func firstDifference(_ recorded: String, _ planned: String) -> String {
  let (old, new) = (lines(recorded), lines(planned))
  let line = zip(old, new).prefix { $0 == $1 }.count
  return """
    differs first in line \(line + 1)
      recorded: \(line < old.count ? shown(old[line]) : "(ended)")
      planned:  \(line < new.count ? shown(new[line]) : "(ended)")
    """
}

private func lines(_ text: String) -> [[UInt8]] {
  text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { Array($0) }
}

private func shown(_ line: [UInt8]) -> String {
  String(decoding: line.prefix(200), as: UTF8.self).debugDescription
}
