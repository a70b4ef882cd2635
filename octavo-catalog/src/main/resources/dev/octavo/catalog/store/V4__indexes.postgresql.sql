CREATE INDEX stated_total_filing ON stated_total (filing_id);
