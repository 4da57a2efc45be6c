extension Column {
  /// The entries with one for each row, in the order of the rows: text formats take no others.
  var merged: [Entry] {
    let sums = entries.reduce(into: [:]) { $0[$1.row, default: 0] += $1.value }
    return sums.filter { $0.value != 0 }.map { Entry(row: $0.key, value: $0.value) }
      .sorted { $0.row < $1.row }
  }
}
