import RiskCalendar
import Rostering
import ScenarioFiles
import Testing

/// A sweep is a grid of cases, each with the scenario that its values make of the base.
@Suite struct SweepReadingTests {
  static let base = """
    disciplines: [a]
    employers: [{name: E}]
    workers:
      - {name: Amy, fte: 1}
      - {name: Bilal, fte: 0.5}
    blocks: [{name: avond, days: mon, from: 19:00, to: 23:00}]
    neighbourhoods: [{name: Noord, rounds: 1}]
    """

  static let sweep = """
    base: base.yaml
    weeks: [2026-W51, 2026-W53]
    horizon: 2
    time_limit: 1m30s
    axes:
      - name: inzet
        values:
          - {name: zoals nu}
          - {name: minder, scenario: {workers: [{name: Amy, fte: 0.5}]}}
      - name: avond
        values:
          - {name: laat}
          - {name: vroeg, scenario: {blocks: [{name: avond, to: 22:00}]}}
          - {name: geen, scenario: {blocks: []}}
    """

  private func folder(_ sweep: String = sweep, base: String = base) throws -> TemporaryFolder {
    try TemporaryFolder(["base.yaml": base, "sweep.yaml": sweep])
  }

  private func load(_ folder: TemporaryFolder) throws -> SweepPlan {
    try loadSweep(at: folder.path + "/sweep.yaml")
  }

  @Test func casesAreNumberedWithWeeksOutermost() throws {
    let sweep = try load(try folder())
    #expect(sweep.name == "sweep")
    #expect(sweep.axes == ["inzet", "avond"])
    #expect(sweep.timeLimit == 90)
    #expect(sweep.cases.map(\.number) == Array(1...12))
    #expect(sweep.cases.allSatisfy { $0.horizon.weekCount == 2 })
    let names = sweep.cases.map { ["\($0.horizon.firstWeek)"] + $0.values }
    #expect(names[0] == ["2026-W51", "zoals nu", "laat"])
    #expect(names[1] == ["2026-W51", "zoals nu", "vroeg"])
    #expect(names[3] == ["2026-W51", "minder", "laat"])
    #expect(names[6] == ["2026-W53", "zoals nu", "laat"])
    #expect(names[11] == ["2026-W53", "minder", "geen"])
    #expect(Set(names).count == 12)
  }

  @Test func everyCaseHasItsValuesLaidOverTheBase() throws {
    let sweep = try load(try folder())
    for sweepCase in sweep.cases {
      let scenario = try sweep.scenario(of: sweepCase)
      #expect(scenario.workers.map(\.fte) == [sweepCase.values[0] == "minder" ? 0.5 : 1, 0.5])
      let ends = scenario.blocks.map { "\($0.span.end)" }
      let expected = ["laat": ["23:00"], "vroeg": ["22:00"], "geen": []]
      #expect(ends == expected[sweepCase.values[1]])
    }
  }

