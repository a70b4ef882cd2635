CREATE INDEX amendment_filing ON amendment (filing_id);
CREATE INDEX amendment_original ON amendment (original);
CREATE INDEX filing_accession ON filing (accession);
CREATE INDEX filer_cik ON filer (cik);
CREATE INDEX event_compound ON event (compound);
