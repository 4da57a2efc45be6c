extension Section {
  static let sweep = Section(
    name: "the sweep",
    keys: [
      "base": "nijmegen",
      "weeks": "[2026-W51, 2026-W53]",
      "horizon": "1",
      "time_limit": "20s",
      "axes": "[{name: inzet, values: [{name: zoals nu}]}]",
    ])
  static let axis = Section(
    name: "axis",
    keys: [
      "name": "inzet",
      "values": "[{name: zoals nu}]",
    ])
  static let axisValue = Section(
    name: "value",
    keys: [
      "name": "zoals nu",
      "scenario": "{workers: [{name: Noor Jansen, fte: 0.5}]}",
    ])
}
