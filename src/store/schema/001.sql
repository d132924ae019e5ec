-- What Peduli keeps. Records are appended and never changed: the triggers below hold for every program that opens the
-- file, not only for Peduli. A person's records leave only all together, with a receipt in `erasures`.

CREATE TABLE trainees (
    id                 TEXT    NOT NULL PRIMARY KEY,
    name               TEXT    NOT NULL,
    created_at_unix_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Scenarios and translations, each text once however often it was played.
CREATE TABLE texts (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('scenario', 'translation')),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
    number             INTEGER NOT NULL PRIMARY KEY,
    id                 TEXT    NOT NULL UNIQUE,
    format             INTEGER NOT NULL,
    trainee            TEXT    NOT NULL REFERENCES trainees (id),
    -- As it was when the session began; the chain of hashes covers it.
    trainee_name       TEXT    NOT NULL,
    scenario_id        TEXT    NOT NULL,
    scenario_title     TEXT    NOT NULL,
    scenario_hash      BLOB    NOT NULL REFERENCES texts (hash),
    language           TEXT    NOT NULL,
    translation_hash   BLOB             REFERENCES texts (hash),
    -- The 64 bits of an unsigned number.
    seed               INTEGER NOT NULL,
    mode               TEXT    NOT NULL CHECK (mode IN ('Practice', 'Assessment')),
    started_at_unix_ms INTEGER NOT NULL,
    program_version    TEXT    NOT NULL,
    hash               BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX sessions_by_trainee ON sessions (trainee, started_at_unix_ms);
CREATE INDEX sessions_by_scenario ON sessions (scenario_id, started_at_unix_ms);
CREATE INDEX sessions_by_start ON sessions (started_at_unix_ms);

CREATE TABLE entries (
    session    INTEGER NOT NULL REFERENCES sessions (number),
    seq        INTEGER NOT NULL,
    node       TEXT    NOT NULL,
    -- NULL where the trainee stayed silent.
    choice     TEXT,
    at_unix_ms INTEGER NOT NULL,
    hash       BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE closings (
    session         INTEGER NOT NULL PRIMARY KEY REFERENCES sessions (number),
    final_hash      BLOB    NOT NULL CHECK (length(final_hash) = 32),
    ending          TEXT    NOT NULL,
    outcome         TEXT    NOT NULL CHECK (outcome IN ('Success', 'Partial', 'Failure')),
    -- Exact fractions and whole numbers as shown; NULL where the axis was not assessed.
    empathy_exact   TEXT,
    empathy_shown   INTEGER,
    patience_exact  TEXT,
    patience_shown  INTEGER,
    ownership_exact TEXT,
    ownership_shown INTEGER,
    composite_exact TEXT,
    composite_shown INTEGER,
    critical_errors INTEGER NOT NULL,
    hash            BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Preferences: not a record, may be changed.
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Receipts: that somebody's records were erased, when and how many; the id says nothing about who it was.
CREATE TABLE erasures (
    number     INTEGER NOT NULL PRIMARY KEY,
    trainee    TEXT    NOT NULL UNIQUE,
    at_unix_ms INTEGER NOT NULL,
    sessions   INTEGER NOT NULL,
    entries    INTEGER NOT NULL
) STRICT;

-- Nothing is changed.
CREATE TRIGGER trainees_stay BEFORE UPDATE ON trainees
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER texts_stay BEFORE UPDATE ON texts
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER sessions_stay BEFORE UPDATE ON sessions
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER closings_stay BEFORE UPDATE ON closings
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER erasures_stay BEFORE UPDATE ON erasures
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

-- Nothing is deleted, except with a person whose receipt was just written.
CREATE TRIGGER texts_remain BEFORE DELETE ON texts
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER erasures_remain BEFORE DELETE ON erasures
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER trainees_remain BEFORE DELETE ON trainees
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE trainee = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER sessions_remain BEFORE DELETE ON sessions
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE trainee = OLD.trainee)
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER entries_remain BEFORE DELETE ON entries
WHEN NOT EXISTS (
    SELECT 1 FROM erasures JOIN sessions ON sessions.trainee = erasures.trainee WHERE sessions.number = OLD.session
)
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER closings_remain BEFORE DELETE ON closings
WHEN NOT EXISTS (
    SELECT 1 FROM erasures JOIN sessions ON sessions.trainee = erasures.trainee WHERE sessions.number = OLD.session
)
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

-- Nothing is replaced: `INSERT OR REPLACE` deletes without asking the triggers above.
CREATE TRIGGER trainees_are_new BEFORE INSERT ON trainees
WHEN EXISTS (SELECT 1 FROM trainees WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
CREATE TRIGGER texts_are_new BEFORE INSERT ON texts
WHEN EXISTS (SELECT 1 FROM texts WHERE hash = NEW.hash OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
CREATE TRIGGER sessions_are_new BEFORE INSERT ON sessions
WHEN EXISTS (SELECT 1 FROM sessions WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
CREATE TRIGGER closings_are_new BEFORE INSERT ON closings
WHEN EXISTS (SELECT 1 FROM closings WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
CREATE TRIGGER erasures_are_new BEFORE INSERT ON erasures
WHEN EXISTS (SELECT 1 FROM erasures WHERE trainee = NEW.trainee OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;

-- A session only grows at its end, one entry after the other, until it is closed.
CREATE TRIGGER entries_append BEFORE INSERT ON entries
WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM entries WHERE session = NEW.session)
    OR NOT EXISTS (SELECT 1 FROM sessions WHERE number = NEW.session)
    OR EXISTS (SELECT 1 FROM closings WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'an entry is appended at the end of an open session'); END;

-- Whoever was erased stays erased; it also keeps their receipt from allowing a later deletion.
CREATE TRIGGER trainees_stay_erased BEFORE INSERT ON trainees
WHEN EXISTS (SELECT 1 FROM erasures WHERE trainee = NEW.id)
BEGIN SELECT RAISE(ABORT, 'this person was erased'); END;
CREATE TRIGGER sessions_stay_erased BEFORE INSERT ON sessions
WHEN EXISTS (SELECT 1 FROM erasures WHERE trainee = NEW.trainee)
BEGIN SELECT RAISE(ABORT, 'this person was erased'); END;

-- A receipt tells the truth, and writing it is what erases: all of a person's records or none.
CREATE TRIGGER erasures_are_true BEFORE INSERT ON erasures
WHEN NOT EXISTS (SELECT 1 FROM trainees WHERE id = NEW.trainee)
    OR NEW.sessions <> (SELECT count(*) FROM sessions WHERE trainee = NEW.trainee)
    OR NEW.entries <> (
        SELECT count(*) FROM entries JOIN sessions ON sessions.number = entries.session
        WHERE sessions.trainee = NEW.trainee
    )
BEGIN SELECT RAISE(ABORT, 'a receipt says how many records are erased'); END;
CREATE TRIGGER erasures_erase AFTER INSERT ON erasures
BEGIN
    DELETE FROM entries WHERE session IN (SELECT number FROM sessions WHERE trainee = NEW.trainee);
    DELETE FROM closings WHERE session IN (SELECT number FROM sessions WHERE trainee = NEW.trainee);
    DELETE FROM sessions WHERE trainee = NEW.trainee;
    DELETE FROM trainees WHERE id = NEW.trainee;
END;
