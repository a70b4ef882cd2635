package dev.octavo.catalog.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The tables that filings fill, with their columns in the order of the numbered SQL files and of
/// the rows in memory (a test holds the two together).
///
/// A row is an array of values, one a column: String, Integer, Long, Boolean, BigDecimal,
/// LocalDate, LocalDateTime, byte[] or null.
public enum Table {
    FILING(
            "filing_id",
            "accession",
            "form",
            "amendment",
            "amendment_number",
            "company",
            "cik",
            "sic",
            "dated",
            "filed_on",
            "accepted_at",
            "period_of_report",
            "report_date",
            "registrant",
            "jurisdiction",
            "file_number",
            "ein",
            "street",
            "city",
            "state",
            "zip",
            "phone",
            "former_name",
            "rule_425",
            "rule_14a_12",
            "rule_14d_2b",
            "rule_13e_4c",
            "emerging_growth",
            "ex_transition",
            "header_items",
            "main_document",
            "file",
            "member",
            "kept",
            "bytes",
            "sha256",
            "reader_version",
            "batch",
            "path"),
    FILER(
            "filing_id",
            "ordinal",
            "cik",
            "name",
            "sic",
            "state_of_incorporation",
            "fiscal_year_end",
            "file_number",
            "ein",
            "business_street1",
            "business_street2",
            "business_city",
            "business_state",
            "business_zip",
            "business_phone",
            "mail_street1",
            "mail_street2",
            "mail_city",
            "mail_state",
            "mail_zip"),
    REGISTRANT("filing_id", "ordinal", "registrant", "jurisdiction", "file_number", "ein"),
    SECURITY("filing_id", "ordinal", "title", "symbol", "exchange"),
    COMPANY_NAME("filing_id", "ordinal", "kind", "name", "name_key", "cik", "until"),
    DOCUMENT("filing_id", "number", "type", "filename", "description", "start_byte", "end_byte"),
    ITEM(
            "filing_id",
            "ordinal",
            "number",
            "current_number",
            "caption",
            "status",
            "status_by_form",
            "shared_with",
            "document",
            "text",
            "text_positions"),
    EXHIBIT("filing_id", "ordinal", "number", "description", "status", "incorporated", "document"),
    SIGNATURE("filing_id", "ordinal", "registrant", "signer", "title", "signed_on", "conformed"),
    RELEASE(
            "filing_id",
            "ordinal",
            "document",
            "headline",
            "subheadline",
            "city",
            "released_on",
            "about",
            "safe_harbor",
            "text",
            "text_positions"),
    CONTACT("filing_id", "release_ordinal", "ordinal", "name", "organisation", "phone", "email"),
    QUOTE("filing_id", "release_ordinal", "ordinal", "speaker", "text"),
    EVENT(
            "filing_id",
            "ordinal",
            "event_id",
            "document",
            "type",
            "item",
            "occurrence",
            "announced",
            "event_date",
            "date_precision",
            "kind",
            "payer",
            "payee",
            "amount",
            "currency",
            "qualifier",
            "cash",
            "trigger_type",
            "trigger_text",
            "compound",
            "target",
            "indication",
            "from_phase",
            "phase",
            "step",
            "sponsor",
            "trial",
            "partner",
            "agreement_date",
            "agency",
            "procedure",
            "action",
            "territory",
            "owner",
            "ownership",
            "about",
            "json"),
    PEOPLE(
            "filing_id",
            "ordinal",
            "item",
            "name",
            "role",
            "change",
            "change_date",
            "date_precision",
            "announced"),
    VOTES(
            "filing_id",
            "ordinal",
            "item",
            "proposal",
            "proposal_number",
            "kind",
            "nominee",
            "votes_for",
            "votes_against",
            "abstained",
            "withheld",
            "broker_non_votes"),
    AUDITORS("filing_id", "ordinal", "item", "name", "change", "change_date", "date_precision"),
    AGREEMENTS(
            "filing_id",
            "ordinal",
            "item",
            "act",
            "title",
            "kind",
            "counterparty",
            "agreement_date",
            "act_date",
            "date_precision",
            "event_ordinal"),
    STATED_TOTAL(
            "filing_id",
            "ordinal",
            "kind",
            "payer",
            "payee",
            "compound",
            "amount",
            "currency",
            "qualifier",
            "as_of",
            "item",
            "announced",
            "since",
            "trigger_type"),
    EVIDENCE("filing_id", "pointer", "ordinal", "document", "start_byte", "end_byte", "quote"),
    PROBLEM(
            "filing_id",
            "ordinal",
            "code",
            "severity",
            "message",
            "document",
            "start_byte",
            "end_byte"),
    AMENDMENT("filing_id", "number", "reported", "filed", "items", "original"),
    INGEST_LOG(
            "source",
            "fingerprint",
            "outcome",
            "filings",
            "message",
            "reader_version",
            "ingested_at",
            "batch");

    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    Table(String... columns) {
        this.columns = List.of(columns);
        for (int i = 0; i < columns.length; i++) {
            places.put(columns[i], i);
        }
    }

    /// The name in SQL.
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> columns() {
        return columns;
    }

    /// The place of a column in a row.
    public int at(String column) {
        Integer at = places.get(column);
        if (at == null) {
            throw new IllegalArgumentException(sql() + " has no column " + column);
        }
        return at;
    }

    /// Whether the rows belong to a filing and are deleted with it.
    public boolean ofFiling() {
        return this != INGEST_LOG;
    }
}
