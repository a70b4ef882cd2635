package dev.octavo.form.cover;

import dev.octavo.form.line.Stretches;
import dev.octavo.page.Ascii;
import dev.octavo.page.Page;
import java.util.Arrays;

/// The upper part of a cover as a row of tokens: captions, values, and breaks between them, in
/// reading order.
///
/// [CoverCutter] makes them of the lines; the same tokens come out whether value and caption stand
/// in cells, lines, or in one line. What belongs to what is [CoverFields]' business.
final class CoverTokens {

    /// Kinds of values; smaller kinds are the field bits of a caption, 0 for the rest of a caption
    /// cut over lines.
    static final int TEXT = 1 << 16;

    static final int DATE_VALUE = 1 << 17;

    static final int FILE_VALUE = 1 << 18;

    static final int EIN_VALUE = 1 << 19;

    static final int PHONE_VALUE = 1 << 20;

    /// "Not applicable" and the like.
    static final int NOTHING = 1 << 21;

    static final int BREAK = 1 << 22;

    final Page page;
    final char[] text;
    private final Stretches at;
    private int[] kind = new int[64];
    private boolean[] bracketed = new boolean[64];
    private boolean[] colon = new boolean[64];

    CoverTokens(Page page) {
        this.page = page;
        this.text = page.characters();
        this.at = new Stretches(page);
    }

    /// Cuts the lines from the first to the one that holds the position `until`, and that one up to
    /// there.
    static CoverTokens of(Page page, int from, int until) {
        return new CoverCutter(page, from).cut(until);
    }

    int size() {
        return at.size();
    }

    /// One of the kinds of values above, or the fields of a caption.
    int kind(int i) {
        return kind[i];
    }

    void kind(int i, int now) {
        kind[i] = now;
    }

    int start(int i) {
        return at.start(i);
    }

    int end(int i) {
        return at.end(i);
    }

    int line(int i) {
        return at.line(i);
    }

    /// Of a caption or a date: whether it stands in brackets.
    boolean bracketed(int i) {
        return bracketed[i];
    }

    /// Of a caption: whether a colon follows.
    boolean colon(int i) {
        return colon[i];
    }

    /// The number of digits in a token.
    int digits(int i) {
        int n = 0;
        for (int p = at.start(i); p < at.end(i); p++) {
            if (Ascii.digit(text[p])) {
                n++;
            }
        }
        return n;
    }

    boolean caption(int i) {
        return kind[i] < TEXT;
    }

    void add(int kindOf, int onLine, int a, int e, boolean inBrackets) {
        int n = at.size();
        if (n == kind.length) {
            kind = Arrays.copyOf(kind, 2 * n);
            bracketed = Arrays.copyOf(bracketed, 2 * n);
            colon = Arrays.copyOf(colon, 2 * n);
        }
        kind[n] = kindOf;
        bracketed[n] = inBrackets;
        colon[n] = inBrackets && colonFollows(e, page.end(onLine));
        at.add(onLine, a, e);
    }

    /// Notes that a colon follows the last token, or that none does.
    void lastColon(boolean follows) {
        colon[at.size() - 1] = follows;
    }

    private boolean colonFollows(int e, int lineEnd) {
        int i = e;
        while (i < lineEnd && text[i] == ' ') {
            i++;
        }
        return i < lineEnd && text[i] == ':';
    }

    /// The column of plain text in which a token begins.
    int from(int i) {
        int l = at.line(i);
        return page.indent(l) + at.start(i) - page.start(l);
    }

    /// The middle of a token across the page: in cells as they are counted, or in columns of
    /// characters.
    double middle(int i) {
        int l = at.line(i);
        if (page.row(l) >= 0) {
            return page.cell(l);
        }
        return page.indent(l) + (at.start(i) + at.end(i)) / 2.0 - page.start(l);
    }
}
