package dev.octavo.catalog;

import dev.octavo.json.JsonOut;
import java.util.ArrayList;
import java.util.List;

/// Catalysts as a table and as CSV.
public final class CatalystsTable {

    private static final List<String> HEADINGS =
            List.of("due", "state", "compound", "what", "company", "told in", "outcome");

    private CatalystsTable() {}

    /// The table as text, lines ended by `\n`.
    public static String text(Catalysts catalysts) {
        if (catalysts.rows().isEmpty()) {
            return "Nothing is expected.\n";
        }
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (Catalysts.Row r : catalysts.rows()) {
            rows.add(cells(r));
        }
        StringBuilder out = new StringBuilder();
        LedgerTable.aligned(rows, -1, out);
        return out.toString();
    }

    /// The rows as CSV (RFC 4180) with a heading.
    public static String csv(Catalysts catalysts) {
        StringBuilder out =
                new StringBuilder("due,state,compound,what,company,filing,outcome,precision\r\n");
        for (Catalysts.Row r : catalysts.rows()) {
            List<String> cells = new ArrayList<>(cells(r));
            cells.add(r.precision().map(JsonOut::kebab).orElse(""));
            for (int c = 0; c < cells.size(); c++) {
                out.append(c == 0 ? "" : ",").append(LedgerTable.quoted(cells.get(c)));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static List<String> cells(Catalysts.Row r) {
        return List.of(
                r.due().map(Object::toString).orElse("no date"),
                JsonOut.kebab(r.state()).replace('-', ' '),
                r.compound().orElse(""),
                r.what(),
                r.company().orElse(""),
                r.sources().getFirst().filing(),
                r.outcome()
                        .map(o ->
                                o.source().announced().map(d -> d + "  ").orElse("")
                                        + o.source().filing())
                        .orElse(""));
    }
}
