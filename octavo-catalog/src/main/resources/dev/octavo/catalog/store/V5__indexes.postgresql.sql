CREATE INDEX batch_batch ON batch (batch);
-- Who may ask the tables must be able to tell whether his text index is theirs. There are only numbers and ids in it.
GRANT SELECT ON batch TO PUBLIC;
