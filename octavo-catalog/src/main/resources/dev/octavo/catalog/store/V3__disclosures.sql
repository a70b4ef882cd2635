-- What users ask of the commonest items, as rows: people of 5.02, votes of 5.07, auditors of 4.01, agreements of 1.01 and 1.02.
--
-- The ranges of each value are in evidence under /people/0/name, those of the passage under /people/0; an agreement is
-- the event of event_ordinal, whose evidence stands under /events/N too.

CREATE TABLE people (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    item TEXT NOT NULL,
    name TEXT,
    role TEXT,
    change TEXT,
    change_date DATE,
    date_precision TEXT,
    announced DATE
);

CREATE TABLE votes (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    item TEXT NOT NULL,
    proposal TEXT,
    proposal_number TEXT,
    kind TEXT NOT NULL,
    nominee TEXT,
    votes_for DECIMAL(38,4),
    votes_against DECIMAL(38,4),
    abstained DECIMAL(38,4),
    withheld DECIMAL(38,4),
    broker_non_votes DECIMAL(38,4)
);

CREATE TABLE auditors (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    item TEXT NOT NULL,
    name TEXT,
    change TEXT,
    change_date DATE,
    date_precision TEXT
);

CREATE TABLE agreements (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    item TEXT NOT NULL,
    act TEXT NOT NULL,
    title TEXT,
    kind TEXT,
    counterparty TEXT,
    agreement_date TEXT,
    act_date DATE,
    date_precision TEXT,
    event_ordinal INTEGER NOT NULL
);
