-- Amendments are linked to what they amend, and every filing knows where its file was.
--
-- path is the file's absolute path when it was read; null for the standard input and for filings
-- that an octavo of version 1 tables read.

ALTER TABLE filing ADD COLUMN path TEXT;

-- The last batch whose amendments have been linked to their originals.
ALTER TABLE catalog ADD COLUMN linked_batch BIGINT DEFAULT 0;

-- One row an amendment (8-K/A): the dates and items of the report that it says it amends, and
-- original, the filing that this must be, where the catalog has it.
CREATE TABLE amendment (
    filing_id TEXT NOT NULL,
    number INTEGER,
    reported DATE,
    filed DATE,
    items TEXT,
    original TEXT
);
