package dev.octavo.catalog;

import dev.octavo.json.JsonOut;
import dev.octavo.print.Columns;
import dev.octavo.print.Csv;
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
        return Columns.of(rows, Columns.NONE_RIGHT, Integer.MAX_VALUE);
    }

    /// The rows as CSV with a heading.
    public static String csv(Catalysts catalysts) {
        StringBuilder out =
                new StringBuilder("due,state,compound,what,company,filing,outcome,precision\n");
        for (Catalysts.Row r : catalysts.rows()) {
            List<String> cells = new ArrayList<>(cells(r));
            cells.add(r.precision().map(JsonOut::kebab).orElse(""));
            out.append(Csv.row(cells));
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
                                        + o.source().filing()
                                        + (o.what().equals(r.what()) ? "" : "  " + o.what()))
                        .orElse(""));
    }
}
