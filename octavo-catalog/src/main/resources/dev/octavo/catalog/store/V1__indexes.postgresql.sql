-- PostgreSQL finds rows by index; DuckDB, which stores by column and keeps the least and greatest value of each block, needs none.
-- Only one ingester writes at a time (it holds the row of "catalog"); the unique index is the second lock on the door.

CREATE UNIQUE INDEX filing_id_once ON filing (filing_id);
CREATE INDEX filing_batch ON filing (batch);
CREATE INDEX filing_cik ON filing (cik);
CREATE INDEX filing_dated ON filing (dated);
CREATE INDEX filer_filing ON filer (filing_id);
CREATE INDEX registrant_filing ON registrant (filing_id);
CREATE INDEX security_filing ON security (filing_id);
CREATE INDEX company_name_filing ON company_name (filing_id);
CREATE INDEX company_name_key ON company_name (name_key text_pattern_ops);
CREATE INDEX company_name_cik ON company_name (cik);
CREATE INDEX document_filing ON document (filing_id);
CREATE INDEX item_filing ON item (filing_id);
CREATE INDEX item_number ON item (current_number);
CREATE INDEX exhibit_filing ON exhibit (filing_id);
CREATE INDEX signature_filing ON signature (filing_id);
CREATE INDEX release_filing ON release (filing_id);
CREATE INDEX contact_filing ON contact (filing_id);
CREATE INDEX quote_filing ON quote (filing_id);
CREATE INDEX event_filing ON event (filing_id);
CREATE INDEX event_type ON event (type, event_date);
CREATE INDEX evidence_filing ON evidence (filing_id);
CREATE INDEX problem_filing ON problem (filing_id);
CREATE INDEX ingest_log_source ON ingest_log (source);
