package dev.octavo.catalog.view;

import dev.octavo.catalog.CatalogException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The order of rows that stand in filings: newest filing first, and in each the order of the text.
final class Ordinals {

    private Ordinals() {}

    static String order(String table) {
        return " ORDER BY f.dated DESC NULLS LAST, f.filing_id DESC, " + table + ".ordinal";
    }

    static String cursor(Optional<LocalDate> dated, String key, int ordinal) {
        return Cursor.of(Filings.day(dated), key, Integer.toString(ordinal));
    }

    static void behind(Where where, String cursor, String table) {
        List<String> at = Cursor.read(cursor, 3);
        String key = at.get(1);
        try {
            int ordinal = Integer.parseInt(at.get(2));
            String same = "(f.filing_id < ? OR (f.filing_id = ? AND " + table + ".ordinal > ?))";
            if (at.get(0).isEmpty()) {
                where.and("f.dated IS NULL AND " + same, key, key, ordinal);
            } else {
                LocalDate day = LocalDate.parse(at.get(0));
                where.and(
                        "f.dated < ? OR f.dated IS NULL OR (f.dated = ? AND " + same + ")",
                        day,
                        day,
                        key,
                        key,
                        ordinal);
            }
        } catch (RuntimeException e) {
            throw new CatalogException("cursor " + cursor + ": not what a page gave", e);
        }
    }
}
