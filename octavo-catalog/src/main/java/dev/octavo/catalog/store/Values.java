package dev.octavo.catalog.store;

import dev.octavo.catalog.text.Positions;
import dev.octavo.edgar.Fact;
import dev.octavo.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Values as both stores can hold them: null for what is not there, and text that is UTF-8 without
/// NUL.
final class Values {

    private Values() {}

    /// The values that there are, each once, with `by` between them; null for none.
    static @Nullable String joined(List<Fact<String>> facts, String by) {
        TreeSet<String> seen = new TreeSet<>();
        StringBuilder out = new StringBuilder();
        for (Fact<String> f : facts) {
            String v = text(f);
            if (v != null && seen.add(v)) {
                out.append(out.isEmpty() ? "" : by).append(v);
            }
        }
        return out.isEmpty() ? null : out.toString();
    }

    static @Nullable Object value(Fact<?> fact) {
        return orNull(fact.value());
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.isPresent() ? value.get() : null;
    }

    static @Nullable String text(Fact<String> fact) {
        return text(orNull(fact.value()));
    }

    /// What both stores can hold: PostgreSQL's text has no NUL, and half a surrogate pair is no
    /// UTF-8.
    static @Nullable String text(@Nullable String s) {
        return s == null ? null : notNull(s);
    }

    static String notNull(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return mended(s);
            }
        }
        return s;
    }

    /// The same number of characters, so that positions still hold.
    private static String mended(String s) {
        char[] out = s.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (Character.isHighSurrogate(out[i])
                    && i + 1 < out.length
                    && Character.isLowSurrogate(out[i + 1])) {
                i++;
            } else if (out[i] == 0 || Character.isSurrogate(out[i])) {
                out[i] = '\uFFFD';
            }
        }
        return new String(out);
    }

    static @Nullable String orNull(String s) {
        return s.isEmpty() ? null : notNull(s);
    }

    /// The way from a text's characters to the bytes of the lines that it was read from, packed;
    /// empty where there is no page of them.
    ///
    /// @param from position on the page where the text begins, at the earliest
    static byte[] positions(@Nullable Page page, int first, int from, int behind, String text) {
        return page == null ? new byte[0] : Positions.of(page, first, from, behind, text).packed();
    }
}
