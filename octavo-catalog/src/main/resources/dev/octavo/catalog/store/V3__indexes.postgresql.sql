CREATE INDEX people_filing ON people (filing_id);
CREATE INDEX votes_filing ON votes (filing_id);
CREATE INDEX auditors_filing ON auditors (filing_id);
CREATE INDEX agreements_filing ON agreements (filing_id);
