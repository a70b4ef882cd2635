package dev.octavo.disclosure;

import dev.octavo.disclosure.VoteLabels.Column;
import dev.octavo.disclosure.VoteLabels.Label;
import dev.octavo.edgar.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Votes as headings, then rows: `For Against Abstain` and behind it `1,200 30 4`, or for directors
/// `Jane Roe 1,200 30 4`, row after row. A row whose figures are not as many as the headings is not
/// read.
final class VoteTable {

    private static final int MOST_WORDS_OF_NAME = 14;

    private static final Set<String> PARTICLES =
            WordSet.of("de van von der den la del di da bin al el du ter le y ii iii jr sr 's");

    private static final Set<String> SUFFIXES = WordSet.of("jr sr");

    private final Tokens t;

    /// Token behind the last row of headings that was looked at.
    private int headed;

    VoteTable(Tokens t) {
        this.t = t;
    }

    /// The table whose headings begin at a token; null where there is none. Asked for one token
    /// after the other: where a table cannot be read, it is no narrower one without its first
    /// column.
    ///
    /// @param most rows that are read at the most
    @Nullable VoteBlock at(int from, int most) {
        Label first = VoteLabels.at(t, from);
        if (first == null || from < headed && first.column() != Column.FOR) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        int i = from;
        int behind = from;
        int noise = 0;
        while (i < t.size() && columns.size() < 12 && noise < 6) {
            Label l = VoteLabels.at(t, i);
            if (l != null) {
                columns.add(l.column());
                i = l.behind();
                behind = i;
                noise = 0;
            } else if (VoteLabels.NOISE.contains(t.low(i)) || VoteLabels.skip(t, i) > i) {
                i = Math.max(i + 1, VoteLabels.skip(t, i));
                noise++;
            } else {
                break;
            }
        }
        if (columns.size() < 2 || new HashSet<>(columns).size() < 2) {
            return null;
        }
        headed = behind;
        List<VoteBlock.Row> rows = rows(behind, columns, most);
        return rows.isEmpty() ? null : new VoteBlock(from, rows, rows.getLast().behind());
    }

    private List<VoteBlock.Row> rows(int from, List<Column> columns, int most) {
        List<VoteBlock.Row> rows = new ArrayList<>();
        int at = from;
        while (rows.size() < most) {
            int i = VoteLabels.skip(t, at);
            if (rows.isEmpty() && i < t.size() && VoteLabels.NOISE.contains(t.low(i))) {
                while (VoteLabels.NOISE.contains(t.low(i)) && i < at + 8) {
                    i = VoteLabels.skip(t, i + 1);
                }
            }
            int name = ordinal(i);
            int values = name(name);
            Map<Column, Fact<BigDecimal>> figures = new EnumMap<>(Column.class);
            int end = figures(values, columns, figures);
            if (end == values) {
                return rows;
            }
            int last = name;
            for (int k = name; k < values; k++) {
                last = ".*|:_\u2026".contains(t.low(k)) && !suffixed(k) ? last : k + 1;
            }
            boolean named = values > name;
            rows.add(
                    new VoteBlock.Row(
                            named ? t.fact(name, last) : Fact.none(), figures, name, end));
            at = end;
            if (!named) {
                return rows;
            }
        }
        return rows;
    }

    private boolean suffixed(int stop) {
        return t.is(stop, ".") && SUFFIXES.contains(t.low(stop - 1));
    }

    /// Behind the `3.` or `(a)` before a name.
    private int ordinal(int i) {
        boolean digit =
                !t.low(i).isEmpty()
                        && t.low(i).length() <= 2
                        && Character.isLetterOrDigit(t.low(i).charAt(0));
        boolean bracket = t.is(i, "(") && t.is(i + 2, ")") && t.capital(i + 3);
        boolean number =
                digit
                        && !t.capital(i)
                        && (t.is(i + 1, ".") || t.is(i + 1, ")"))
                        && t.capital(i + 2);
        return bracket ? i + 3 : number ? i + 2 : i;
    }

    /// Behind a name at a token; the token itself where figures stand there, or no name.
    private int name(int from) {
        int i = from;
        int end = Math.min(t.size(), from + MOST_WORDS_OF_NAME);
        while (i < end && !VoteLabels.figure(t, i)) {
            String low = t.low(i);
            boolean mark = low.length() == 1 && !Character.isLetterOrDigit(low.charAt(0));
            boolean word =
                    t.capital(i)
                            || PARTICLES.contains(low)
                            || mark && !low.equals(";") && !low.equals("?");
            if (!word
                    || VoteLabels.at(t, i) != null
                    || i > from && VoteLabels.empty(t, i) > i && !t.capital(i)) {
                break;
            }
            i++;
        }
        boolean value =
                i < t.size()
                        && (VoteLabels.figure(t, i)
                                || VoteLabels.empty(t, i) > i
                                || VoteLabels.skip(t, i) > i);
        return value && i > from && t.capital(from) ? VoteLabels.skip(t, i) : from;
    }

    /// Reads one figure (or the sign of an empty cell) for each heading.
    ///
    /// @return the token behind the last; the token itself where there are not as many
    private int figures(int from, List<Column> columns, Map<Column, Fact<BigDecimal>> into) {
        int i = from;
        int seen = 0;
        for (int c = 0; c < columns.size(); c++) {
            i = VoteLabels.skip(t, i);
            int empty = VoteLabels.empty(t, i);
            if (VoteLabels.figure(t, i)) {
                VoteBlock.put(into, columns.get(c), t, i);
                i++;
                seen++;
            } else if (empty > i) {
                i = empty;
            } else if (c >= 2
                    && seen == c
                    && columns.get(c) == Column.BROKER
                    && c == columns.size() - 1) {
                // The cell of broker non-votes is often left blank where there can be none.
                break;
            } else {
                return from;
            }
        }
        int next = VoteLabels.skip(t, i);
        boolean more =
                VoteLabels.figure(t, next)
                        && !VoteLabels.NOISE.contains(t.low(next + 1))
                        && !t.is(next + 1, ".")
                        && !t.is(next + 1, ")")
                        && VoteLabels.at(t, next) == null;
        return seen == 0 || more ? from : i;
    }
}
