package dev.octavo.form;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Some stretches of a page as one text, a line break between them, with the way back to their bytes.
final class Pieces {

    private final Page page;
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[64];

    Pieces(Page page) {
        this.page = page;
    }

    /// Adds the text between two positions, which may reach over lines.
    void add(int a, int z) {
        if (!text.isEmpty()) {
            put('\n', a);
        }
        String source = page.text();
        for (int i = a; i < z; i++) {
            char c = source.charAt(i);
            put(c < ' ' && c != '\n' ? ' ' : c, i);
        }
    }

    private void put(char c, int position) {
        if (text.length() == at.length) {
            at = Arrays.copyOf(at, 2 * at.length);
        }
        at[text.length()] = position;
        text.append(c);
    }

    /// The text; positions of the other methods are those in it.
    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// The whole text as a fact.
    Fact<String> fact() {
        return fact(0, text.length());
    }

    /// The text between two positions without blanks, commas and dashes around it, white space folded; a range for each stretch.
    Fact<String> fact(int from, int to) {
        int a = from;
        int z = to;
        while (a < z && blank(text.charAt(a))) {
            a++;
        }
        while (z > a && blank(text.charAt(z - 1))) {
            z--;
        }
        if (a == z) {
            return Fact.none();
        }
        StringBuilder value = new StringBuilder(z - a);
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                value.append(c);
            } else if (value.charAt(value.length() - 1) != ' ') {
                value.append(' ');
            }
        }
        return Fact.of(value.toString(), spans(a, z));
    }

    private List<Span> spans(int a, int z) {
        List<Span> out = new ArrayList<>();
        int s = a;
        for (int i = a + 1; i <= z; i++) {
            if (i == z || text.charAt(i) == '\n') {
                int e = i;
                while (s < e && text.charAt(s) <= ' ') {
                    s++;
                }
                while (e > s && text.charAt(e - 1) <= ' ') {
                    e--;
                }
                if (s < e) {
                    out.add(page.span(at[s], at[e - 1] + 1));
                }
                s = i + 1;
            }
        }
        return out;
    }

    static boolean blank(char c) {
        return c <= ' ' || c == ',' || c == ';' || c == '-' || c == '\u2013' || c == '\u2014' || c == '_' || c == '*' || c == '|' || c == '\u2022' || c == '\u00b7';
    }
}
