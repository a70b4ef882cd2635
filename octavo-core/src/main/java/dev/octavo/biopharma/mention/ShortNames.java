package dev.octavo.biopharma.mention;

import dev.octavo.biopharma.meaning.NameWords;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;

/// The short names that a text gives a party in brackets behind its full one: "Aldwych
/// Therapeutics, Inc., a Delaware corporation (“Aldwych”)".
final class ShortNames {

    private static final Words KIND = Words.of("a", "an");

    private ShortNames() {}

    /// Takes a short name in brackets behind a full name.
    static void read(Mentions m, Parties parties, String full, int behind) {
        Tokens t = m.t;
        int z = behindKind(t, behind);
        if (t.word(z) != Tokens.OPEN || NoNames.EXCHANGES.has(t.word(z + 1))) {
            return;
        }
        int close = NoNames.close(t, z, m.to);
        int i = z + 1;
        while (i < close) {
            if (t.word[i] == Tokens.QUOTE && i + 1 < close && t.is(i + 1, Tokens.CAP)) {
                int end = i + 1;
                while (end < close && t.word[end] != Tokens.QUOTE) {
                    end++;
                }
                String alias = t.text(i + 1, end);
                boolean generic = Lexicon.common(t.word[i + 1]) && end == i + 2;
                if (!generic) {
                    parties.define(alias, full);
                }
                i = end;
            }
            i++;
        }
        boolean bare = close == z + 2 && t.is(z + 1, Tokens.UPPER);
        if (bare && !parties.own(full) && NameWords.initials(t.text(z + 1), full)) {
            parties.define(t.text(z + 1), full);
        }
    }

    /// Behind ", a Delaware corporation" and the like; the token itself where nothing says so what
    /// a party is before a bracket.
    private static int behindKind(Tokens t, int end) {
        if (t.word(end) != Tokens.COMMA || !KIND.has(t.word(end + 1))) {
            return end;
        }
        for (int i = end + 2; i < end + 7; i++) {
            if (NameFinder.nameWord(t, i) && !t.is(i, Tokens.CAP)) {
                int open = t.word(i + 1) == Tokens.COMMA ? i + 2 : i + 1;
                return t.word(open) == Tokens.OPEN ? open : end;
            }
        }
        return end;
    }
}
