-- Version 2 of the store: the ledger and the clusters, as they were worked out last. They can be worked out again from
-- findings and decisions at any time.

CREATE TABLE ledgers (
    run       VARCHAR NOT NULL,     -- the run
    as_of     DATE NOT NULL,        -- the day for which stages are given: that of the latest document
    findings  BIGINT NOT NULL,      -- findings of the run when it was worked out
    decisions INTEGER NOT NULL,     -- decisions of the store when it was worked out
    made      TIMESTAMPTZ NOT NULL  -- when it was worked out
);

CREATE TABLE entries (
    run        VARCHAR NOT NULL,    -- the run
    entry      VARCHAR NOT NULL,    -- the entry's id, made from its earliest mention
    text       VARCHAR NOT NULL,    -- who is to do what
    pair       VARCHAR[] NOT NULL,  -- the countries it concerns
    debtors    VARCHAR[] NOT NULL,  -- those that are to do it
    areas      VARCHAR[] NOT NULL,  -- areas, the first mention's first
    programme  VARCHAR,             -- the named programme
    standing   BOOLEAN NOT NULL,    -- a lasting policy, which has no completion
    testable   BOOLEAN NOT NULL,    -- whether an outsider could say that it was done
    stage      VARCHAR NOT NULL,    -- pledged, agreed, started, completed ...
    fulfilment VARCHAR NOT NULL,    -- no-evidence, not-started, limited, substantial, complete, missed, broken ...
    freshness  VARCHAR NOT NULL,    -- green, yellow, red: how long ago the last evidence was
    flags      VARCHAR[] NOT NULL,  -- overdue, late, repeated, contested, stale, party
    strength   INTEGER NOT NULL,    -- the firmest word given, 0 to 5
    due        VARCHAR,             -- by when, EDTF
    since      DATE,                -- day of the first document
    last       DATE,                -- day of the latest document
    documents  INTEGER NOT NULL,    -- documents that speak of it
    aliases    VARCHAR[] NOT NULL,  -- ids it would have if an earlier mention were not known
    record     VARCHAR NOT NULL     -- the whole entry with its links as JSON
);

CREATE TABLE links (
    run        VARCHAR NOT NULL,    -- the run
    entry      VARCHAR NOT NULL,    -- the entry
    number     INTEGER NOT NULL,    -- its place in the entry's chain, from 0
    finding    VARCHAR NOT NULL,    -- the finding it rests on
    document   VARCHAR NOT NULL,    -- the document that says it
    published  DATE,                -- the document's day
    relation   VARCHAR NOT NULL,    -- called, repeated, started, completed ...
    fact_date  VARCHAR,             -- when what is said happened, EDTF
    due        VARCHAR,             -- by when it is to happen, EDTF
    confidence DOUBLE NOT NULL,     -- how sure it is that the document speaks of this entry
    decided    VARCHAR NOT NULL,    -- machine, confirmed or rejected
    party      BOOLEAN NOT NULL,    -- whether only a party to the matter says so
    strength   INTEGER NOT NULL,    -- how firmly the word was given, 0 to 5
    reasons    VARCHAR[] NOT NULL   -- why it belongs here
);

CREATE TABLE clusters (
    run      VARCHAR NOT NULL,      -- the run
    cluster  VARCHAR NOT NULL,      -- the id of reports of one event
    finding  VARCHAR NOT NULL,      -- one of these reports
    document VARCHAR NOT NULL,      -- its document
    reasons  VARCHAR[] NOT NULL     -- why it belongs here
);

CREATE VIEW active.ledgers AS SELECT * FROM main.ledgers WHERE run = (SELECT run FROM active.run);

CREATE VIEW active.entries AS SELECT * FROM main.entries WHERE run = (SELECT run FROM active.run);

CREATE VIEW active.links AS SELECT * FROM main.links WHERE run = (SELECT run FROM active.run);

CREATE VIEW active.clusters AS SELECT * FROM main.clusters WHERE run = (SELECT run FROM active.run);

-- Which decisions hold is worked out with each new one, so that SQL need not follow undoings of undoings.
ALTER TABLE decisions ADD COLUMN holds BOOLEAN;  -- whether no other decision has undone it

-- What people decided on findings: the last verdict, the last date.
CREATE VIEW active.verdicts AS
    SELECT subjects[1] AS finding,
        arg_max(kind, decided) FILTER (kind IN ('confirm', 'reject')) AS verdict,
        arg_max(value, decided) FILTER (kind = 'redate') AS redated
    FROM main.decisions
    WHERE holds AND kind IN ('confirm', 'reject', 'redate')
    GROUP BY subjects[1];

CREATE OR REPLACE VIEW active.findings AS
    SELECT f.*, v.verdict, v.redated
    FROM main.findings f LEFT JOIN active.verdicts v ON v.finding = f.finding
    WHERE f.run = (SELECT run FROM active.run);
