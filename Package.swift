// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// The search is arithmetic through and through: unoptimised, tests would take minutes longer.
let fast = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let heaps = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

let package = Package(
  name: "rooster",
  products: [
    .executable(name: "rooster", targets: ["rooster"]),
    .executable(name: "rooster-bench", targets: ["rooster-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  // In dependency order: a target knows only targets above it.
  targets: [
    // GLPK's header, and the guard that turns its abort into a return value.
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),

    // Linear programs and their answers as values; GLPK behind them, thread-confined.
    .target(
      name: "LinearProgramming", dependencies: ["CGLPK"],
      swiftSettings: fast + [.strictMemorySafety()]),

    // Branch and price over lines: the engine behind every roster, blind to what the work is.
    .target(name: "RosterEngine", dependencies: ["LinearProgramming"], swiftSettings: fast),

    // When things happen: instants, civil dates, ISO weeks and holidays.
    .target(name: "RiskCalendar", swiftSettings: fast),

    // The domain: team, rules, agenda, rosters, and the audit of a roster.
    .target(name: "Rostering", dependencies: ["RiskCalendar"], swiftSettings: fast),

    // Scenario to linear program to roster, with its proof.
    .target(
      name: "RosterOptimizer",
      dependencies: ["Rostering", "RiskCalendar", "RosterEngine", "LinearProgramming", heaps],
      swiftSettings: fast),

    // The plain 0/1 program of the same problem: a yardstick, never used to plan.
    .target(
      name: "CompactReference", dependencies: ["Rostering", "RiskCalendar", "LinearProgramming"],
      swiftSettings: fast),

    // What the user wrote to a validated scenario, or errors with file, line and repair.
    .target(
      name: "ScenarioFiles", dependencies: ["Rostering", "RiskCalendar", "Yams", "SwiftCSV"],
      swiftSettings: strict),

    // A roster as text, HTML, CSV and JSON; pure functions.
    .target(
      name: "RosterReports", dependencies: ["Rostering", "RiskCalendar", mustache],
      swiftSettings: strict),

    // Every version of what was published, in one SQLite file beside the scenario.
    .target(
      name: "RosterStore", dependencies: ["Rostering", "RiskCalendar", grdb],
      swiftSettings: strict),

    // The commands.
    .executableTarget(
      name: "rooster",
      dependencies: [
        "Rostering", "RiskCalendar", "RosterOptimizer", "ScenarioFiles", "RosterReports",
        "RosterStore", argumentParser, logging,
      ],
      swiftSettings: strict),

    // Measures the optimizer: time, memory, bound and gap, beside the plain 0/1 program.
    .executableTarget(
      name: "rooster-bench",
      dependencies: [
        "Rostering", "RiskCalendar", "RosterEngine", "RosterOptimizer", "CompactReference",
        "ScenarioFiles", "RosterReports", "RosterStore", "LinearProgramming", argumentParser,
      ],
      swiftSettings: strict),

    // What several test targets need.
    .target(
      name: "TestSupport", dependencies: ["Rostering", "RiskCalendar"], path: "Tests/TestSupport",
      swiftSettings: fast),

    .testTarget(
      name: "LinearProgrammingTests", dependencies: ["LinearProgramming"], swiftSettings: strict),
    .testTarget(
      name: "RosterEngineTests",
      dependencies: ["RosterEngine", "LinearProgramming", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RiskCalendarTests", dependencies: ["RiskCalendar"], swiftSettings: strict),
    .testTarget(
      name: "RosteringTests", dependencies: ["Rostering", "RiskCalendar", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RosterOptimizerTests",
      dependencies: [
        "RosterOptimizer", "CompactReference", "Rostering", "RiskCalendar", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "Rostering", "RiskCalendar"],
      resources: [.copy("Broken")], swiftSettings: strict),
    .testTarget(
      name: "RosterReportsTests",
      dependencies: ["RosterReports", "Rostering", "RiskCalendar", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RosterStoreTests",
      dependencies: ["RosterStore", "Rostering", "RiskCalendar", "TestSupport", grdb],
      resources: [.copy("Schemas")], swiftSettings: strict),
    .testTarget(
      name: "RoosterTests",
      dependencies: [
        "rooster", "ScenarioFiles", "RosterReports", "RosterOptimizer", "RosterStore", "Rostering",
        "RiskCalendar", "TestSupport", grdb,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RoosterBenchTests",
      dependencies: ["rooster-bench", "LinearProgramming", "TestSupport"],
      swiftSettings: strict),
  ]
)
