-- Version 1 of the store. What is here is never changed: a later version is a file of its own that alters this one.

CREATE TABLE store (
    version INTEGER NOT NULL,       -- of these tables, 1 and up; the highest row counts
    since   TIMESTAMPTZ NOT NULL    -- when the file came to it
);

CREATE TABLE runs (
    run       VARCHAR PRIMARY KEY,  -- made from version, parser, lexicon and options
    number    INTEGER NOT NULL,     -- 1, 2, 3 in the order in which they were begun
    active    BOOLEAN NOT NULL,     -- whether queries look at this one; the last that was finished
    dragoman  VARCHAR NOT NULL,     -- version of Dragoman
    parser    VARCHAR NOT NULL,     -- parser and its models
    lexicon   VARCHAR NOT NULL,     -- SHA-256 of the lexicon's files
    options   VARCHAR[] NOT NULL,   -- those that decide what is written
    begun     TIMESTAMPTZ NOT NULL, -- the first ingest of it
    ended     TIMESTAMPTZ,          -- the end of the last ingest; empty while none has come to its end
    documents INTEGER NOT NULL,     -- documents coded
    failed    INTEGER NOT NULL,     -- documents that could not be coded
    findings  BIGINT NOT NULL       -- events and commitments
);

CREATE TABLE documents (
    document  VARCHAR PRIMARY KEY,  -- the document's id
    published DATE,                 -- day of publication: stated, or given by --date
    title     VARCHAR,              -- the headline
    url       VARCHAR,              -- where it was published
    publisher VARCHAR,              -- who published it
    language  VARCHAR,              -- ISO 639-1, where stated
    text      VARCHAR NOT NULL,     -- the text as it came
    sha256    VARCHAR NOT NULL,     -- of text, title and stated day as they came
    parser    VARCHAR NOT NULL,     -- conllu where its parse came with it, else the run's
    added     TIMESTAMPTZ NOT NULL  -- when it was added
);

CREATE TABLE outcomes (
    run       VARCHAR NOT NULL,     -- the run
    document  VARCHAR NOT NULL,     -- the document
    status    VARCHAR NOT NULL,     -- coded or failed
    reason    VARCHAR,              -- why it failed, and what to do about it
    sentences INTEGER NOT NULL,     -- sentences read
    findings  INTEGER NOT NULL,     -- findings written
    PRIMARY KEY (run, document)
);

CREATE TABLE faults (
    run    VARCHAR NOT NULL,        -- the run
    input  VARCHAR NOT NULL,        -- file, or file and line, that gave no document
    reason VARCHAR NOT NULL,        -- why, and what to do about it
    PRIMARY KEY (run, input)
);

CREATE TABLE findings (
    run           VARCHAR NOT NULL, -- the run that found it
    finding       VARCHAR NOT NULL, -- its id; the same in every run
    document      VARCHAR NOT NULL, -- its document
    number        INTEGER NOT NULL, -- its place among the document's findings, from 0
    kind          VARCHAR NOT NULL, -- event or commitment
    published     DATE,             -- the document's day
    sentence      INTEGER NOT NULL, -- from 0; -1 the headline
    event         VARCHAR,          -- PLOVER event
    mode          VARCHAR,          -- PLOVER mode
    contexts      VARCHAR[],        -- PLOVER contexts
    quad          INTEGER,          -- PLOVER quad class, 1 to 4
    score         DOUBLE,           -- PLOVER score, -10 to 10
    cameo         VARCHAR,          -- CAMEO code
    status        VARCHAR[],        -- actual, historical, future, hypothetical, negated, claimed
    mutual        BOOLEAN,          -- whether all parties do it to one another
    date          VARCHAR,          -- when it happened, EDTF
    place         VARCHAR,          -- where, the gazetteer's name or else the words
    place_country VARCHAR,          -- the place's country
    latitude      DOUBLE,           -- of the place
    longitude     DOUBLE,           -- of the place
    frame         VARCHAR NOT NULL, -- the frame that matched
    confidence    DOUBLE NOT NULL,  -- share of such findings that were right on development data
    record        VARCHAR NOT NULL, -- the whole finding as a line of JSON
    PRIMARY KEY (run, finding)
);

