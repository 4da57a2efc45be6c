PRAGMA foreign_keys=OFF;
PRAGMA application_id=1383034739;
BEGIN TRANSACTION;
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
INSERT INTO "balance" VALUES(1,'2026-W51',600,0,0,0,0,0,0,240,0,0,0);
INSERT INTO "balance" VALUES(2,'2026-W51',0,0,NULL,NULL,NULL,NULL,NULL,0,0,0,0);
INSERT INTO "balance" VALUES(3,'2026-W52',300,0,0,0,0,1,0,180,60,0,300);
CREATE TABLE duty (
  id TEXT PRIMARY KEY,
  worker INTEGER NOT NULL REFERENCES worker,
  week TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "duty" VALUES('00000000000000a1',1,'2026-W51');
INSERT INTO "duty" VALUES('00000000000000a2',1,'2026-W51');
INSERT INTO "duty" VALUES('00000000000000b1',2,'2026-W51');
INSERT INTO "duty" VALUES('00000000000000c1',3,'2026-W52');
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
INSERT INTO "duty_state" VALUES('00000000000000a1',1,0,0,29960280,29960520,'straatronde','Hatert',0,NULL);
INSERT INTO "duty_state" VALUES('00000000000000a1',2,1,0,29960220,29960460,'straatronde','Dukenburg',15,NULL);
INSERT INTO "duty_state" VALUES('00000000000000a1',3,2,0,29960280,29960520,'straatronde','Hatert',0,NULL);
INSERT INTO "duty_state" VALUES('00000000000000a2',1,0,0,29956860,29957250,'kantoor','Basis',30,NULL);
INSERT INTO "duty_state" VALUES('00000000000000a2',2,1,1,29956860,29957250,'kantoor','Basis',30,NULL);
INSERT INTO "duty_state" VALUES('00000000000000a2',3,2,0,29956860,29957250,'kantoor','Basis',30,NULL);
INSERT INTO "duty_state" VALUES('00000000000000b1',2,0,0,29960280,29960520,'straatronde','Dukenburg',0,NULL);
INSERT INTO "duty_state" VALUES('00000000000000b1',3,1,1,29960280,29960520,'straatronde','Dukenburg',0,NULL);
INSERT INTO "duty_state" VALUES('00000000000000c1',2,0,0,29967540,29967840,'post','Plein 1944',0,'Kerstmarkt');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1');
INSERT INTO "grdb_migrations" VALUES('2');
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
INSERT INTO "pin" VALUES(1,'2026-W51',NULL,29956860,29957250,'kantoor','Basis',30);
INSERT INTO "pin" VALUES(2,'2026-W51','2026-12-17',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "version" VALUES(1,29000001,'Noor de Wit','week 51','2026-W51','2026-W51',NULL,0);
INSERT INTO "version" VALUES(2,29000002,'Noor de Wit','vr 18-12 anders bezet','2026-W51','2026-W52',NULL,1);
INSERT INTO "version" VALUES(3,29000003,'','','2026-W51','2026-W51',1,0);
CREATE TABLE worker (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "worker" VALUES(1,'Anna Smit');
INSERT INTO "worker" VALUES(2,'Çelik Öztürk');
INSERT INTO "worker" VALUES(3,'Bram O''Neill');
CREATE INDEX duty_by_week ON duty (week);
CREATE INDEX duty_by_worker ON duty (worker);
CREATE INDEX pin_by_week ON pin (week);
COMMIT;
