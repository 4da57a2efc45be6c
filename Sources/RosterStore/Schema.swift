import GRDB

/// How the tables came to be, step by step. A step that a store may have made is never changed again.
///
/// Instants are minutes since 1970 in coordinated universal time, weeks are texts like `2026-W51`,
/// which sort as they follow each other.
enum Schema {
  /// Tells a store from any other SQLite file: `Roos`.
  static let applicationID: Int32 = 0x526f_6f73

  /// The steps, each with its number as its name.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1", migrate: versions)
    migrator.registerMigration("2", migrate: carryover)
    migrator.registerMigration("3", migrate: totals)
    return migrator
  }

  /// Versions, and what each of them changed: a duty has a row for every version that did.
  private static func versions(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        CREATE TABLE version (
          number INTEGER PRIMARY KEY,
          moment INTEGER NOT NULL,
          author TEXT NOT NULL,
          reason TEXT NOT NULL,
          first_week TEXT NOT NULL,
          last_week TEXT NOT NULL,
          restored INTEGER REFERENCES version,
          violations INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE worker (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE duty (
          id TEXT PRIMARY KEY,
          worker INTEGER NOT NULL REFERENCES worker,
          week TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX duty_by_week ON duty (week);
        CREATE INDEX duty_by_worker ON duty (worker);
        CREATE TABLE duty_state (
          duty TEXT NOT NULL REFERENCES duty ON DELETE CASCADE,
          version INTEGER NOT NULL REFERENCES version,
          revision INTEGER NOT NULL,
          is_cancelled INTEGER NOT NULL,
          start INTEGER NOT NULL,
          "end" INTEGER NOT NULL,
          activity TEXT NOT NULL,
          place TEXT NOT NULL,
          break_minutes INTEGER NOT NULL,
          event TEXT,
          PRIMARY KEY (duty, version)
        ) STRICT, WITHOUT ROWID;
        """)
  }

  /// What the newest version of each week hands to the weeks after it, and to whoever plans it anew.
  private static func carryover(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE balance (
          worker INTEGER NOT NULL REFERENCES worker,
          week TEXT NOT NULL,
          work_minutes INTEGER,
          rest_days INTEGER,
          nights INTEGER,
          late_nights INTEGER,
          long_nights INTEGER,
          touched_nights INTEGER,
          late_touched_nights INTEGER,
          evening_minutes INTEGER NOT NULL,
          night_minutes INTEGER NOT NULL,
          weekend_minutes INTEGER NOT NULL,
          event_minutes INTEGER NOT NULL,
          PRIMARY KEY (worker, week)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE pin (
          worker INTEGER NOT NULL REFERENCES worker,
          week TEXT NOT NULL,
          free_date TEXT,
          start INTEGER,
          "end" INTEGER,
          activity TEXT,
          place TEXT,
          break_minutes INTEGER
        ) STRICT;
        CREATE INDEX pin_by_week ON pin (week);
        """)
  }

  /// What is left of weeks whose personal data is deleted: nobody can be told from it.
  private static func totals(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE week_total (
          week TEXT NOT NULL,
          activity TEXT NOT NULL,
          place TEXT NOT NULL,
          duties INTEGER NOT NULL,
          paid_minutes INTEGER NOT NULL,
          PRIMARY KEY (week, activity, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE purge (
          before_week TEXT PRIMARY KEY,
          moment INTEGER NOT NULL,
          version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
