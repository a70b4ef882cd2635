package dev.octavo.form.cover;

import dev.octavo.edgar.Span;
import dev.octavo.form.line.ExhibitNumber;
import dev.octavo.page.Page;
import java.util.Optional;

/// Finds the marks of check boxes: a box or tick of Unicode, a bracket pair, or the letter that
/// remains where a symbol font was lost (`o` and the like are empty boxes, `x` and the like ticked
/// ones).
final class CheckMarks {

    static final int NO_MARK = 0;
    static final int EMPTY = 1;
    static final int TICKED = 2;

    /// Dashes alone: a blank to be marked where no other mark is near, else what leads to one.
    private static final int DASHES = 3;

    /// The first half of the characters from U+1F400 on, ballot boxes among them.
    private static final char SYMBOLS = '\ud83d';

    /// More dashes than a blank to be marked has.
    private static final int MOST_DASHES = 6;

    private final Page page;
    private final String text;

    /// The mark found last.
    int start;

    int end;

    CheckMarks(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /// The bytes of the mark found last.
    Span span() {
        return page.span(start, end);
    }

    /// The last mark between two positions.
    int last(int from, int z) {
        int i = z;
        int words = 0;
        int dashesFrom = -1;
        int dashesTo = -1;
        while (i > from && words < 6) {
            char c = text.charAt(i - 1);
            if (c <= ' ' || c == '\u00a0') {
                i--;
                continue;
            }
            int a = i;
            while (a > from && text.charAt(a - 1) > ' ') {
                a--;
            }
            int bracket = bracketBefore(from, i);
            if (bracket >= 0) {
                int mark = inBrackets(bracket, i);
                if (mark != NO_MARK) {
                    return mark;
                }
            }
            int mark = sign(a, i);
            if (mark == DASHES && dashesFrom < 0) {
                dashesFrom = a;
                dashesTo = i;
            } else if (mark != NO_MARK && mark != DASHES) {
                return mark;
            }
            words++;
            i = a;
        }
        return dashes(dashesFrom, dashesTo);
    }

    private int dashes(int a, int z) {
        start = a < 0 ? start : a;
        end = a < 0 ? end : z;
        return a < 0 ? NO_MARK : EMPTY;
    }

    /// The first mark between two positions.
    int first(int from, int z) {
        int i = from;
        int dashesFrom = -1;
        int dashesTo = -1;
        while (i < z) {
            char c = text.charAt(i);
            if (c <= ' ') {
                i++;
                continue;
            }
            int e = i;
            while (e < z && text.charAt(e) > ' ') {
                e++;
            }
            int close = bracketAfter(i, z);
            int mark = close > 0 ? inBrackets(i, close) : NO_MARK;
            if (mark == NO_MARK) {
                mark = sign(i, e);
            }
            if (mark == DASHES && dashesFrom < 0) {
                dashesFrom = i;
                dashesTo = e;
            } else if (mark != NO_MARK && mark != DASHES) {
                return mark;
            }
            i = e;
        }
        return dashes(dashesFrom, dashesTo);
    }

    /// Where the bracket that closes before `z` opens; -1 when there is none of a box's width.
    private int bracketBefore(int from, int z) {
        char open = opening(text.charAt(z - 1));
        if (open == 0) {
            return -1;
        }
        for (int i = z - 2; i >= Math.max(from, z - 9); i--) {
            if (text.charAt(i) == open) {
                return i;
            }
        }
        return -1;
    }

    private int bracketAfter(int a, int to) {
        for (int i = a + 1; i < Math.min(to, a + 9); i++) {
            char open = opening(text.charAt(i));
            if (open != 0 && open == text.charAt(a)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static char opening(char close) {
        return switch (close) {
            case ']' -> '[';
            case ')' -> '(';
            case '}' -> '{';
            case '>' -> '<';
            case '|' -> '|';
            case '/' -> '/';
            default -> 0;
        };
    }

    private int inBrackets(int a, int z) {
        int mark = EMPTY;
        for (int i = a + 1; i < z - 1; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '_' || c == '-' || c == '\u00a0' || c == '.' || c == SYMBOLS) {
                continue;
            }
            int of = glyph(c);
            if (of == NO_MARK) {
                return NO_MARK;
            }
            mark = of;
        }
        start = a;
        end = z;
        return mark;
    }

    /// A sign by itself: one glyph, perhaps between underscores or dashes, or those alone. One dash
    /// is a bullet, and many are a rule.
    private int sign(int a, int z) {
        int mark = NO_MARK;
        boolean line = false;
        int dashes = 0;
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            if (c == '_') {
                line = true;
                continue;
            }
            if (ExhibitNumber.dash(c)) {
                dashes++;
                continue;
            }
            if (c == SYMBOLS) {
                continue;
            }
            if (mark != NO_MARK) {
                return NO_MARK;
            }
            mark = glyph(c);
            if (mark == NO_MARK) {
                return NO_MARK;
            }
        }
        if (dashes > 0 && (dashes < 2 || dashes > MOST_DASHES)) {
            return NO_MARK;
        }
        if (mark == NO_MARK && dashes > 0) {
            return DASHES;
        }
        start = a;
        end = z;
        return mark == NO_MARK && line ? EMPTY : mark;
    }

    /// What a short text is as a mark: "[X]", "o".
    static int of(String text) {
        int z = text.length();
        if (z > 1 && opening(text.charAt(z - 1)) == text.charAt(0)) {
            String inside = text.substring(1, z - 1).strip();
            return inside.isEmpty() || inside.equals("_") ? EMPTY : of(inside);
        }
        return z == 1 ? glyph(text.charAt(0)) : NO_MARK;
    }

    /// What one character is as a mark. Symbol fonts map their glyphs to U+F000 and up.
    private static int glyph(char read) {
        char c = read >= '\uf020' && read <= '\uf0ff' ? (char) (read & 0xff) : read;
        return switch (c) {
            case 'x',
                    'X',
                    '\u00fe',
                    '\u00fd',
                    '\u00fc',
                    '\u00fb',
                    '\u00de',
                    '\u00dd',
                    '\u00d7',
                    'R',
                    'S',
                    'T',
                    'V',
                    '\u2611',
                    '\u2612',
                    '\u2713',
                    '\u2714',
                    '\u2715',
                    '\u2716',
                    '\u2717',
                    '\u2718',
                    '\u2613',
                    '\u221a',
                    '\u274c',
                    '\u274e',
                    '\u25a3',
                    '\u2327',
                    '\uddf5',
                    '\uddf7',
                    '\uddf8',
                    '\uddf9',
                    '\u25a0',
                    '\u2b1b',
                    '\u2a2f',
                    '\u22a0',
                    '\u0445',
                    '\u0425',
                    '\u25cf',
                    '\u2588',
                    '\u25fc',
                    '\u2705',
                    '\u2573' ->
                    TICKED;
            case 'o',
                    'O',
                    '0',
                    '\u00a8',
                    'q',
                    'G',
                    '\u00a3',
                    '\u00a1',
                    '\u00f0',
                    '\u25a1',
                    '\u25a2',
                    '\u2610',
                    '\u25cb',
                    '\u25e6',
                    '\u2751',
                    '\u2752',
                    '\u274f',
                    '\u2750',
                    '\u25ef',
                    '\u25ad',
                    '\u25fb',
                    '\u2b1c',
                    '\u2b1a',
                    '\u00a6',
                    '\u00fa',
                    '\u02da',
                    '\u00ba',
                    '\u2b55',
                    '\u2395',
                    '\u25ab',
                    '\u25fd',
                    '\u00f7',
                    '\u00ff' ->
                    EMPTY;
            default -> NO_MARK;
        };
    }

    /// Whether the mark between two positions is a ticked box; none where no mark stands there.
    static Optional<Boolean> ticked(String text, int a, int z) {
        if (a == z) {
            return Optional.empty();
        }
        char first = text.charAt(a);
        if (z - a > 1) {
            char inner = z - a == 3 ? text.charAt(a + 1) : ' ';
            return opening(text.charAt(z - 1)) == first
                    ? Optional.of(glyph(inner) == TICKED)
                    : Optional.empty();
        }
        int of = glyph(first);
        return of == NO_MARK ? Optional.empty() : Optional.of(of == TICKED);
    }
}
