package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// Where a part of a sentence ends that began at a token.
final class Clause {

    private static final int YEAR_DIGITS = 4;

    private Clause() {}

    /// Behind the last token before the next comma, semicolon, colon, dash or full stop outside
    /// brackets, at most `most` tokens on. The comma of a date and that before a legal form end
    /// nothing.
    static int end(Tokens t, int from, int to, int most) {
        int depth = 0;
        int end = Math.min(to, from + most);
        for (int i = from; i < end; i++) {
            int w = t.word[i];
            if (w == Tokens.OPEN) {
                depth++;
            } else if (w == Tokens.CLOSE) {
                if (--depth < 0) {
                    return i;
                }
            } else if (depth == 0 && t.is(i, Tokens.SIGN) && ends(t, i)) {
                return i;
            }
        }
        return end;
    }

    private static boolean ends(Tokens t, int i) {
        int w = t.word[i];
        return w == Tokens.SEMICOLON
                || w == Tokens.COLON
                || w == Tokens.DASH
                || w == Tokens.COMMA && !inner(t, i)
                || w == Tokens.STOP && !abbreviated(t, i);
    }

    private static boolean inner(Tokens t, int comma) {
        return t.is(comma + 1, Tokens.NUMBER)
                        && t.end[comma + 1] - t.start[comma + 1] == YEAR_DIGITS
                || Dictionary.LEGAL.has(t.word(comma + 1)) && t.is(comma + 1, Tokens.CAP);
    }

    private static final Words SHORT = Words.named("abbreviated");

    /// Whether a full stop belongs to the word before it: "Inc.", "No.".
    static boolean abbreviated(Tokens t, int stop) {
        return stop > 0 && t.end[stop - 1] == t.start[stop] && SHORT.has(t.word[stop - 1]);
    }

    /// Behind the bracket that closes the one at a token, or `to`.
    static int close(Tokens t, int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            if (t.word[i] == Tokens.OPEN) {
                depth++;
            } else if (t.word[i] == Tokens.CLOSE && --depth == 0) {
                return i + 1;
            }
        }
        return to;
    }
}
