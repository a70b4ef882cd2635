package dev.octavo.biopharma.agreement;

import dev.octavo.biopharma.mention.Mentions;
import dev.octavo.biopharma.mention.Phrases;
import dev.octavo.biopharma.text.Lexicon;
import dev.octavo.biopharma.text.Tokens;
import dev.octavo.biopharma.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands behind the name of a party in a list: its short names in brackets, what it is ("a
/// …"), and what it acts as ("as …").
final class PartyTail {

    private static final Words APPOSITION =
            Words.of(
                    "a",
                    "an",
                    "as",
                    "in",
                    "acting",
                    "individually",
                    "solely",
                    "each",
                    "formerly",
                    "on",
                    "one",
                    "its",
                    "the",
                    "which",
                    "who",
                    "not",
                    "collectively",
                    "together",
                    "successor",
                    "doing",
                    "serving",
                    "any",
                    "through",
                    "organized");
    private static final Words TOGETHER =
            Words.of("collectively", "together", "each", "individually");
    private static final int AND = Lexicon.intern("and");
    private static final int AS = Lexicon.intern("as");
    private static final int THE = Lexicon.intern("the");

    /// The short names in quotation marks.
    final List<String> aliases = new ArrayList<>();

    /// Those that it shares with the parties before it.
    final List<String> together = new ArrayList<>();

    /// What it acts as; empty when not said.
    String role = "";

    /// Behind the last token that belongs to it.
    int at;

    private final Mentions m;
    private final Tokens t;
    private final int to;

    private PartyTail(Mentions m, int from, int to) {
        this.t = m.t;
        this.m = m;
        this.to = to;
        this.at = from;
    }

    /// Reads on from behind a name.
    static PartyTail read(Mentions m, int from, int to) {
        PartyTail tail = new PartyTail(m, from, to);
        tail.read();
        return tail;
    }

    private void read() {
        while (at < to) {
            int w = t.word[at];
            if (w == Tokens.OPEN) {
                int close = Clause.close(t, at, to);
                int shared = shared(at, close);
                quoted(t, at, shared, aliases);
                quoted(t, shared, close, together);
                at = close;
                if (t.word(at) == Tokens.COMMA
                        && PartyName.form(t, at + 1)
                        && t.is(at + 1, Tokens.CAP)) {
                    at += 2;
                }
            } else if (w == AS || w == Tokens.COMMA && t.word(at + 1) == AS) {
                int a = w == AS ? at + 1 : at + 2;
                int z = apposition(a);
                role = role.isEmpty() ? role(t, a, z) : role;
                at = z;
            } else if (w == Tokens.COMMA
                    && APPOSITION.has(t.word(at + 1))
                    && !(t.word(at + 1) == THE && PartyName.self(t, at + 2))
                    && !grouped(at + 1)) {
                int z = apposition(at + 1);
                role = role.isEmpty() && has(AS, at + 1, z) ? role(t, at + 1, z) : role;
                at = z;
            } else {
                break;
            }
        }
        for (String alias : aliases) {
            Tokens a = Tokens.of(alias);
            role = role.isEmpty() ? role(a, 0, a.count) : role;
        }
    }

    /// Where in a bracket the names begin that several parties share.
    private int shared(int open, int close) {
        for (int i = open; i < close; i++) {
            if (TOGETHER.has(t.word[i])) {
                return i;
            }
        }
        return close;
    }

    private boolean has(int word, int a, int z) {
        for (int i = a; i < z; i++) {
            if (t.word[i] == word) {
                return true;
            }
        }
        return false;
    }

    /// ", the lenders party thereto": no apposition, but the next of the list.
    private boolean grouped(int i) {
        for (int k = i; k < Math.min(to, i + 4); k++) {
            if (DealWords.GROUP.has(t.word[k]) && t.word[i] == THE) {
                return true;
            }
        }
        return false;
    }

    /// Behind an apposition: at the next comma, semicolon or bracket, or at an "and" before a name
    /// with a legal form.
    private int apposition(int from) {
        int i = from;
        while (i < to && i < from + 40) {
            int w = t.word[i];
            if (w == Tokens.COMMA && PartyName.form(t, i + 1) && t.is(i + 1, Tokens.CAP)) {
                i += 2;
            } else if (w == Tokens.COMMA
                    || w == Tokens.SEMICOLON
                    || w == Tokens.OPEN
                    || w == Tokens.STOP && !PartyName.abbreviated(t, i)) {
                return i;
            } else if (w == AND
                    && i + 1 < to
                    && PartyName.start(m, i + 1)
                    && PartyName.formal(m, i + 1, to)) {
                return i;
            } else if (MADE.has(w) && i > from) {
                return i;
            } else {
                i++;
            }
        }
        return Math.min(i, to);
    }

    private static final Words MADE =
            Words.of(
                    "entered",
                    "executed",
                    "signed",
                    "announced",
                    "amended",
                    "terminated",
                    "pursuant",
                    "whereby",
                    "dated",
                    "relating");

    private static String role(Tokens t, int a, int z) {
        List<Phrases.Hit> hits = DealWords.ROLE.find(t, Mentions.NONE, a, z);
        return hits.isEmpty() ? "" : hits.getFirst().value();
    }

    /// The names in quotation marks between two tokens.
    static void quoted(Tokens t, int a, int z, List<String> into) {
        for (int i = a; i < z; i++) {
            if (t.word[i] == Tokens.QUOTE && i + 1 < z && !t.is(i + 1, Tokens.SIGN)) {
                int end = i + 1;
                while (end < z && t.word[end] != Tokens.QUOTE) {
                    end++;
                }
                int last = end;
                while (last > i + 1 && t.is(last - 1, Tokens.SIGN)) {
                    last--;
                }
                if (last > i + 1 && last - i < 9) {
                    into.add(t.text(i + 1, last).toLowerCase(Locale.ROOT));
                }
                i = end;
            }
        }
    }
}
