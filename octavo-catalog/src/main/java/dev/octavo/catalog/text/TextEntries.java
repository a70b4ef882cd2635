package dev.octavo.catalog.text;

import dev.octavo.catalog.store.Rows;
import dev.octavo.catalog.store.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The rows of a filing as entries of the text index: one for each item and each release that has a
/// text.
///
/// The same rows give the same entries, whether they come from a filing just read or out of the
/// tables.
final class TextEntries {

    static final String ID = "id";
    static final String FILING = "filing";
    static final String TEXT = "text";
    static final String POSITIONS = "positions";
    static final String NAMES = "names";
    static final String NAME_KEY = "name_key";
    static final String DATED = "dated";
    static final String FILE = "file";
    static final String MEMBER = "member";
    static final String ACCESSION = "accession";
    static final String TITLE = "title";
    static final String DOCUMENT = "document";
    static final String CIK = "cik";

    /// Words with their places in the text, so that a passage is marked without analysing its text
    /// again.
    private static final FieldType TEXT_TYPE = new FieldType(TextField.TYPE_STORED);

    static {
        TEXT_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT_TYPE.freeze();
    }

    private static final Table F = Table.FILING;

    private final Rows rows;
    private final @Nullable Object[] filing;
    private final List<Document> out = new ArrayList<>();

    private TextEntries(Rows rows) {
        this.rows = rows;
        this.filing = rows.of(F).getFirst();
    }

    /// The tables that entries are made from.
    static final List<Table> TABLES =
            List.of(Table.FILING, Table.COMPANY_NAME, Table.ITEM, Table.RELEASE, Table.EVENT);

    static List<Document> of(Rows rows) {
        TextEntries entries = new TextEntries(rows);
        for (@Nullable Object[] row : rows.of(Table.ITEM)) {
            entries.item(row);
        }
        for (@Nullable Object[] row : rows.of(Table.RELEASE)) {
            entries.release(row);
        }
        return entries.out;
    }

    private void item(@Nullable Object[] row) {
        String number = string(Table.ITEM, row, "number");
        String current = string(Table.ITEM, row, "current_number");
        Document d = entry("/items/" + row[1], Table.ITEM, row, string(Table.ITEM, row, "caption"));
        keyword(d, Facet.ITEM, number);
        if (current != null && !current.equals(number)) {
            keyword(d, Facet.ITEM, current);
        }
        String status = string(Table.ITEM, row, "status");
        keyword(
                d,
                Facet.STATUS,
                status == null ? string(Table.ITEM, row, "status_by_form") : status);
        for (@Nullable Object[] event : rows.of(Table.EVENT)) {
            String item = string(Table.EVENT, event, "item");
            if (item != null && (item.equals(number) || item.equals(current))) {
                keyword(d, Facet.EVENT, string(Table.EVENT, event, "type"));
            }
        }
    }

    private void release(@Nullable Object[] row) {
        Document d =
                entry(
                        "/releases/" + row[1],
                        Table.RELEASE,
                        row,
                        string(Table.RELEASE, row, "headline"));
        Object document = row[Table.RELEASE.at("document")];
        for (@Nullable Object[] event : rows.of(Table.EVENT)) {
            if (string(Table.EVENT, event, "item") == null
                    && Objects.equals(document, event[Table.EVENT.at("document")])) {
                keyword(d, Facet.EVENT, string(Table.EVENT, event, "type"));
            }
        }
    }

    private Document entry(
            String pointer, Table table, @Nullable Object[] row, @Nullable String title) {
        Document d = new Document();
        String filingId = string(F, filing, "filing_id");
        String id = filingId + pointer;
        d.add(new StringField(ID, id, Field.Store.YES));
        d.add(new SortedDocValuesField(ID, new BytesRef(id)));
        d.add(new StringField(FILING, filingId, Field.Store.YES));
        Pairs.add(d, TEXT, String.valueOf(string(table, row, "text")), TEXT_TYPE);
        Object positions = row[table.at("text_positions")];
        d.add(
                new StoredField(
                        POSITIONS, positions instanceof byte[] packed ? packed : new byte[0]));
        stored(d, DOCUMENT, String.valueOf(row[table.at("document")]));
        stored(d, TITLE, title);
        stored(d, FILE, string(F, filing, "file"));
        stored(d, MEMBER, string(F, filing, "member"));
        String accession = string(F, filing, "accession");
        if (accession != null) {
            d.add(new StringField(ACCESSION, accession, Field.Store.YES));
        }
        if (filing[F.at("dated")] instanceof LocalDate dated) {
            d.add(new LongField(DATED, dated.toEpochDay(), Field.Store.YES));
            keyword(d, Facet.YEAR, Integer.toString(dated.getYear()));
        }
        keyword(d, Facet.FORM, string(F, filing, "form"));
        keyword(d, Facet.SIC, string(F, filing, "sic"));
        keyword(d, Facet.COMPANY, string(F, filing, "company"));
        names(d);
        out.add(d);
        return d;
    }

    private void names(Document d) {
        Set<String> ciks = new LinkedHashSet<>();
        for (@Nullable Object[] name : rows.of(Table.COMPANY_NAME)) {
            String printed = String.valueOf(string(Table.COMPANY_NAME, name, "name"));
            d.add(new TextField(NAMES, printed, Field.Store.NO));
            String key = String.valueOf(string(Table.COMPANY_NAME, name, "name_key"));
            d.add(new StringField(NAME_KEY, key, Field.Store.NO));
            String cik = string(Table.COMPANY_NAME, name, "cik");
            if (cik != null && ciks.add(cik)) {
                d.add(new StringField(CIK, cik, Field.Store.YES));
            }
        }
    }

    /// A word that is filtered by and counted; nothing where there is none. Said twice it counts
    /// once.
    private static void keyword(Document d, Facet facet, @Nullable String value) {
        if (value == null) {
            return;
        }
        for (var field : d.getFields(facet.field())) {
            if (value.equals(field.stringValue())) {
                return;
            }
        }
        String word = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        d.add(new StringField(facet.field(), word, Field.Store.YES));
        d.add(new SortedSetDocValuesField(facet.field(), new BytesRef(word)));
    }

    /// Lucene refuses words of more than 32,766 bytes; no name is so long that is one.
    private static final int LONGEST = 300;

    private static void stored(Document d, String field, @Nullable String value) {
        if (value != null) {
            d.add(new StoredField(field, value));
        }
    }

    private static @Nullable String string(Table table, @Nullable Object[] row, String column) {
        return (String) row[table.at(column)];
    }
}
