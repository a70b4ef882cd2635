-- The tables of the catalog, the same on DuckDB and on PostgreSQL.
--
-- filing_id is the accession number; "sha256:" and the hash of the bytes for a filing without one.
-- Byte offsets (start_byte, end_byte) count in the file that the filing was read from; document 0 is its header.
-- What a filing does not say is null.

CREATE TABLE catalog (
    catalog_id TEXT NOT NULL,
    last_batch BIGINT NOT NULL
);

CREATE TABLE filing (
    filing_id TEXT NOT NULL,
    accession TEXT,
    form TEXT,
    amendment BOOLEAN,
    amendment_number INTEGER,
    company TEXT,
    cik TEXT,
    sic TEXT,
    dated DATE,
    filed_on DATE,
    accepted_at TIMESTAMP,
    period_of_report DATE,
    report_date DATE,
    registrant TEXT,
    jurisdiction TEXT,
    file_number TEXT,
    ein TEXT,
    street TEXT,
    city TEXT,
    state TEXT,
    zip TEXT,
    phone TEXT,
    former_name TEXT,
    rule_425 BOOLEAN,
    rule_14a_12 BOOLEAN,
    rule_14d_2b BOOLEAN,
    rule_13e_4c BOOLEAN,
    emerging_growth BOOLEAN,
    ex_transition BOOLEAN,
    header_items TEXT,
    main_document INTEGER,
    file TEXT NOT NULL,
    member TEXT,
    kept TEXT,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    reader_version INTEGER NOT NULL,
    batch BIGINT NOT NULL
);

CREATE TABLE filer (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    cik TEXT,
    name TEXT,
    sic TEXT,
    state_of_incorporation TEXT,
    fiscal_year_end TEXT,
    file_number TEXT,
    ein TEXT,
    business_street1 TEXT,
    business_street2 TEXT,
    business_city TEXT,
    business_state TEXT,
    business_zip TEXT,
    business_phone TEXT,
    mail_street1 TEXT,
    mail_street2 TEXT,
    mail_city TEXT,
    mail_state TEXT,
    mail_zip TEXT
);

CREATE TABLE registrant (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    registrant TEXT,
    jurisdiction TEXT,
    file_number TEXT,
    ein TEXT
);

CREATE TABLE security (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT,
    symbol TEXT,
    exchange TEXT
);

-- Every name a company goes by, for finding it: kind is registrant, conformed, former or ticker.
-- name_key is the name in small letters without marks and without Inc., Corp. and the like.
CREATE TABLE company_name (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    cik TEXT,
    until DATE
);

CREATE TABLE document (
    filing_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    type TEXT,
    filename TEXT,
    description TEXT,
    start_byte BIGINT NOT NULL,
    end_byte BIGINT NOT NULL
);

-- text_positions leads from the characters of text back to bytes of the file; octavo's own packed form.
CREATE TABLE item (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    number TEXT,
    current_number TEXT,
    caption TEXT,
    status TEXT,
    status_by_form TEXT,
    shared_with TEXT,
    document INTEGER NOT NULL,
    text TEXT NOT NULL,
    text_positions BYTEA NOT NULL
);

CREATE TABLE exhibit (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    number TEXT,
    description TEXT,
    status TEXT,
    incorporated BOOLEAN,
    document INTEGER
);

CREATE TABLE signature (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    registrant TEXT,
    signer TEXT,
    title TEXT,
    signed_on DATE,
    conformed BOOLEAN NOT NULL
);

CREATE TABLE release (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    document INTEGER NOT NULL,
    headline TEXT,
    subheadline TEXT,
    city TEXT,
    released_on DATE,
    about TEXT,
    safe_harbor TEXT,
    text TEXT NOT NULL,
    text_positions BYTEA NOT NULL
);

CREATE TABLE contact (
    filing_id TEXT NOT NULL,
    release_ordinal INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    organisation TEXT,
    phone TEXT,
    email TEXT
);

CREATE TABLE quote (
    filing_id TEXT NOT NULL,
    release_ordinal INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    speaker TEXT,
    text TEXT
);

-- One row an event of any type; json holds the event as `octavo events` prints it.
CREATE TABLE event (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    document INTEGER NOT NULL,
    type TEXT NOT NULL,
    item TEXT,
    occurrence TEXT NOT NULL,
    announced DATE,
    event_date DATE,
    date_precision TEXT,
    kind TEXT,
    payer TEXT,
    payee TEXT,
    amount DECIMAL(38,4),
    currency TEXT,
    qualifier TEXT,
    cash TEXT,
    trigger_type TEXT,
    trigger_text TEXT,
    compound TEXT,
    target TEXT,
    indication TEXT,
    from_phase TEXT,
    phase TEXT,
    step TEXT,
    sponsor TEXT,
    trial TEXT,
    partner TEXT,
    agreement_date TEXT,
    agency TEXT,
    procedure TEXT,
    action TEXT,
    territory TEXT,
    owner TEXT,
    ownership TEXT,
    about TEXT,
    json TEXT NOT NULL
);

-- Where a value stands: pointer is its place in the filing's JSON (/cover/registrant, /items/0, /events/2).
-- A value in several pieces has several rows; quote is given for events.
CREATE TABLE evidence (
    filing_id TEXT NOT NULL,
    pointer TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    document INTEGER NOT NULL,
    start_byte BIGINT NOT NULL,
    end_byte BIGINT NOT NULL,
    quote TEXT
);

CREATE TABLE problem (
    filing_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    document INTEGER NOT NULL,
    start_byte BIGINT NOT NULL,
    end_byte BIGINT NOT NULL
);

-- One row an input that was read: what became of it, and the fingerprint by which the next run passes it by.
-- outcome is read, known (all its filings were here already) or not-an-8-k.
CREATE TABLE ingest_log (
    source TEXT NOT NULL,
    fingerprint BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    filings INTEGER NOT NULL,
    message TEXT,
    reader_version INTEGER NOT NULL,
    ingested_at TIMESTAMP NOT NULL,
    batch BIGINT NOT NULL
);
