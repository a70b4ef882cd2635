package dev.octavo.catalog.store;

import static dev.octavo.catalog.store.Values.joined;
import static dev.octavo.catalog.store.Values.notNull;
import static dev.octavo.catalog.store.Values.orNull;
import static dev.octavo.catalog.store.Values.positions;
import static dev.octavo.catalog.store.Values.text;
import static dev.octavo.catalog.store.Values.value;

import dev.octavo.Filing;
import dev.octavo.form.Amendment;
import dev.octavo.form.Cover;
import dev.octavo.form.CurrentReport;
import dev.octavo.form.Exhibit;
import dev.octavo.form.Item;
import dev.octavo.form.Signature;
import dev.octavo.form.Status;
import dev.octavo.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a report holds below its cover, and the lists of its cover, as rows.
final class ReportRows {

    private final String id;
    private final Rows rows;

    private ReportRows(String id, Rows rows) {
        this.id = id;
        this.rows = rows;
    }

    /// Adds the rows of a filing's report, where it has one.
    static void add(Filing filing, String id, Rows rows) {
        filing.report()
                .ifPresent(
                        r -> new ReportRows(id, rows).report(r, filing.pages().get(r.document())));
    }

    private void report(CurrentReport r, @Nullable Page page) {
        r.amends().ifPresent(this::amendment);
        registrants(r.cover().registrants());
        securities(r.cover().securities());
        for (int i = 0; i < r.items().size(); i++) {
            item(i, r.items().get(i), r.document(), page);
        }
        exhibits(r.exhibits());
        signatures(r.signatures());
    }

    private void amendment(Amendment a) {
        rows.add(
                Table.AMENDMENT,
                id,
                value(a.number()),
                value(a.reported()),
                value(a.filed()),
                joined(a.items(), ", "),
                null);
    }

    private void registrants(List<Cover.Registrant> registrants) {
        for (int i = 0; i < registrants.size(); i++) {
            Cover.Registrant r = registrants.get(i);
            rows.add(
                    Table.REGISTRANT,
                    id,
                    i,
                    text(r.registrant()),
                    text(r.jurisdiction()),
                    text(r.fileNumber()),
                    text(r.ein()));
        }
    }

    private void securities(List<Cover.Security> securities) {
        for (int i = 0; i < securities.size(); i++) {
            Cover.Security s = securities.get(i);
            rows.add(Table.SECURITY, id, i, text(s.title()), text(s.symbol()), text(s.exchange()));
        }
    }

    private void item(int i, Item item, int document, @Nullable Page page) {
        String text = notNull(item.text());
        Item.LineRange lines = item.lines();
        rows.add(
                Table.ITEM,
                id,
                i,
                text(item.number()),
                orNull(item.current()),
                text(item.caption()),
                printed(item.status().orElse(Status.UNSAID)),
                printed(item.statusByForm()),
                item.sharedWith().isEmpty() ? null : String.join(", ", item.sharedWith()),
                document,
                text,
                positions(page, lines.first(), lines.start(), lines.behind(), text));
    }

    private void exhibits(List<Exhibit> exhibits) {
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit e = exhibits.get(i);
            rows.add(
                    Table.EXHIBIT,
                    id,
                    i,
                    text(e.number()),
                    text(e.description()),
                    printed(e.status().orElse(Status.UNSAID)),
                    value(e.incorporated()),
                    e.document().isPresent() ? (Integer) e.document().getAsInt() : null);
        }
    }

    private void signatures(List<Signature> signatures) {
        for (int i = 0; i < signatures.size(); i++) {
            Signature s = signatures.get(i);
            rows.add(
                    Table.SIGNATURE,
                    id,
                    i,
                    text(s.registrant()),
                    text(s.signer()),
                    text(s.title()),
                    value(s.date()),
                    s.conformed());
        }
    }

    private static @Nullable String printed(Status status) {
        return switch (status) {
            case FILED -> "filed";
            case FURNISHED -> "furnished";
            case UNSAID -> null;
        };
    }
}
