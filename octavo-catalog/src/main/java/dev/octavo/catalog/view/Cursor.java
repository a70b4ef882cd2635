package dev.octavo.catalog.view;

import dev.octavo.catalog.CatalogException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// A place in an order of rows, as a word that can be handed around: the values that the last row
/// was sorted by. Rows that come or go meanwhile move no other.
final class Cursor {

    private Cursor() {}

    static String of(String... values) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    /// @throws CatalogException when the word is none of ours
    static List<String> read(String cursor, int values) {
        try {
            List<String> out =
                    List.of(
                            new String(
                                            Base64.getUrlDecoder().decode(cursor),
                                            StandardCharsets.UTF_8)
                                    .split("\n", -1));
            if (out.size() == values) {
                return out;
            }
        } catch (IllegalArgumentException e) {
            throw new CatalogException("cursor " + cursor + ": not what a page gave", e);
        }
        throw new CatalogException("cursor " + cursor + ": not what a page gave");
    }
}
