package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.text.Dictionary;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// What stands in capitals and is the name of no party: the place of a dateline, exchanges and
/// wires in brackets, people.
public final class NoNames {

    static final Words EXCHANGES = Words.named("exchanges");
    static final Words WIRES = Words.named("newswires");
    static final Words TITLES = Words.named("titles");
    private static final Words SAID = Words.of("said", "says", "commented", "stated", "added");
    private static final Words POSTS = Words.named("posts");
    private static final int DATELINE = 16;

    private NoNames() {}

    /// Behind the place and date with which a release opens ("LEEDS, Mass., May 3, 2020 – "), whose
    /// town is no party; the beginning otherwise.
    static int dateline(Mentions m) {
        Tokens t = m.t;
        boolean comma = false;
        boolean undated = true;
        for (int i = m.from; i < Math.min(m.to, m.from + DATELINE); i++) {
            boolean closes = t.word[i] == Tokens.DASH || t.word[i] == Tokens.COLON;
            if (undated && closes && i > m.from) {
                // "Hamburg, Germany - Aldwych AG", "Oxford, UK: Aldwych"
                return comma
                                && i - m.from >= 3
                                && !m.taken(i)
                                && !company(t, m.from, i)
                                && t.is(i + 1, Tokens.CAP)
                        ? i + 1
                        : m.from;
            }
            undated &= !t.is(i, Tokens.NUMBER);
            if (m.is(i, Mention.Type.DATE)) {
                int z = m.end(i);
                boolean closed =
                        z < m.to
                                && t.is(z, Tokens.SIGN)
                                && t.word[z] != Tokens.COMMA
                                && t.word[z] != Tokens.STOP;
                return closed && i > m.from && comma ? z : m.from;
            }
            if (!t.is(i, Tokens.SIGN | Tokens.CAP)) {
                return m.from;
            }
            comma |= t.word[i] == Tokens.COMMA || t.word[i] == Tokens.OPEN;
        }
        return m.from;
    }

    private static boolean company(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Dictionary.LEGAL.has(t.word[i])) {
                return true;
            }
        }
        return false;
    }

    public static int close(Tokens t, int open, int to) {
        int i = open;
        while (i < to && i < open + 12 && t.word[i] != Tokens.CLOSE) {
            i++;
        }
        return i < to && t.word[i] == Tokens.CLOSE ? i : open;
    }

    /// Behind a person's name of a first name, an initial and a last name; `end` when the run of
    /// capitals that ends there is not its beginning.
    static int initialed(Tokens t, int from, int end, int to) {
        boolean initial =
                end - from >= 2
                        && end - from <= 3
                        && end + 1 < to
                        && t.end[end - 1] - t.start[end - 1] == 1
                        && t.word[end] == Tokens.STOP;
        int z = end + 1;
        while (initial && z < to && z < end + 3 && t.is(z, Tokens.CAP) && !t.is(z, Tokens.DIGIT)) {
            z++;
        }
        int next =
                t.word(z) == Tokens.COMMA
                                || t.word(z) == NameFinder.AND
                                || t.word(z) == NameFinder.AMP
                        ? z + 1
                        : z;
        for (int i = from; i <= next; i++) {
            if (NameFinder.nameWord(t, i)) {
                return end;
            }
        }
        return initial && z > end + 1 ? z : end;
    }

    static boolean person(Mentions m, int a, int z) {
        Tokens t = m.t;
        if (a > m.from
                && (TITLES.has(t.word[a - 1])
                        || (t.word[a - 1] == Tokens.STOP
                                && a - 1 > m.from
                                && TITLES.has(t.word[a - 2])))) {
            return true;
        }
        boolean speaks = a > m.from && SAID.has(t.word[a - 1]) && z - a >= 2 && z - a <= 3;
        return t.word(z) == Tokens.COMMA && (POSTS.has(t.word(z + 1)) || speaks);
    }
}