CREATE TABLE commitments (
    run           VARCHAR NOT NULL, -- the run
    finding       VARCHAR NOT NULL, -- the finding's id
    force         VARCHAR NOT NULL, -- call, promise, agree, sign ...
    strength      INTEGER,          -- 1 to 5; empty for a report of what was done
    direction     VARCHAR,          -- begin, continue, increase, stop ...
    negated       BOOLEAN,          -- whether it is a word not to do it
    action        VARCHAR NOT NULL, -- what is to be done
    object        VARCHAR NOT NULL, -- to what
    areas         VARCHAR[],        -- trade, energy ...
    bindingness   VARCHAR NOT NULL, -- none, political-text, memorandum ...
    standing      BOOLEAN NOT NULL, -- a lasting policy
    deadline      VARCHAR,          -- by when, EDTF
    deadline_kind VARCHAR,          -- exact, season, by, within, recurring, vague-soon
    quantity      DOUBLE,           -- how much
    unit          VARCHAR,          -- of what
    programme     VARCHAR,          -- the programme named
    mechanism     VARCHAR,          -- the mechanism named
    institution   VARCHAR,          -- the institution named
    instrument    VARCHAR,          -- the instrument named
    place         VARCHAR,          -- the place named
    level         VARCHAR NOT NULL, -- umbrella, programme, project, step
    specificity   INTEGER NOT NULL, -- 0 to 6
    testable      BOOLEAN NOT NULL, -- whether an outsider could say that it was done
    event         VARCHAR           -- the id of the event of the same clause
);

CREATE TABLE parties (
    run          VARCHAR NOT NULL,  -- the run
    finding      VARCHAR NOT NULL,  -- the finding's id
    role         VARCHAR NOT NULL,  -- actor, recipient, speaker, debtor, beneficiary
    number       INTEGER NOT NULL,  -- its place in its role, from 0
    name         VARCHAR NOT NULL,  -- the resolved name
    country      VARCHAR,           -- ISO 3166-1 alpha-3, KOS, or IGO UNO EUR NGO ISM IMG MNC
    sectors      VARCHAR[],         -- PLOVER sectors, the most specific first
    office       VARCHAR,           -- the office held
    consent      VARCHAR,           -- a debtor's: own-words, joint-text, attributed-by-other, not-stated, rejected
    inferred     BOOLEAN,           -- whether no words of the sentence name it
    rule         VARCHAR,           -- how it was found
    text         VARCHAR,           -- the words that name it
    span_start   INTEGER,           -- where they begin
    span_end     INTEGER            -- where they end
);

CREATE TABLE evidence (
    run           VARCHAR NOT NULL, -- the run
    finding       VARCHAR NOT NULL, -- the finding's id
    number        INTEGER NOT NULL, -- 0 where it is said best; 1 and up where it is said again
    title         BOOLEAN NOT NULL, -- whether it stands in the headline
    span_start    INTEGER NOT NULL, -- where the words begin, in UTF-16 units
    span_end      INTEGER NOT NULL, -- where they end
    quote         VARCHAR NOT NULL, -- the words
    trigger       VARCHAR NOT NULL, -- the word that carries it
    trigger_start INTEGER NOT NULL, -- where that begins
    trigger_end   INTEGER NOT NULL  -- where that ends
);

CREATE TABLE decisions (
    decision VARCHAR PRIMARY KEY,   -- made from what follows
    kind     VARCHAR NOT NULL,      -- confirm, reject, merge, split, redate, restage, note, undo
    subjects VARCHAR[] NOT NULL,    -- ids of what is decided on
    value    VARCHAR,               -- the new date or stage
    author   VARCHAR NOT NULL,      -- who decided
    decided  TIMESTAMPTZ NOT NULL,  -- when
    reason   VARCHAR                -- why
);

CREATE SCHEMA active;

-- The run that is looked at: the variable "run" if it is set, else the active one, else the latest.
CREATE VIEW active.run AS
    SELECT * FROM main.runs
    WHERE run = coalesce(
        CAST(getvariable('run') AS VARCHAR),
        (SELECT run FROM main.runs ORDER BY active DESC, number DESC LIMIT 1));

CREATE VIEW active.documents AS
    SELECT d.*, o.status, o.reason, o.sentences, o.findings
    FROM main.documents d LEFT JOIN main.outcomes o
        ON o.document = d.document AND o.run = (SELECT run FROM active.run);

CREATE VIEW active.faults AS SELECT * FROM main.faults WHERE run = (SELECT run FROM active.run);

CREATE VIEW active.findings AS SELECT * FROM main.findings WHERE run = (SELECT run FROM active.run);

CREATE VIEW active.commitments AS SELECT * FROM main.commitments WHERE run = (SELECT run FROM active.run);

CREATE VIEW active.parties AS SELECT * FROM main.parties WHERE run = (SELECT run FROM active.run);

CREATE VIEW active.evidence AS SELECT * FROM main.evidence WHERE run = (SELECT run FROM active.run);
