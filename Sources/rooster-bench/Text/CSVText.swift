/// A CSV file of some rows, as spreadsheets like it.
func csvText(_ rows: [[String]]) -> String {
  rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
}

/// A field of a CSV file that may hold anything.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\"", with: "\"\"") + "\""
}

/// A field of a CSV file, empty without a value.
func field(_ value: (some CustomStringConvertible)?) -> String { value.map { "\($0)" } ?? "" }