  @Test func aCaseWithoutValuesIsTheBase() throws {
    let folder = try folder()
    let sweep = try load(folder)
    #expect(
      try sweep.scenario(of: sweep.cases[0]) == loadScenario(at: folder.path + "/base.yaml"))
  }

  /// Later axes lie over earlier ones, whatever their names.
  @Test func laterAxesGoBeforeEarlierOnes() throws {
    let folder = try folder(
      """
      base: base.yaml
      weeks: 2026-W51
      axes:
        - name: z
          values: [{name: eerst, scenario: {title: Eerst, workers: [{name: Chris, fte: 1}]}}]
        - name: a
          values: [{name: dan, scenario: {title: Dan, workers: [{name: Chris, fte: 0.25}]}}]
      """)
    let sweep = try load(folder)
    let scenario = try sweep.scenario(of: sweep.cases[0])
    #expect(scenario.title == "Dan")
    #expect(scenario.workers.map(\.fte) == [1, 0.5, 0.25])
    #expect(sweep.timeLimit == nil)
    #expect(sweep.cases.map(\.horizon.weekCount) == [1])
  }

  @Test func anEmptyScenarioOfAValueChangesNothing() throws {
    let folder = try folder(
      """
      base: base.yaml
      weeks: [2026-W51]
      axes: [{name: a, values: [{name: x, scenario: {}}, {name: y, scenario: }]}]
      """)
    let sweep = try load(folder)
    #expect(try sweep.cases.map { try sweep.scenario(of: $0).workers.count } == [2, 2])
  }

  @Test func aSweepMayHaveOnlyWeeks() throws {
    let sweep = try load(try folder("base: base.yaml\nweeks: [2026-W51, 2026-W52]\n"))
    #expect(sweep.cases.map(\.number) == [1, 2])
    #expect(sweep.cases.map(\.values) == [[], []])
  }

  /// A folder below may hold the base, with tables; what it extends may be anywhere beside it.
  @Test func theBaseMayBeAFolderThatExtendsAnother() throws {
    let folder = try TemporaryFolder([
      "base.yaml": Self.base, "sweep.yaml": "base: teams/oost\nweeks: 2026-W51\n",
      "teams/oost/scenario.yaml": "extends: ../../base.yaml\ntitle: Oost\n",
      "teams/oost/workers.csv": "name,fte\nChris,0.75\n",
    ])
    let sweep = try load(folder)
    let scenario = try sweep.scenario(of: sweep.cases[0])
    #expect(scenario.title == "Oost")
    #expect(scenario.workers.map(\.fte) == [1, 0.5, 0.75])
  }

  @Test func theShippedSweepVariesTheTeamOfNijmegen() throws {
    let folder = packageFolder + "/Scenarios/"
    let sweep = try loadSweep(at: folder + "sweep-personeel.yaml")
    #expect(sweep.cases.count == 24)
    #expect(
      try sweep.scenario(of: sweep.cases[0]).workers
        == loadScenario(at: folder + "nijmegen").workers)
    let fte = try sweep.cases.prefix(12).map { sweepCase in
      try sweep.scenario(of: sweepCase).workers.reduce(0) { $0 + $1.fte }
    }
    #expect(fte == [8, 8, 8, 8, 7.5, 7.5, 7.5, 7.5, 8.5, 8.5, 8.5, 8.5])
  }

  // MARK: Fingerprints

  private func fingerprints(_ sweep: String = sweep, base: String = base) throws -> [String] {
    try load(try folder(sweep, base: base)).cases.map(\.fingerprint)
  }

  @Test func everyCaseHasAFingerprintOfItsOwn() throws {
    let fingerprints = try fingerprints()
    #expect(Set(fingerprints).count == 12)
    #expect(
      fingerprints.allSatisfy { $0.count == 16 && $0.allSatisfy("0123456789abcdef".contains) })
  }

  @Test func fingerprintsDoNotDependOnWhereAndHowItIsWritten() throws {
    let base = "# remark\n" + Self.base.replacing("{name: E}", with: "{ name: \"E\" }")
    #expect(try fingerprints(base: base) == fingerprints())
  }

  /// Only the cases that a change is about look otherwise.
  @Test func fingerprintsChangeWithWhatTheyAreMadeOf() throws {
    let before = try fingerprints()
    func changed(_ old: String, _ new: String) throws -> [Int] {
      let after = try fingerprints(Self.sweep.replacing(old, with: new))
      return before.indices.filter { before[$0] != after[$0] }.map { $0 + 1 }
    }
    #expect(try changed("fte: 0.5", "fte: 0.6") == [4, 5, 6, 10, 11, 12])
    #expect(try changed("to: 22:00", "to: 22:30") == [2, 5, 8, 11])
    #expect(try changed("2026-W53", "2026-W52") == Array(7...12))
    #expect(try changed("horizon: 2", "horizon: 3") == Array(1...12))
    #expect(try changed("1m30s", "1m31s") == Array(1...12))
    #expect(try changed("1m30s", "90s").isEmpty)
    let onOther = try fingerprints(base: Self.base.replacing("0.5", with: "0.6"))
    #expect(zip(before, onOther).allSatisfy { $0 != $1 })
  }

  @Test func anotherTimeLimitIsPartOfTheFingerprint() throws {
    let folder = try folder()
    let (own, other) = (
      try load(folder), try loadSweep(at: folder.path + "/sweep.yaml", timeLimit: 5)
    )
    #expect(other.timeLimit == 5)
    #expect(zip(own.cases, other.cases).allSatisfy { $0.fingerprint != $1.fingerprint })
    let same = try loadSweep(at: folder.path + "/sweep.yaml", timeLimit: 90)
    #expect(same.cases == own.cases)
  }
}
