package dev.octavo.catalog.store;

import static dev.octavo.catalog.store.Values.joined;
import static dev.octavo.catalog.store.Values.notNull;
import static dev.octavo.catalog.store.Values.positions;
import static dev.octavo.catalog.store.Values.text;
import static dev.octavo.catalog.store.Values.value;

import dev.octavo.Filing;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.release.PressRelease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The press releases of a filing as rows.
final class ReleaseRows {

    private final String id;
    private final Rows rows;

    private ReleaseRows(String id, Rows rows) {
        this.id = id;
        this.rows = rows;
    }

    static void add(Filing filing, String id, Rows rows) {
        ReleaseRows out = new ReleaseRows(id, rows);
        for (int i = 0; i < filing.releases().size(); i++) {
            PressRelease r = filing.releases().get(i);
            out.release(i, r, filing.pages().get(r.document()));
            out.contacts(i, r.contacts());
            out.quotes(i, r.quotes());
        }
    }

    private void release(int i, PressRelease r, @Nullable Page page) {
        String text =
                page == null ? "" : notNull(Passage.of(page, r.firstLine(), r.behindLine()).text());
        rows.add(
                Table.RELEASE,
                id,
                i,
                r.document(),
                text(r.headline()),
                text(r.subheadline()),
                text(r.city()),
                value(r.date()),
                joined(r.about(), "\n"),
                text(r.safeHarbor()),
                text,
                positions(page, r.firstLine(), 0, r.behindLine(), text));
    }

    private void contacts(int release, List<PressRelease.Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            PressRelease.Contact c = contacts.get(i);
            rows.add(
                    Table.CONTACT,
                    id,
                    release,
                    i,
                    text(c.name()),
                    text(c.organisation()),
                    text(c.phone()),
                    text(c.email()));
        }
    }

    private void quotes(int release, List<PressRelease.Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            PressRelease.Quote q = quotes.get(i);
            rows.add(Table.QUOTE, id, release, i, text(q.speaker()), text(q.text()));
        }
    }
}
