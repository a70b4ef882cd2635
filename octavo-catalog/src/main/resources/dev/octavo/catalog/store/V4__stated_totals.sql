-- Sums of milestone payments that texts state, which the ledger is checked against. Their ranges and sentences are in
-- evidence under /statedTotals/0.

CREATE TABLE stated_total (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payer TEXT,
    payee TEXT,
    compound TEXT,
    amount DECIMAL(38,4),
    currency TEXT,
    qualifier TEXT NOT NULL,
    as_of DATE,
    item TEXT,
    announced DATE
);
