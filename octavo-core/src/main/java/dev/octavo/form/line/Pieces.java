package dev.octavo.form.line;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Some stretches of a page as one text, a line break between them, with the way back to their
/// bytes.
public final class Pieces {

    private static final boolean[] BLANK = new boolean[128];

    static {
        Arrays.fill(BLANK, 0, ' ' + 1, true);
        for (char c : ",;-_*|".toCharArray()) {
            BLANK[c] = true;
        }
    }

    private final Page page;
    private char[] text = new char[64];
    private int[] at = new int[64];
    private int length;

    public Pieces(Page page) {
        this.page = page;
    }

    /// Adds the text between two positions, which may reach over lines.
    public void add(int a, int z) {
        if (length > 0) {
            put('\n', a);
        }
        String source = page.text();
        for (int i = a; i < z; i++) {
            char c = source.charAt(i);
            put(c < ' ' && c != '\n' ? ' ' : c, i);
        }
    }

    private void put(char c, int position) {
        if (length == at.length) {
            at = Arrays.copyOf(at, 2 * length);
            text = Arrays.copyOf(text, 2 * length);
        }
        at[length] = position;
        text[length++] = c;
    }

    /// The text; positions of the other methods are those in it.
    public String text() {
        return new String(text, 0, length);
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /// Number of characters of the text.
    public int length() {
        return length;
    }

    /// The whole text as a fact.
    public Fact<String> fact() {
        return fact(0, length);
    }

    /// The text between two positions without blanks, commas and dashes around it, white space
    /// folded; a range for each stretch.
    public Fact<String> fact(int from, int to) {
        int a = from;
        int z = to;
        while (a < z && blank(text[a])) {
            a++;
        }
        while (z > a && blank(text[z - 1])) {
            z--;
        }
        if (a == z) {
            return Fact.none();
        }
        char[] value = new char[z - a];
        int n = 0;
        for (int i = a; i < z; i++) {
            char c = text[i];
            if (c > ' ') {
                value[n++] = c;
            } else if (value[n - 1] != ' ') {
                value[n++] = ' ';
            }
        }
        return Fact.of(new String(value, 0, n), spans(a, z));
    }

    private List<Span> spans(int a, int z) {
        List<Span> out = new ArrayList<>();
        int s = a;
        for (int i = a + 1; i <= z; i++) {
            if (i == z || text[i] == '\n') {
                int e = i;
                while (s < e && text[s] <= ' ') {
                    s++;
                }
                while (e > s && text[e - 1] <= ' ') {
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

    public static boolean blank(char c) {
        return c < 128
                ? BLANK[c]
                : c == '\u2013' || c == '\u2014' || c == '\u2022' || c == '\u00b7';
    }
}
