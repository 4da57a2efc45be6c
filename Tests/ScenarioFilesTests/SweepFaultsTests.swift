import Rostering
import ScenarioFiles
import Testing

/// What is wrong with a sweep is said at once, each fault once, with file and line.
@Suite struct SweepFaultsTests {
  /// What is said of a sweep, line by line.
  private func complaints(
    _ sweep: String, base: String = SweepReadingTests.base, besides taken: [String] = []
  ) throws -> [String] {
    let folder = try TemporaryFolder(["base.yaml": base, "sweep.yaml": sweep])
    do {
      _ = try loadSweep(at: folder.path + "/sweep.yaml", besides: taken)
      return []
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "").split(separator: "\n")
        .map(String.init)
    }
  }

  /// Of a sweep over two weeks with these axes.
  private func complaints(axes: String, base: String = SweepReadingTests.base) throws -> [String] {
    try complaints("base: base.yaml\nweeks: [2026-W51, 2026-W52]\naxes:\n" + axes, base: base)
  }

  @Test func everyFaultIsSaidAtOnce() throws {
    let sweep = """
      base: base.yml
      weeks: [2026-51, 2026-W52, 2026-W52]
      horizon: 54
      time_limit: 20
      axis: []
      axes:
        - name: inzet
          values:
            - {name: a}
            - {name: A}
            - {naam: b}
        - {name: Inzet, values: []}
      """
    #expect(
      try complaints(sweep) == [
        "sweep.yaml:1: base \"base.yml\": no such file or folder. Maybe \"base.yaml\"?",
        "sweep.yaml:2: weeks \"2026-51\" of the sweep is no week. Maybe \"2026-W51\"?",
        "sweep.yaml:2: the week \"2026-W52\" is there already (sweep.yaml:2)",
        "sweep.yaml:3: horizon \"54\" of the sweep is out of range: 1 to 53",
        "sweep.yaml:4: time_limit \"20\" of the sweep is no length of time. Maybe \"20s\"?",
        "sweep.yaml:5: unknown key \"axis\" of the sweep. Maybe \"axes\"?",
        "sweep.yaml:10: the value \"A\" is too much like \"a\" (sweep.yaml:9): only letters and "
          + "digits count",
        "sweep.yaml:11: unknown key \"naam\" of value. Maybe \"name\"?",
        "sweep.yaml:11: value has no \"name\". Write it like name: zoals nu",
        "sweep.yaml:12: axis \"Inzet\" has no \"values\". Write it like values: [{name: zoals nu}]",
        "sweep.yaml:12: the axis \"Inzet\" is too much like \"inzet\" (sweep.yaml:7): only letters "
          + "and digits count",
      ])
  }

  @Test func aSweepWithoutAnythingSaysWhatIsMissing() throws {
    #expect(
      try complaints("axes: []\n") == [
        "sweep.yaml:1: the sweep has no \"weeks\". Write it like weeks: [2026-W51, 2026-W53]",
        "sweep.yaml:1: the sweep has no \"base\". Write it like base: nijmegen",
      ])
    #expect(try complaints("") == ["sweep.yaml: is empty"])
    #expect(
      try complaints("- base\n").map { $0.prefix(40) }
        == [
          "sweep.yaml:1: a list stands where keys of"
        ].map { $0.prefix(40) })
  }

  /// Twelve combinations in two weeks have the faulty value, and it is named once.
  @Test func aFaultOfAValueIsSaidOnce() throws {
    let axes = """
      - name: a
        values: [{name: a1}, {name: a2}, {name: a3}]
      - name: b
        values:
          - {name: b1}
          - name: b2
            scenario:
              workers: [{name: Amy, fte: 5}]
              blok: []
      - name: c
        values: [{name: c1}, {name: c2}]
      """
    #expect(
      try complaints(axes: axes) == [
        "sweep.yaml:11: fte \"5\" of worker \"Amy\" is out of range: above 0 and at most 1.2",
        "sweep.yaml:12: unknown key \"blok\" of the scenario",
      ])
  }

  /// The advice differs with what another axis adds; the fault is one.
  @Test func aFaultWithOtherAdviceIsTheSame() throws {
    let axes = """
      - name: a
        values:
          - {name: a1}
          - {name: a2, scenario: {neighbourhoods: [{name: Zuid, rounds: 1}]}}
      - name: b
        values: [{name: b1, scenario: {workers: [{name: Amy, homes: Oost}]}}]
      """
    let said = try complaints(axes: axes)
    #expect(said.count == 1)
    #expect(said[0].hasPrefix("sweep.yaml:9: unknown neighbourhood \"Oost\""))
  }

  @Test func aFaultOfTwoValuesTogetherNamesBoth() throws {
    let axes = """
      - name: a
        values: [{name: een ploeg}, {name: ten minste drie, scenario: {crew: {at_least: 3}}}]
      - name: b
        values: [{name: wie er is}, {name: hoogstens twee, scenario: {crew: {at_most: 2}}}]
      """
    let said = try complaints(axes: axes)
    #expect(said.count == 1, "\(said)")
    #expect(
      said.allSatisfy {
        $0.hasPrefix("sweep.yaml:7: ")
          && $0.hasSuffix(". So it is where \"ten minste drie\" and \"hoogstens twee\" meet")
      }, "\(said)")
  }

  @Test func faultsOfTheBaseAreSaidOnce() throws {
    let base = SweepReadingTests.base.replacing("23:00", with: "25:00").replacing(
      "\n  - {name: Amy, fte: 1}\n  - {name: Bilal, fte: 0.5}", with: " []")
    let axes = """
      - name: a
        values: [{name: a1}, {name: a2, scenario: {title: x, extends: ../elsewhere}}]
      """
    #expect(
      try complaints(axes: axes, base: base) == [
        "base.yaml: there are no workers. Write them in workers.csv, or like workers: [{name: Noor "
          + "Jansen, employer: Bindkracht10, discipline: jongerenwerker, fte: 0.75}]",
        "base.yaml:4: to \"25:00\" of block \"avond\" is no time of day. Write it like 19:00",
        "sweep.yaml:5: value \"a2\" extends the base of the sweep already. Remove \"extends\"",
      ])
  }

  @Test func whatAValueTakesAwayMustBeThere() throws {
    let axes = """
      - name: a
        values:
          - {name: a1, scenario: {workers: [{name: Ami, remove: true}]}}
          - {name: a2, scenario: [fte]}
      """
    #expect(
      try complaints(axes: axes) == [
        "sweep.yaml:6: \"Ami\" cannot be removed: the extended scenario has no such item in "
          + "\"workers\". Maybe \"Amy\"?",
        "sweep.yaml:7: scenario of value \"a2\" is a list where keys of a scenario are expected, like "
          + "title: Ambulant team",
      ])
  }

  @Test(arguments: [
    ("\"=1+1\"", "begins with \"=\", which a spreadsheet takes for a formula"),
    ("\"a|b\"", "has a \"|\" in it"), ("\"a\\nb\"", "has a line end"),
    ("\"\u{202E}txt\"", "an invisible character"), ("\"…\"", "has no letter a to z or digit"),
    ("[a]", "is a list where one value is expected"),
    (String(repeating: "x", count: 81), "is longer than 80 letters"),
  ])
  func hostileNamesAreRefused(_ name: String, _ complaint: String) throws {
    let axes = "- {name: \(name), values: [{name: \(name)}]}\n"
    let said = try complaints(axes: axes)
    #expect(said.count == 2, "\(said)")
    #expect(said.allSatisfy { $0.hasPrefix("sweep.yaml:4: ") && $0.contains(complaint) }, "\(said)")
  }

  /// Its values would stand in two columns of one name.
  @Test func noAxisHasTheNameOfAnotherColumn() throws {
    let sweep = """
      base: base.yaml
      weeks: 2026-W51
      axes: [{name: Paid hours, values: [{name: a}]}]
      """
    #expect(
      try complaints(sweep, besides: ["case", "paid_hours"]) == [
        "sweep.yaml:3: axis \"Paid hours\" has the name of another column of the table. Give it a "
          + "name of its own"
      ])
  }

  @Test(arguments: ["../base.yaml", "/etc/hostname", "~/base.yaml", "sub/../../base.yaml"])
  func nothingOutsideTheFolderIsRead(_ path: String) throws {
    #expect(
      try complaints("base: \(path)\nweeks: 2026-W51\n") == [
        "sweep.yaml:1: base \"\(path)\" leads outside the folder that holds this sweep. Name a "
          + "scenario beside it, like nijmegen"
      ])
  }

  @Test func theBaseMayNotExtendWhatIsOutside() throws {
    let folder = try TemporaryFolder([
      "base.yaml": SweepReadingTests.base,
      "sweeps/sweep.yaml": "base: variant.yaml\nweeks: 2026-W51\n",
      "sweeps/variant.yaml": "extends: ../base.yaml\n",
    ])
    #expect(throws: ScenarioErrors.self) { try loadSweep(at: folder.path + "/sweeps/sweep.yaml") }
  }

  /// More cases than anybody can plan, and more than a number can count.
  @Test(arguments: [4, 30]) func tooManyCasesAreRefused(_ axes: Int) throws {
    let values = (1...20).map { "{name: v\($0)}" }.joined(separator: ", ")
    let written = (1...axes).map { "- {name: a\($0), values: [\(values)]}\n" }.joined()
    let said = try complaints(axes: written)
    #expect(said.count == 1, "\(said)")
    #expect(said.allSatisfy { $0.contains("the sweep has more than 100000 cases") }, "\(said)")
  }

  @Test(arguments: ["0s", "25h", "-5s", "20 u", "1s2m", "s", "5:00s", "1e3s"])
  func timeLimitsAreLengthsOfTime(_ text: String) throws {
    let said = try complaints("base: base.yaml\nweeks: 2026-W51\ntime_limit: \(text)\n")
    #expect(said.count == 1, "\(said)")
    #expect(said.allSatisfy { $0.hasPrefix("sweep.yaml:3: time_limit \"\(text)\"") }, "\(said)")
  }
}
