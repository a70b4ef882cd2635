-- Every batch has an id beside its number. Where tables are put back out of a backup, other filings come under numbers that were
-- given before; by the id of the last batch it holds, a text index can tell. Batches of before have none.

CREATE TABLE batch (
    batch BIGINT NOT NULL,
    batch_id TEXT NOT NULL
);
