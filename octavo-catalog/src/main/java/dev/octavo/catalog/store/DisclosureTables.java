package dev.octavo.catalog.store;

import dev.octavo.Filing;
import dev.octavo.biopharma.Event;
import dev.octavo.disclosure.Disclosures;
import dev.octavo.edgar.Span;
import dev.octavo.json.DisclosureRow;
import dev.octavo.json.DisclosureRows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// People, votes, auditors and agreements as rows of their tables, with their evidence.
public final class DisclosureTables {

    /// More digits than this has no number of votes; the column holds no more.
    private static final int DIGITS = 34;

    private DisclosureTables() {}

    static void add(
            Filing filing, Disclosures disclosures, List<Event> events, String id, Rows rows) {
        for (DisclosureRow row : DisclosureRows.of(filing, disclosures, events)) {
            rows.add(table(row.kind()), values(row, id));
            for (Map.Entry<String, List<Span>> e : row.evidence().entrySet()) {
                String pointer = row.pointer() + (e.getKey().isEmpty() ? "" : "/" + e.getKey());
                for (int i = 0; i < e.getValue().size(); i++) {
                    Span at = e.getValue().get(i);
                    rows.add(
                            Table.EVIDENCE,
                            id,
                            pointer,
                            i,
                            at.document(),
                            (long) at.start(),
                            (long) at.end(),
                            null);
                }
            }
        }
    }

    /// The table of a kind; its columns behind `item` are the kind's fields in their order.
    public static Table table(DisclosureRow.Kind kind) {
        return switch (kind) {
            case PEOPLE -> Table.PEOPLE;
            case VOTES -> Table.VOTES;
            case AUDITORS -> Table.AUDITORS;
            case AGREEMENTS -> Table.AGREEMENTS;
        };
    }

    private static @Nullable Object[] values(DisclosureRow row, String id) {
        List<String> fields = row.kind().fields();
        @Nullable Object[] out = new Object[fields.size() + 3];
        out[0] = id;
        out[1] = row.ordinal();
        out[2] = Values.notNull(row.item());
        for (int i = 0; i < fields.size(); i++) {
            out[i + 3] = value(row.value(fields.get(i)).orElse(null));
        }
        return out;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> Values.notNull(s);
            case BigDecimal d ->
                    d.precision() - d.scale() > DIGITS ? null : d.setScale(4, RoundingMode.HALF_UP);
            case Object other -> other;
        };
    }
}
